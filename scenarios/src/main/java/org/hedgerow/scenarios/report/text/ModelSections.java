package org.hedgerow.scenarios.report.text;

import java.util.stream.Collectors;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.wording.DriftWords;
import org.hedgerow.scenarios.report.wording.ModelWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.stress.reverse.ReverseReport;

/** What other models, shocks and other parameters say of the strategies, and what happened. */
final class ModelSections {
    private final ScenarioResult result;
    private final Conventions conventions;
    private final Amounts amounts;
    private final Sections sections;

    ModelSections(ScenarioResult result, Conventions conventions, Amounts amounts, Sections sections) {
        this.result = result;
        this.conventions = conventions;
        this.amounts = amounts;
        this.sections = sections;
    }

    void addModels() {
        ComparisonTables tables = ComparisonTables.of(result, amounts);
        tables.missed()
                .ifPresent(table -> sections.add(
                        "DEALS THAT COULD NOT BE DONE",
                        "A regime closes its market to them: what they would have covered is open until the next.",
                        table));
        result.comparison().ifPresent(comparison -> {
            sections.add(
                    "THE STRATEGIES UNDER EVERY MODEL",
                    conventions.homeUnit() + "; at the same prices of the market. " + models(comparison),
                    tables.worth(Numbers.exactPercent(conventions.alpha())));
            sections.add("\nWHICH MODEL HIDES WHAT\n\n");
            for (String finding : comparison.findings()) {
                sections.add(Paragraph.hanging("  * ", Printable.line(finding), Sections.WIDTH));
            }
        });
        result.realised()
                .ifPresent(move -> sections.add(
                        "WHAT HAPPENED, BESIDE WHAT WAS SIMULATED",
                        "On " + move.date() + ", known afterwards. Percentile: the share of the "
                                + Numbers.fixed(conventions.paths(), 0) + " paths that lie below, % of their weight.",
                        RealisedTable.of(result, amounts)));
    }

    void addParameters() {
        result.parameters().ifPresent(report -> {
            ParameterTables tables = new ParameterTables(report, amounts);
            sections.add("PARAMETERS THAT WERE DRAWN", tables.parametersLegend(), tables.parameters());
            sections.add(
                    "THE DECISION UNDER THE ERRORS OF THE INPUTS",
                    tables.decisionsLegend(conventions.homeUnit()),
                    tables.decisions());
        });
    }

    void addStress() {
        result.stress().ifPresent(report -> {
            StressTables tables = new StressTables(result.scenario(), report, amounts);
            if (!report.moves().isEmpty()) {
                sections.add("SHOCKS", tables.shocksLegend(), tables.shocks());
                sections.add("OUTCOMES UNDER SHOCKS", tables.outcomesLegend(conventions.homeUnit()), tables.outcomes());
            }
            for (ReverseReport reverse : report.reverse()) {
                ReverseTable table = new ReverseTable(reverse, amounts);
                sections.add(table.title(conventions.homeUnit()), table.legend(conventions.home()), table.table());
            }
        });
    }

    private String models(Comparison comparison) {
        return comparison.answers().stream()
                .map(answer -> "'" + Printable.line(answer.name()) + "': "
                        + ModelWords.paths(answer.model(), result.scenario()) + ", drift "
                        + DriftWords.of(answer.model(), result.net().keySet()))
                .collect(Collectors.joining("; ", "", "."));
    }
}
