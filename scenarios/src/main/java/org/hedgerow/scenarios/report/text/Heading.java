package org.hedgerow.scenarios.report.text;

import java.util.List;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.DriftWords;
import org.hedgerow.scenarios.report.wording.LookWords;
import org.hedgerow.scenarios.report.wording.ModelWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.report.wording.Printable;

/** What was asked, under which conventions and on which assumptions. */
public final class Heading {
    private static final int LABEL_WIDTH = 16;

    private Heading() {}

    static String of(ScenarioResult result, Conventions conventions, int width) {
        Scenario scenario = result.scenario();
        String years = Numbers.fixed(conventions.years(), 3) + " years";
        StringBuilder text = new StringBuilder();
        text.append(Paragraph.hanging("", Printable.line(scenario.title()), width));
        text.append('\n');
        scenario.teaches().ifPresent(lesson -> text.append(line("teaches", lesson, width)));
        text.append(line("scenario", scenario.name(), width));
        text.append(line("home currency", conventions.home() + "; amounts in " + conventions.homeUnit(), width));
        text.append(line("valuation date", conventions.valuationDate().toString(), width));
        text.append(line("horizon", conventions.horizon() + ", " + years + " (Act/365F)", width));
        text.append(line(
                "drift",
                conventions.drift() + ": "
                        + DriftWords.explained(scenario.model(), result.net().keySet()),
                width));
        text.append(line("cost of risk", conventions.charge() + ": " + conventions.riskCost(), width));
        text.append(line("paths", paths(result, conventions), width));
        result.looks()
                .ifPresent(looks -> text.append(line("looks", LookWords.of(looks, conventions.homeUnit()), width)));
        conventions.devaluations().ifPresent(drawn -> text.append(line("devaluations", drawn.words(), width)));
        conventions.marketRate().ifPresent(words -> text.append(line("rates", words, width)));
        text.append(line("errors", "x ± e: e is one standard error" + ModelWords.errors(scenario), width));
        text.append("\nASSUMPTIONS\n\n");
        for (String assumption : scenario.assumptions().orElse(List.of("The scenario states none."))) {
            text.append(Paragraph.hanging("  * ", Printable.line(assumption), width));
        }
        return text.toString();
    }

    /** A label and what it names, broken into lines. */
    public static String line(String label, String text, int width) {
        String first = "  " + label + " ".repeat(LABEL_WIDTH - label.length());
        return Paragraph.hanging(first, Printable.line(text), width);
    }

    private static String paths(ScenarioResult result, Conventions conventions) {
        return Numbers.fixed(conventions.paths(), 0) + " " + ModelWords.paths(result.scenario())
                + PlanWords.afterPaths(result.settings().plan()) + ", seed " + conventions.seed()
                + ", stream version " + conventions.streamVersion()
                + (conventions.controlVariates().isPresent() ? ", control variates of known mean" : "");
    }
}
