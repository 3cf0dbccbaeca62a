package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** The outcome of each strategy: how it spreads, its tails, its shape and its course. */
final class RiskAnnex {
    private static final Form SHARE = Form.percent(3);

    private final Sheet sheet;
    private final List<At> strategies;
    private final List<At> shapes;

    RiskAnnex(Sheet sheet) {
        this.sheet = sheet;
        this.strategies = sheet.strategies();
        this.shapes = sheet.at("outlook").at("strategies").items();
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        all.add(Section.folded(
                "risk",
                "Risk of each strategy",
                sheet.legend("RISK"),
                spread(),
                sheet.legend("TAILS"),
                tails("Tails of the outcomes", strategies, row -> row.at("outcome"), "name"),
                effectivePaths()));
        all.add(Section.folded(
                "shape",
                "Risk by other measures",
                sheet.legend("RISK BY OTHER MEASURES"),
                shape(),
                quantiles(),
                tailCheck()));
        course(all);
        return all;
    }

    private Table named(String caption, List<At> rows, String field) {
        return Table.of(caption + ", " + sheet.unit(), rows)
                .sortable()
                .words("strategy", row -> Say.words(row.at(field)));
    }

    private Content spread() {
        At first = strategies.get(0).at("outcome");
        Table table = named("Outcomes", strategies, "name")
                .estimates("mean outcome", row -> row.at("outcome").at("mean"), sheet.amounts())
                .estimates("standard deviation", row -> row.at("outcome").at("standardDeviation"), sheet.amounts())
                .with(Rows.ofLevel(
                        "unexpected loss",
                        first.at("unexpectedLoss").at("alpha"),
                        row -> Say.estimate(row.at("outcome").at("unexpectedLoss"), sheet.amounts())));
        if (first.at("lossBeyondReserve").exists()) {
            table.estimates(
                            "loss beyond reserve, probability, %",
                            row -> row.at("outcome").at("lossBeyondReserve"), SHARE)
                    .numbers(
                            "95 % interval of it, %",
                            row -> Say.interval(row.at("outcome").at("lossBeyondReserve"), SHARE));
        }
        return table;
    }

