package org.hedgerow.scenarios.report.text;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.outlook.Outlook;
import org.hedgerow.outlook.OutlookTerms;
import org.hedgerow.outlook.budget.BudgetReport;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;

/** Other measures of every outcome, and what the scenario asks for beside: quantiles, earlier dates, falls, budget. */
final class OutlookSection {
    private final ScenarioResult result;
    private final Conventions conventions;
    private final Outlook outlook;
    private final Amounts amounts;
    private final Sections sections;

    private OutlookSection(ScenarioResult result, Sections sections) {
        this.result = result;
        this.conventions = Conventions.of(result);
        this.outlook = result.outlook();
        this.amounts = Amounts.forExposure(result.grossExposure());
        this.sections = sections;
    }

    static void add(ScenarioResult result, Sections sections) {
        OutlookSection section = new OutlookSection(result, sections);
        section.addShapes();
        section.addCourse();
        section.outlook.budget().ifPresent(section::addBudget);
    }

    private void addShapes() {
        RiskReport asked = result.scenario().risk().orElse(RiskReport.USUAL);
        OutlookTables tables = new OutlookTables(outlook, amounts);
        add(
                "RISK BY OTHER MEASURES",
                conventions.homeUnit()
                        + "; a loss is positive. Semi-deviation: below the mean, over all paths. Spectral risk: the mean loss,"
                        + " worse quantiles counting exponentially more (aversion " + Numbers.exact(asked.spectral())
                        + "). Entropic risk: the certain loss as bad to whom each further loss hurts exponentially more"
                        + " (aversion " + Numbers.exact(asked.entropic())
                        + " to a loss of the gross exposure). Reserve needed: exceeded by losses with "
                        + Numbers.exactPercent(
                                decimal(1 - outlook.terms().shape().alpha())) + " probability."
                        + tables.doubts(result.decision().appraisals()),
                tables.shapes());
        if (asked.quantiles().isPresent()) {
            add(
                    "QUANTILES OF THE OUTCOME",
                    conventions.homeUnit() + "; a gain is positive. At 5 % the outcome is lower with 5 % probability.",
                    tables.quantiles());
        }
    }

    private static double decimal(double share) {
        return Math.rint(share * 1e12) / 1e12;
    }

    private void addCourse() {
        OutlookTables tables = new OutlookTables(outlook, amounts);
        OutlookTerms terms = outlook.terms();
        List<LocalDate> dates = List.copyOf(terms.dates());
        for (int place = 0; place < dates.size(); place++) {
            add(
                    "OUTCOME BY " + dates.get(place),
                    conventions.homeUnit() + " of that date, as if all were closed and marked there on the same paths.",
                    tables.on(place));
        }
        if (!terms.looks().isEmpty()) {
            add(
                    "DEEPEST FALL ALONG THE PATH",
                    conventions.homeUnit() + "; from the highest that the outcome stood at before, today among it, on "
                            + terms.looks().size() + " dates from "
                            + terms.looks().first() + " to "
                            + terms.looks().last() + " on which all is marked; between them it may fall deeper.",
                    tables.drawdowns());
        }
    }

    private void addBudget(BudgetReport report) {
        BudgetTables tables = new BudgetTables(report, amounts);
        add("AGAINST THE BUDGET", tables.legend(conventions.homeUnit()), tables.risks());
        if (tables.hasRates()) {
            add("ACHIEVED RATES", tables.ratesLegend(conventions.home()), tables.rates());
        }
    }

    private void add(String title, String legend, Table table) {
        sections.add(title, legend, table);
    }
}
