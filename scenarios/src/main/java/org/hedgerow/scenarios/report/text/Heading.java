package org.hedgerow.scenarios.report.text;

import java.util.List;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.Numbers;
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
        ReportWords words = ReportWords.of(result, List.of());
        text.append(line("drift", conventions.drift() + ": " + words.drift(), width));
        text.append(line("cost of risk", conventions.charge() + ": " + conventions.riskCost(), width));
        text.append(line("paths", words.paths(), width));
        words.looks().ifPresent(looks -> text.append(line("looks", looks, width)));
        words.devaluations().ifPresent(drawn -> text.append(line("devaluations", drawn, width)));
        conventions.marketRate().ifPresent(lines -> text.append(line("rates", lines, width)));
        text.append(line("errors", "x ± e: e is one standard error" + words.errors(), width));
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
}
