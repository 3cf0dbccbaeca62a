package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Recommendation;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.wording.DriftWords;
import org.hedgerow.scenarios.report.wording.FactorWords;
import org.hedgerow.scenarios.report.wording.LookWords;
import org.hedgerow.scenarios.report.wording.ModelWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;

/**
 * What a report says in words, so that every form of it says the same.
 *
 * @param drift what it means for the rates
 * @param paths how many, of which models, and how they were drawn
 * @param errors to follow what a standard error is; empty where there is no more to say
 * @param looks how the number of paths was found; absent where it was given
 * @param wouldTurn where the recommended strategy is worth as much as doing nothing; absent where that was not sought
 * @param capitalRatio a warning that what is recommended worsens it
 * @param byOtherModels what they would recommend
 * @param caveat what no interval holds
 * @param sections what stands above the tables of the text report
 */
public record ReportWords(
        String drift,
        String paths,
        String errors,
        Optional<String> looks,
        Optional<String> devaluations,
        Optional<String> wouldTurn,
        Optional<String> capitalRatio,
        Optional<String> byOtherModels,
        String caveat,
        List<Legend> sections) {
    static final String CAVEAT =
            "All errors and intervals are of the simulation, not of the model: that the model, its volatilities"
                    + " or the assumptions above are wrong is in none of them.";

    public static ReportWords of(ScenarioResult result) {
        return of(result, TextReport.legends(result));
    }

    /** Without the words of the sections. */
    static ReportWords of(ScenarioResult result, List<Legend> sections) {
        Scenario scenario = result.scenario();
        Conventions conventions = Conventions.of(result);
        return new ReportWords(
                DriftWords.explained(scenario.model(), result.net().keySet()),
                paths(result, conventions),
                ModelWords.errors(scenario),
                result.looks().map(looks -> LookWords.of(looks, conventions.homeUnit())),
                conventions.devaluations().map(drawn -> drawn.words()),
                result.breakEvens().flatMap(FactorWords::points),
                capitalRatio(result),
                result.comparison()
                        .map(all -> OtherModels.words(all, result.decision().recommendation())),
                CAVEAT,
                sections);
    }

    private static String paths(ScenarioResult result, Conventions conventions) {
        return Numbers.fixed(conventions.paths(), 0) + " " + ModelWords.paths(result.scenario())
                + PlanWords.afterPaths(result.settings().plan()) + ", seed " + conventions.seed()
                + ", stream version " + conventions.streamVersion()
                + (conventions.controlVariates().isPresent() ? ", control variates of known mean" : "")
                + conventions
                        .pathsKept()
                        .map(kept ->
                                ". THE DECISION STANDS ON ALL OF THEM, as do appraisals of strategies and what other models"
                                        + " say; everything else on the first " + Numbers.fixed(kept, 0)
                                        + ", whose outcomes are kept (sampling.keep)")
                        .orElse("");
    }

    private static Optional<String> capitalRatio(ScenarioResult result) {
        Recommendation recommendation = result.decision().recommendation();
        Amounts amounts = Amounts.forExposure(result.grossExposure());
        return result.capital()
                .flatMap(ratios -> recommendation.strategy().flatMap(new CapitalSection(ratios, amounts)::warning));
    }
}
