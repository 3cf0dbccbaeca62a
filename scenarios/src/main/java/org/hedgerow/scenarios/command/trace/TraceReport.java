package org.hedgerow.scenarios.command.trace;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.ledger.Cost;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Line;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.report.layout.Amounts;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.text.Heading;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.trade.Ticket;

/**
 * A path as a statement of account. Balances are rounded and entries are the differences of rounded balances, so that what
 * is printed adds up to the last digit.
 */
final class TraceReport {
    private static final int WIDTH = 140;
    private static final int DEAL_WIDTH = 38;
    private static final int PARTS_WIDTH = 30;
    private static final int RATE_DIGITS = 6;
    private static final int MORE_DECIMALS = 2; // than a report of means has

    private final PathTrace trace;
    private final int decimals;

    private TraceReport(PathTrace trace) {
        this.trace = trace;
        double exposure =
                trace.scenario().position().grossExposure(trace.scenario().market());
        this.decimals = Amounts.forExposure(exposure).decimals() + MORE_DECIMALS;
    }

    /** Lines that end in a line feed. */
    static String of(PathTrace trace) {
        TraceReport report = new TraceReport(trace);
        String home = unit(trace.scenario());
        StringBuilder text = new StringBuilder();
        text.append(Heading.line("scenario", trace.scenario().name(), WIDTH));
        text.append(Heading.line("strategy", Printable.line(trace.strategy()), WIDTH));
        text.append(Heading.line(
                "path",
                trace.path() + " of " + Numbers.fixed(trace.settings().paths(), 0) + " paths"
                        + PlanWords.afterPaths(trace.settings().plan()) + ", seed "
                        + trace.settings().seed() + ", stream version " + Draws.STREAM_VERSION,
                WIDTH));
        text.append(
                section("POSITION WITHOUT HEDGE", home + " at the horizon; a gain is positive.", report.position()));
        if (!trace.flows().isEmpty()) {
            text.append(section(
                    "ACCOUNT OF THE HEDGE",
                    home
                            + " of each date; what is received is positive. Spot: of the path. Dealt and mid: as agreed today;"
                            + " what is dealt on the way shows in its components.",
                    report.account()));
        }
        return text.append(report.outcome(home)).toString();
    }

    /** Of every amount: {@code thousand UAH}. */
    private static String unit(Scenario scenario) {
        AmountUnit unit = scenario.position().unit();
        String words = unit == AmountUnit.ONE ? "" : unit.name().toLowerCase(Locale.ROOT) + " ";
        return words + scenario.market().home().code();
    }

    private static String section(String title, String legend, Table table) {
        return "\n" + title + "\n" + Paragraph.hanging("", legend, WIDTH) + "\n" + table.text(WIDTH);
    }

    private Table position() {
        List<String> amounts = new ArrayList<>();
        double sum = 0;
        BigDecimal printed = rounded(0);
        int last = trace.gains().size() - 1;
        for (int place = 0; place <= last; place++) {
            sum = place == last
                    ? trace.unhedged()
                    : sum + trace.gains().get(place).amount();
            amounts.add(rounded(sum).subtract(printed).toPlainString());
            printed = rounded(sum);
        }
        return new Table(
                Column.ofWords(
                        "date",
                        10,
                        trace.gains().stream()
                                .map(gain -> gain.date().toString())
                                .toList()),
                List.of(
                        Column.ofWords(
                                "line",
                                DEAL_WIDTH,
                                trace.gains().stream()
                                        .map(gain -> words(gain.line()))
                                        .toList()),
                        texts("gain", amounts)));
    }

    private String words(int number) {
        Line line = trace.scenario().position().allLines().get(number);
        return "lines[" + number + "], " + kind(line) + " in " + line.currency();
    }

    /** The words of its class: {@code currency loans}. */
    private static String kind(Line line) {
        return line.getClass()
                .getSimpleName()
                .replaceAll("(?<=.)(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private Table account() {
        List<String> amounts = new ArrayList<>();
        List<String> balances = new ArrayList<>();
        BigDecimal printed = rounded(0);
        for (TracedFlow flow : trace.flows()) {
            BigDecimal balance = rounded(flow.account());
            amounts.add(balance.subtract(printed).toPlainString());
            balances.add(balance.toPlainString());
            printed = balance;
        }
        return new Table(
                words("date", 10, flow -> flow.date().toString()),
                List.of(
                        words(
                                "deal",
                                DEAL_WIDTH,
                                flow -> Printable.line(
                                        flow.ticket().map(Ticket::words).orElse("interest on the balance"))),
                        texts("spot", rates(TracedFlow::spot)),
                        texts("dealt", rates(flow -> flow.ticket().flatMap(Ticket::dealt))),
                        texts("mid", rates(flow -> flow.ticket().flatMap(Ticket::mid))),
                        words("of it", PARTS_WIDTH, flow -> parts(flow.components())),
                        texts("amount", amounts),
                        texts("balance", balances)));
    }

    private String parts(Map<Cost, Double> components) {
        return components.entrySet().stream()
                .map(part ->
                        name(part.getKey()) + " " + rounded(part.getValue()).toPlainString())
                .collect(Collectors.joining("; "));
    }

    private static String name(Cost cost) {
        return cost.name().toLowerCase(Locale.ROOT).replace("bid_offer", "bid/offer");
    }

    private static List<String> texts(List<Optional<Double>> rates) {
        return rates.stream()
                .map(rate -> rate.map(value -> Numbers.fixed(value, Decimals.of(value, RATE_DIGITS)))
                        .orElse(Cell.NOTHING.value()))
                .toList();
    }

    private List<String> rates(Function<TracedFlow, Optional<Double>> rate) {
        return texts(trace.flows().stream().map(rate).toList());
    }

    private Column words(String title, int width, Function<TracedFlow, String> text) {
        return Column.ofWords(title, width, trace.flows().stream().map(text).toList());
    }

    private static Column texts(String title, List<String> texts) {
        return Column.ofNumbers(title, texts.stream().map(Cell::of).toList());
    }

    private String outcome(String home) {
        BigDecimal unhedged = rounded(trace.unhedged());
        BigDecimal hedged = rounded(trace.unhedged()).add(rounded(trace.account()));
        String parts = parts(trace.components().entrySet().stream()
                .filter(part -> part.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new)));
        return "\nOUTCOME\n" + Paragraph.hanging("", home + " at the horizon.", WIDTH) + "\n"
                + Heading.line("without hedge", unhedged.toPlainString(), WIDTH)
                + Heading.line("+ account", rounded(trace.account()).toPlainString(), WIDTH)
                + Heading.line("= hedged", hedged.toPlainString(), WIDTH)
                + (parts.isEmpty() ? "" : Heading.line("account = sum of", parts, WIDTH));
    }

    private BigDecimal rounded(double amount) {
        return new BigDecimal(amount).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
