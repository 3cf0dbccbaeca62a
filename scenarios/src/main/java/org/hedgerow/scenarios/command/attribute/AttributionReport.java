package org.hedgerow.scenarios.command.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.hedgerow.attribution.Attribution;
import org.hedgerow.ledger.Cost;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.RealisedOutcomes;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Printable;

/** A period that is over, as text: what each strategy came to, then its legs. */
final class AttributionReport {
    private static final int WIDTH = 140;
    private static final int NAME_WIDTH = 30;
    private static final int DEAL_WIDTH = 44;

    private final RealisedOutcomes outcomes;
    private final Amounts amounts;

    private AttributionReport(RealisedOutcomes outcomes) {
        this.outcomes = outcomes;
        Scenario scenario = outcomes.scenario();
        this.amounts = Amounts.forExposure(scenario.position().grossExposure(scenario.market()));
    }

    /** Lines that end in a line feed. */
    static String of(RealisedOutcomes outcomes) {
        AttributionReport report = new AttributionReport(outcomes);
        StringBuilder text = new StringBuilder();
        text.append(Heading.line("scenario", outcomes.scenario().name(), WIDTH));
        text.append(Heading.line("realised on", outcomes.date().toString(), WIDTH));
        text.append(Heading.line(
                "amounts",
                report.unit()
                        + " at the horizon; gains are positive. Spot move: amounts times the change of the rate since"
                        + " today. Rest: forward points or budget rates, and interest on flows. Unexplained: what the cash"
                        + " account has beyond all parts, which are booked apart from it: a check of the books, on which more"
                        + " than rounding would be a fault.",
                WIDTH));
        text.append("\nWHAT EACH STRATEGY CAME TO\n\n");
        text.append(
                report.attributions().isEmpty()
                        ? "None can be attributed.\n"
                        : report.strategies().text(WIDTH));
        text.append(report.legs());
        text.append(report.missing());
        return text.toString();
    }

    private List<Attribution> attributions() {
        return outcomes.attributions();
    }

    /** Of every amount: {@code thousand UAH}. */
    private String unit() {
        AmountUnit unit = outcomes.scenario().position().unit();
        String words = unit == AmountUnit.ONE ? "" : unit.name().toLowerCase(Locale.ROOT) + " ";
        return words + outcomes.scenario().market().home().code();
    }

    private Table strategies() {
        List<Column> columns = new ArrayList<>();
        for (Currency currency : attributions().get(0).position().keySet()) {
            columns.add(numbers(
                    currency + ":\nspot move",
                    each -> each.position().get(currency).spot()));
            columns.add(numbers("rest", each -> each.position().get(currency).rest()));
        }
        for (Cost cost : Cost.values()) {
            if (attributions().stream().anyMatch(each -> each.component(cost) != 0)) {
                columns.add(numbers("hedge:\n" + name(cost), each -> each.component(cost)));
            }
        }
        columns.add(numbers("un-\nexplained", Attribution::unexplained));
        columns.add(numbers("= outcome", Attribution::hedged));
        return new Table(
                Column.ofWords(
                        "strategy",
                        NAME_WIDTH,
                        attributions().stream()
                                .map(each -> Printable.line(each.strategy()))
                                .toList()),
                columns);
    }

    private Column numbers(String title, ToDoubleFunction<Attribution> number) {
        return Column.ofNumbers(
                title,
                attributions().stream()
                        .map(each -> Cell.of(amounts.text(number.applyAsDouble(each))))
                        .toList());
    }

    private static String name(Cost cost) {
        return cost.name().toLowerCase(Locale.ROOT).replace("bid_offer", "bid/offer");
    }

    private record Row(String strategy, Attribution.Leg leg) {}

    private String legs() {
        List<Row> rows = attributions().stream()
                .flatMap(each -> each.legs().stream().map(leg -> new Row(Printable.line(each.strategy()), leg)))
                .toList();
        if (rows.isEmpty()) {
            return "";
        }
        List<Column> columns = new ArrayList<>();
        columns.add(
                words("deal", DEAL_WIDTH, rows, row -> Printable.line(row.leg().words())));
        for (Cost cost : Cost.values()) {
            if (rows.stream().anyMatch(row -> row.leg().parts().containsKey(cost))) {
                columns.add(Column.ofNumbers(
                        name(cost),
                        rows.stream().map(row -> part(row.leg(), cost)).toList()));
            }
        }
        return "\nLEGS OF THE HEDGES, AMOUNTS OF THEIR DAYS\n\n"
                + new Table(words("strategy", NAME_WIDTH, rows, Row::strategy), columns).text(WIDTH);
    }

    private Cell part(Attribution.Leg leg, Cost cost) {
        return Stream.ofNullable(leg.parts().get(cost))
                .map(amounts::text)
                .map(Cell::of)
                .findFirst()
                .orElse(Cell.NOTHING);
    }

    private static Column words(String title, int width, List<Row> rows, Function<Row, String> text) {
        return Column.ofWords(title, width, rows.stream().map(text).toList());
    }

    private String missing() {
        StringBuilder text = new StringBuilder();
        if (!outcomes.missing().isEmpty()) {
            text.append("\nNOT ATTRIBUTED\n\n");
        }
        outcomes.missing()
                .forEach((strategy, why) -> text.append(Paragraph.hanging(
                        "  * ", Printable.line(strategy) + ": " + why + ", which the scenario does not know", WIDTH)));
        return text.toString();
    }
}
