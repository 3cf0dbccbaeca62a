package org.hedgerow.comparison;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.appraisal.Terms;

/**
 * The answers of several models to one question, beside each other.
 *
 * @param answers the scenario's own model first
 * @param findings sentences: what some models hide that another shows, and whether the recommendation survives
 */
public record Comparison(List<ModelAnswer> answers, List<String> findings) {
    /** What reports call the model of the scenario. */
    public static final String MAIN = "main model";

    public Comparison {
        answers = Checks.notEmpty(answers, "answers");
        findings = List.copyOf(findings);
    }

    /** Finds what no accident of the paths explains; amounts below what the terms call material are not told. */
    public static Comparison of(List<ModelAnswer> answers, Terms terms, Means means) {
        return new Comparison(answers, new Findings(answers, terms, means).sentences());
    }
}
