package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Column;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;
import org.hedgerow.scenarios.report.html.sheet.Verdicts;

/** What hangs on what: hedge ratios, parts of the risk, steps of the market, and where the answer turns. */
final class DecisionAnnex {
    private static final Form PERCENT = Form.percent(2);

    private final Sheet sheet;

    DecisionAnnex(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        add(all, "turning", "What would turn the answer", "WHAT WOULD TURN THE ANSWER", "breakEvens", this::breakEvens);
        add(
                all,
                "ladders",
                "Each instrument at several hedge ratios",
                "EACH INSTRUMENT AT SEVERAL HEDGE RATIOS",
                "ladders",
                this::ladders);
        add(
                all,
                "contributions",
                "Contributions to risk",
                "CONTRIBUTIONS TO RISK",
                "contributions",
                this::contributions);
        add(
                all,
                "sensitivities",
                "Sensitivities of the decision",
                "SENSITIVITIES OF THE DECISION",
                "sensitivities",
                this::sensitivities);
        add(all, "funds", "Self-insurance", "SELF-INSURANCE", "funds", this::funds);
        return all;
    }

    private void add(
            List<Section> all,
            String id,
            String title,
            String legend,
            String field,
            java.util.function.Function<At, Content> content) {
        At part = sheet.at(field);
        if (part.exists() && part.node().size() > 0) {
            all.add(Section.folded(id, title, sheet.legend(legend), content.apply(part)));
        }
    }

    private Content breakEvens(At found) {
        return Table.of(
                        "Where a strategy is worth as much as another",
                        found.at("breakEvens").items())
                .words("factor", DecisionAnnex::factor)
                .words("strategy", row -> Say.words(row.at("strategy")))
                .words("as much as", row -> Say.words(row.at("against")))
                .numbers(
                        "at",
                        row -> row.at("value").exists()
                                ? Say.estimate(row.at("value"), form(row))
                                : Content.of("none in the range"))
                .numbers("today", row -> Say.number(row.at("today"), form(row)))
                .numbers("range looked at", row -> Say.interval(row, form(row)));
    }

    private static Content factor(At row) {
        At currency = row.at("currency");
        return switch (row.at("factor").text()) {
            case "drift" ->
                currency.exists()
                        ? Content.of("drift of ").and(Say.words(currency)).and(", % a year")
                        : Content.of("drift of all currencies, % a year more");
            case "volatility" -> Content.of("volatility of the paths, points more");
            case "forwardPoints" -> Content.of("forward points of all currencies, % a year more");
            case "priceOfRisk" -> Content.of("price of risk k, % a year");
            case "devaluationOdds" -> Content.of("odds of a devaluation, times the model’s");
            default -> Say.words(row.at("factor"));
        };
    }

    private static Form form(At row) {
        return row.at("factor").says("devaluationOdds") ? Form.fixed(2) : PERCENT;
    }

    private Content ladders(At ladders) {
        Content all = Content.NOTHING;
        for (At ladder : ladders.items()) {
            Table table = Table.of(
                            "Net benefit by hedge ratio, " + sheet.unit(),
                            ladder.at("rungs").items())
                    .marking(rung ->
                            rung.at("ratio").number() == ladder.at("best").number())
                    .numbers("%", rung -> Say.number(rung.at("ratio"), Form.percent(0)))
                    .estimates("expected cost", rung -> rung.at("expectedCost"), sheet.amounts())
                    .estimates("unexpected loss left", rung -> rung.at("unexpectedLoss"), sheet.amounts())
                    .numbers("net benefit", rung -> Say.number(rung.at("netBenefit"), sheet.amounts())
                            .and(Say.within(
                                    "small",
                                    Content.of("± ").and(Say.number(rung.at("standardError"), sheet.amounts())))))
                    .numbers("95 % interval", rung -> Say.interval(rung, sheet.amounts()))
                    .words("verdict", rung -> Verdicts.badge(rung.at("verdict")))
                    .words("", rung -> mark(ladder, rung));
            all = all.and(page -> page.open("h3")
                            .add(Say.words(ladder.at("strategy")))
                            .close())
                    .and(table);
        }
        return all;
    }

    private static Content mark(At ladder, At rung) {
        double ratio = rung.at("ratio").number();
        if (!rung.at("allowed").isTrue()) {
            return Say.badge("bad", Content.of("not allowed"));
        }
        if (ratio == ladder.at("best").number()) {
            return Say.badge("good", Content.of("best"));
        }
        boolean asGood = ladder.at("notSeparable").items().stream().anyMatch(other -> other.number() == ratio);
        return asGood ? Content.of("as good") : Content.NOTHING;
    }

