package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** What the errors of the inputs leave of the answer, and the tests of hedge accounting. */
final class InputAnnex {
    private static final Form FOUR = Form.fixed(4);

    private final Sheet sheet;

    InputAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        At parameters = sheet.at("parameters");
        if (parameters.exists()) {
            all.add(Section.folded(
                    "parameters",
                    "The decision under the errors of the inputs",
                    sheet.legend("PARAMETERS THAT WERE DRAWN"),
                    drawn(parameters),
                    sheet.legend("THE DECISION UNDER THE ERRORS OF THE INPUTS"),
                    decisions(parameters)));
        }
        List<At> tests = sheet.at("effectiveness").items();
        if (!tests.isEmpty()) {
            all.add(Section.folded(
                    "effectiveness",
                    "Hedge effectiveness on simulated paths",
                    sheet.legend("HEDGE EFFECTIVENESS ON SIMULATED PATHS"),
                    tests(tests),
                    costs(tests)));
        }
        return all;
    }

    private static Content drawn(At parameters) {
        return Table.of(
                        "Parameters that were drawn",
                        parameters.at("parameters").items())
                .words("parameter", row -> Say.words(row.at("name")))
                .numbers("as it is", row -> Say.number(row.at("value"), FOUR))
                .estimates("5 %", row -> row.at("quantile05"), FOUR)
                .estimates("50 %", row -> row.at("median"), FOUR)
                .estimates("95 %", row -> row.at("quantile95"), FOUR)
                .words("law", row -> Say.words(row.at("law")));
    }

    private Content decisions(At parameters) {
        List<At> strategies = parameters.at("strategies").items();
        Table table = Table.of("Decisions over the draws, % of them; net benefits, " + sheet.unit(), strategies)
                .sortable()
                .words("strategy", row -> Say.words(row.at("name")));
        for (String verdict : strategies.get(0).at("verdicts").names()) {
            table.estimates(verdict, row -> row.at("verdicts").at(verdict), Form.percent(1));
        }
        return table.estimates("recommended", row -> row.at("recommended"), Form.percent(1))
                .estimates("net benefit, 5 %", row -> row.at("quantile05"), sheet.amounts())
                .estimates("50 %", row -> row.at("median"), sheet.amounts())
                .estimates("95 %", row -> row.at("quantile95"), sheet.amounts())
                .estimates("simulated", row -> row.at("simulated"), sheet.amounts())
                .numbers("95 % interval", row -> Say.interval(row.at("simulated"), sheet.amounts()));
    }

    private static Content tests(List<At> tests) {
        return Table.of("Tests of hedge accounting", tests)
                .words("hedge", row -> Say.words(row.at("strategy")))
                .estimates("slope", row -> row.at("whole").at("slope"), FOUR)
                .estimates("R squared", row -> row.at("whole").at("rSquared"), FOUR)
                .estimates("variance removed, %", row -> row.at("whole").at("varianceRemoved"), Form.percent(2))
                .estimates("offset in band, % of paths", row -> row.at("offsetInBand"), Form.percent(2))
                .estimates("not meaningful, %", row -> row.at("offsetNotMeaningful"), Form.percent(2))
                .estimates(
                        "slope of the spot element",
                        row -> row.at("spotElement").at("slope"),
                        FOUR)
                .estimates("its R squared", row -> row.at("spotElement").at("rSquared"), FOUR)
                .words("finding", row -> Say.words(row.at("finding")));
    }

    private Content costs(List<At> tests) {
        return Table.of("Costs of hedging beside the spot element, " + sheet.unit(), tests)
                .words("hedge", row -> Say.words(row.at("strategy")))
                .estimates(
                        "mean of the spot element", row -> row.at("components").at("spot"), sheet.amounts())
                .estimates(
                        "forward element (with basis)",
                        row -> row.at("components").at("carry"),
                        sheet.amounts())
                .estimates("time value (premium)", row -> row.at("components").at("premium"), sheet.amounts())
                .estimates("interest on these", row -> row.at("components").at("accrual"), sheet.amounts());
    }
}
