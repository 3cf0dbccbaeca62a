package org.hedgerow.scenarios.report.html.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.scenarios.report.html.markup.At;
import org.hedgerow.scenarios.report.html.markup.Content;
import org.hedgerow.scenarios.report.html.markup.Form;
import org.hedgerow.scenarios.report.html.markup.Say;
import org.hedgerow.scenarios.report.html.markup.Section;
import org.hedgerow.scenarios.report.html.markup.Table;
import org.hedgerow.scenarios.report.html.sheet.Rows;
import org.hedgerow.scenarios.report.html.sheet.Sheet;

/** Shocks and what becomes of every strategy under them, and the smallest moves that lose so much. */
final class StressAnnex {
    private static final Form PERCENT = Form.percent(2);

    private final Sheet sheet;
    private final List<At> shocks;

    StressAnnex(Sheet sheet) {
        this.sheet = sheet;
        this.shocks = sheet.at("stress").at("shocks").items();
    }

    List<Section> sections() {
        List<Section> all = new ArrayList<>();
        if (!shocks.isEmpty()) {
            all.add(Section.folded(
                    "shocks",
                    "Shocks",
                    sheet.legend("SHOCKS"),
                    shocks(),
                    sheet.legend("OUTCOMES UNDER SHOCKS"),
                    outcomes()));
        }
        List<At> reverse = sheet.at("stress").at("reverse").items();
        if (!reverse.isEmpty()) {
            Content parts = Content.NOTHING;
            for (At each : reverse) {
                parts = parts.and(reverse(each));
            }
            all.add(Section.folded("reverse", "Smallest moves that lose so much", parts));
        }
        return all;
    }

    private Content shocks() {
        Table table = Table.of("Shocks: change of each rate from today, %", shocks)
                .words("shock", row -> Say.words(row.at("name")))
                .words(
                        "days of history",
                        row -> row.at("from").exists()
                                ? Say.words(row.at("from")).and(" to ").and(Say.words(row.at("to")))
                                : Content.NOTHING)
                .words(
                        "moved in",
                        row -> row.at("days").number() == 0
                                ? Content.of("at once")
                                : Say.number(row.at("days"), Form.WHOLE)
                                        .and(row.at("days").number() == 1 ? " day" : " days"));
        for (String currency : shocks.get(0).at("moves").names()) {
            table.numbers(currency, row -> Say.number(row.at("moves").at(currency), PERCENT)
                    .and(isStill(row, currency) ? " (not moved)" : ""));
        }
        if (shocks.stream()
                .anyMatch(row ->
                        row.at("volatilities").exists() || row.at("rates").exists())) {
            table.words("besides", row -> shifts("volatility of ", row.at("volatilities"))
                    .and(shifts("rate of ", row.at("rates"))));
        }
        return table;
    }

    private static boolean isStill(At shock, String currency) {
        return shock.at("unmoved").items().stream().anyMatch(each -> each.says(currency));
    }

    private static Content shifts(String of, At shifts) {
        Content all = Content.NOTHING;
        for (String currency : shifts.names()) {
            all = all.and(of + currency + " by ")
                    .and(Say.number(shifts.at(currency), PERCENT))
                    .and(" %. ");
        }
        return all;
    }

    private Content outcomes() {
        boolean isCertain = sheet.at("stress").at("paths").number() == 1;
        Table table = Table.of(
                        "Outcomes under shocks, " + sheet.unit(),
                        shocks.get(0).at("strategies").items())
                .sortable()
                .words("strategy", row -> Say.words(row.at("name")));
        for (At shock : shocks) {
            table.with(Rows.of(shock.at("name"), row -> Rows.named(
                            shock.at("strategies").items(),
                            "name",
                            row.at("name").text())
                    .map(some -> outcome(some, isCertain))
                    .orElse(Content.of("–"))));
        }
        return table;
    }

    private Content outcome(At some, boolean isCertain) {
        At hedged = some.at("hedged");
        Content number =
                isCertain ? Say.number(hedged.at("value"), sheet.amounts()) : Say.estimate(hedged, sheet.amounts());
        return some.at("brokenNorms").items().isEmpty()
                ? number
                : number.and(" ").and(Say.badge("bad", Content.of("norm broken")));
    }

    private Content reverse(At report) {
        Content title = page -> {
            page.open("h3")
                    .text("A loss of ")
                    .add(Say.number(report.at("loss"), sheet.amounts()))
                    .text(" " + sheet.unit());
            if (report.at("shareOfCapital").exists()) {
                page.text(", ")
                        .add(Say.number(report.at("shareOfCapital"), Form.EXACT_PERCENT))
                        .text(" % of capital");
            }
            page.close();
        };
        List<At> strategies = report.at("strategies").items();
        List<String> currencies = Stream.concat(
                        strategies.stream().flatMap(row -> row.at("alone").names().stream()),
                        strategies.stream().flatMap(row -> row.at("together").at("moves").names().stream()))
                .distinct()
                .sorted()
                .toList();
        Table table = Table.of("Smallest moves that lose it, % change of home per unit", strategies)
                .words("strategy", row -> Say.words(row.at("name")));
        currencies.forEach(currency -> table.numbers(
                currency + " alone", row -> found(row.at("alone").at(currency).at("move"))));
        if (currencies.size() > 1) {
            currencies.forEach(currency -> table.numbers(
                    currency + " together",
                    row -> found(row.at("together").at("moves").at(currency))));
        }
        table.numbers(
                        "distance",
                        row -> row.at("together").exists()
                                ? Say.estimate(row.at("together").at("distance"), Form.fixed(2))
                                : Content.of("none"))
                .numbers("odds by the model, %", StressAnnex::odds);
        return title.and(sheet.legendStarting("SMALLEST MOVES THAT LOSE")).and(table);
    }

    private static Content found(At move) {
        return move.exists() ? Say.number(move, PERCENT) : Content.of("none");
    }

    private static Content odds(At row) {
        At odds = row.at("odds");
        return odds.at("share").at("value").number() == 0
                ? Content.of("below ").and(Say.number(odds.at("interval").at("high"), Form.percent(3)))
                : Say.estimate(odds.at("share"), Form.percent(3));
    }
}