    private Content contributions(At strategies) {
        Content all = Content.NOTHING;
        for (At strategy : strategies.items()) {
            List<At> rows = new ArrayList<>(strategy.at("parts").items());
            rows.add(strategy.at("total"));
            Table table = Table.of("Contributions of the parts, " + sheet.unit(), rows)
                    .words("part", DecisionAnnex::part)
                    .estimates("mean", row -> numbers(row).at("mean"), sheet.amounts())
                    .estimates("deviation", row -> numbers(row).at("standardDeviation"), sheet.amounts())
                    .estimates("VaR", row -> numbers(row).at("valueAtRisk"), sheet.amounts())
                    .estimates("ES", row -> numbers(row).at("expectedShortfall"), sheet.amounts())
                    .estimates("unexpected loss", row -> numbers(row).at("unexpectedLoss"), sheet.amounts())
                    .estimates(
                            "more of it for each hundred, %",
                            row -> row.at("marginal").at("unexpectedLoss"), PERCENT)
                    .estimates(
                            "with it less without it",
                            row -> row.at("incremental").at("unexpectedLoss"),
                            sheet.amounts());
            all = all.and(page -> page.open("h3")
                            .add(Say.words(strategy.at("strategy")))
                            .close())
                    .and(table);
        }
        return all;
    }

    private static At numbers(At row) {
        return row.at("contribution").exists() ? row.at("contribution") : row;
    }

    private static Content part(At row) {
        return row.at("name").exists()
                ? Say.words(row.at("of")).and(": ").and(Say.words(row.at("name")))
                : Content.of("in all");
    }

    private Content sensitivities(At all) {
        List<At> bumps = all.at("bumps").items();
        Form finer = Form.fixed(sheet.amounts().decimals() + 1);
        Table table = Table.of("What a step does, " + sheet.unit(), bumps).words("a step of", DecisionAnnex::step);
        List<At> strategies =
                bumps.isEmpty() ? List.of() : bumps.get(0).at("strategies").items();
        for (At strategy : strategies) {
            String name = strategy.at("strategy").text();
            if (name.equals("none") || sheet.recommended().says(name)) {
                table.with(ofStep(strategy, "mean", "mean", finer))
                        .with(ofStep(strategy, "ES", "expectedShortfall", finer));
            }
        }
        strategies.stream()
                .filter(strategy -> !strategy.at("strategy").says("none"))
                .forEach(strategy -> table.with(ofStep(strategy, "net benefit", "netBenefit", finer)));
        return table;
    }

    private static Column ofStep(At strategy, String title, String field, Form form) {
        return Column.numbers(Say.words(strategy.at("strategy")).and(": " + title), "", bump -> Rows.named(
                        bump.at("strategies").items(),
                        "strategy",
                        strategy.at("strategy").text())
                .map(each -> Say.estimate(each.at(field), form))
                .orElse(Content.of("–")));
    }

    private static Content step(At bump) {
        String unit = bump.at("of").text().endsWith("volatility") ? " points" : " %";
        return Say.words(bump.at("of"))
                .and(" ")
                .and(Say.words(bump.at("currency")))
                .and(" +")
                .and(Say.number(bump.at("step"), Form.EXACT_PERCENT))
                .and(unit);
    }

    private Content funds(At funds) {
        return Table.of("Funds kept for losses, " + sheet.unit(), funds.items())
                .words("fund", row -> Say.words(row.at("strategy")))
                .words(
                        "held in",
                        row -> row.at("currency").exists()
                                ? Say.words(row.at("currency"))
                                : Say.words(sheet.convention("home")))
                .numbers("spread, % a year", row -> Say.number(row.at("spread"), PERCENT))
                .numbers("price, % a year", row -> Say.number(row.at("price"), PERCENT))
                .estimates(
                        "net benefit of one of the VaR",
                        row -> row.at("atValueAtRisk").at("netBenefit"),
                        sheet.amounts())
                .estimates(
                        "of one of the unexpected loss",
                        row -> row.at("atUnexpectedLoss").at("netBenefit"),
                        sheet.amounts())
                .numbers("best size", row -> Say.number(row.at("best").at("amount"), sheet.amounts()))
                .estimates("net benefit of the best", row -> row.at("best").at("netBenefit"), sheet.amounts())
                .words("why this size is the best", row -> Say.words(row.at("reason")));
    }
}