    private Content tails(String caption, List<At> rows, java.util.function.UnaryOperator<At> outcome, String field) {
        Table table = named(caption, rows, field);
        List<At> levels = outcome.apply(rows.get(0)).at("valueAtRisk").items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            At alpha = levels.get(place).at("alpha");
            table.with(Rows.ofLevel(
                            "VaR",
                            alpha,
                            row -> Say.estimate(
                                    outcome.apply(row).at("valueAtRisk").at(level), sheet.amounts())))
                    .with(Rows.ofLevel(
                            "ES",
                            alpha,
                            row -> Say.estimate(
                                    outcome.apply(row).at("expectedShortfall").at(level), sheet.amounts())));
        }
        return table;
    }

    private Content effectivePaths() {
        if (strategies.stream()
                .noneMatch(row -> row.at("outcome").at("effectivePaths").exists())) {
            return Content.NOTHING;
        }
        Form count = Form.fixed(1);
        Table table = Table.of("Effective paths", strategies)
                .words("strategy", row -> Say.words(row.at("name")))
                .numbers("all", row -> Say.number(row.at("outcome").at("effectivePaths"), count));
        List<At> levels = strategies.get(0).at("outcome").at("valueAtRisk").items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            table.with(Rows.ofLevel(
                    "beyond",
                    levels.get(place).at("alpha"),
                    row -> Say.number(
                            row.at("outcome").at("valueAtRisk").at(level).at("tailPaths"), count)));
        }
        return sheet.legend("EFFECTIVE PATHS").and(table);
    }

    private Content shape() {
        return named("Risk by other measures", shapes, "strategy")
                .estimates("semi-deviation", row -> row.at("semiDeviation"), sheet.amounts())
                .estimates("spectral risk", row -> row.at("spectralRisk"), sheet.amounts())
                .estimates("entropic risk", row -> row.at("entropicRisk"), sheet.amounts())
                .with(Rows.ofLevel(
                        "reserve needed",
                        shapes.get(0).at("reserveNeeded").at("alpha"),
                        row -> Say.estimate(row.at("reserveNeeded"), sheet.amounts())))
                .estimates("loss, probability, %", row -> row.at("shortfall").at("probability"), SHARE)
                .numbers(
                        "95 % interval of it, %",
                        row -> Say.interval(row.at("shortfall").at("interval"), SHARE))
                .estimates(
                        "mean loss where there is one",
                        row -> row.at("shortfall").at("whenShort"),
                        sheet.amounts());
    }

    private Content quantiles() {
        Table table = named("Quantiles of the outcome", shapes, "strategy");
        List<At> levels = shapes.get(0).at("quantiles").items();
        for (int place = 0; place < levels.size(); place++) {
            int level = place;
            table.with(Rows.ofLevel(
                    "",
                    levels.get(place).at("level"),
                    row -> Say.estimate(row.at("quantiles").at(level), sheet.amounts())));
        }
        return sheet.legend("QUANTILES OF THE OUTCOME").and(table);
    }

    private Content tailCheck() {
        if (shapes.stream().noneMatch(row -> row.at("tailCheck").exists())) {
            return Content.NOTHING;
        }
        return named("The tail by a fitted law and by four moments", shapes, "strategy")
                .estimates("skewness", row -> row.at("tailCheck").at("skewness"), SHARE_OF_ONE)
                .estimates("excess kurtosis", row -> row.at("tailCheck").at("excessKurtosis"), SHARE_OF_ONE)
                .estimates(
                        "VaR by Cornish and Fisher", row -> row.at("tailCheck").at("cornishFisher"), sheet.amounts())
                .estimates(
                        "VaR by a Pareto tail",
                        row -> row.at("tailCheck").at("paretoTail").at("valueAtRisk"),
                        sheet.amounts())
                .estimates(
                        "ES by a Pareto tail",
                        row -> row.at("tailCheck").at("paretoTail").at("expectedShortfall"),
                        sheet.amounts());
    }

    private static final Form SHARE_OF_ONE = Form.fixed(3);

    private void course(List<Section> all) {
        List<Content> parts = new ArrayList<>();
        List<At> dates = shapes.get(0).at("horizons").items();
        for (int place = 0; place < dates.size(); place++) {
            int date = place;
            parts.add(page -> page.open("h3")
                    .text("By ")
                    .add(Say.words(dates.get(date).at("date")))
                    .close());
            parts.add(named("Outcomes by that date, as if all were closed and marked there", shapes, "strategy")
                    .estimates("mean outcome", row -> on(row, date).at("mean"), sheet.amounts())
                    .estimates("standard deviation", row -> on(row, date).at("standardDeviation"), sheet.amounts())
                    .estimates("unexpected loss", row -> on(row, date).at("unexpectedLoss"), sheet.amounts()));
            parts.add(tails("Tails by that date", shapes, row -> on(row, date), "strategy"));
        }
        if (shapes.stream().anyMatch(row -> row.at("drawdown").exists())) {
            parts.add(sheet.legend("DEEPEST FALL ALONG THE PATH"));
            parts.add(named("Deepest fall along the path", shapes, "strategy")
                    .estimates("mean", row -> row.at("drawdown").at("mean"), sheet.amounts())
                    .estimates("not exceeded at 95 %", row -> row.at("drawdown").at("at95"), sheet.amounts())
                    .estimates("not exceeded at 99 %", row -> row.at("drawdown").at("at99"), sheet.amounts()));
        }
        if (!parts.isEmpty()) {
            all.add(Section.folded("course", "Outcomes before the horizon", parts.toArray(Content[]::new)));
        }
    }

    private static At on(At row, int date) {
        return row.at("horizons").at(date).at("outcome");
    }
}
