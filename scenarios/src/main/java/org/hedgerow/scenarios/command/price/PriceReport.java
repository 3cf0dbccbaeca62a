package org.hedgerow.scenarios.command.price;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hedgerow.pricing.DealtHedge;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.PricedHedge;
import org.hedgerow.pricing.Prices;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.random.Draws;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Paragraph;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.PlanWords;
import org.hedgerow.scenarios.report.wording.Printable;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Ticket;

/** Prices and Greeks as a dealer reads them: closed form and simulated side by side. */
final class PriceReport {
    private static final int WIDTH = 140;
    private static final int NAME_WIDTH = 44;
    private static final int DIGITS = 7;
    private static final double POINT = 0.01; // one per cent a year
    private static final MathContext DIGITS_OF_TERMS = new MathContext(8);
    private static final Set<String> NOT_TERMS = Set.of("type", "name", "cover");

    /** A line of the tables. */
    private record Row(String words, Priced priced) {}

    private final List<Priced> prices;
    private final Column names;

    private PriceReport(List<Row> rows) {
        this.prices = rows.stream().map(Row::priced).toList();
        this.names = Column.ofWords(
                "one unit of", NAME_WIDTH, rows.stream().map(Row::words).toList());
    }

    /** Lines that end in a line feed. */
    static String of(PriceList list, Prices prices, Settings settings) {
        PriceReport report = new PriceReport(rows(prices));
        String home = list.market().home().code();
        String paths = list.model().isPresent()
                ? "the model given, at the drift of prices"
                : "log-normal at the market's volatilities, those at the money of a smile";
        String hedges = prices.hedges().isEmpty()
                ? ""
                : " A hedge is for one unit of its payment, its offer the premium that is paid; below it is what is"
                        + " dealt for it, with the prices of one unit of each.";
        return section(
                        "PRICES ON " + list.market().valuationDate(),
                        home
                                + " paid on the spot date. Mid, bid and offer: off the market's quotes, for deals of usual size."
                                + hedges
                                + " Simulated: " + Numbers.fixed(settings.paths(), 0) + " paths"
                                + PlanWords.afterPaths(settings.plan()) + ", seed "
                                + settings.seed() + ", stream version " + Draws.STREAM_VERSION + ", " + paths
                                + "; x ± e: e is one standard error.",
                        report.values())
                + "\n"
                + section(
                        "GREEKS",
                        home
                                + ". Each with all else as it is, by differences; volatilities keep their place by strike over"
                                + " forward. Delta by the spot rate, gamma of delta; vega for 1 % of volatility; rho for 1 %"
                                + " of home and of foreign zero rates; theta for a day. Simulated: below, on common random"
                                + " numbers, vega by the volatility of the paths.",
                        report.greeks());
    }

    private static List<Row> rows(Prices prices) {
        List<Row> rows = new ArrayList<>();
        prices.instruments().forEach(priced -> rows.add(new Row(words(priced), priced)));
        for (PricedHedge hedge : prices.hedges()) {
            rows.add(new Row(words(hedge.deal()), hedge.whole()));
            hedge.legs()
                    .forEach(leg ->
                            rows.add(new Row(Ticket.side(leg.ratio()) + " " + words(leg.priced()), leg.priced())));
        }
        return rows;
    }

    /** {@code Protect: collar, currency USD, amount -1000000, date 2008-12-30, outOfTheMoney 0.02}. */
    private static String words(DealtHedge deal) {
        Map<?, ?> members = (Map<?, ?>) new RecordTree().of(deal);
        Map<?, ?> hedge = (Map<?, ?>) members.get("hedge");
        String type = hedge.containsKey("type")
                ? hedge.get("type").toString()
                : deal.hedge().getClass().getSimpleName();
        String terms = Stream.concat(
                        members.entrySet().stream()
                                .filter(member -> !member.getKey().equals("hedge")),
                        hedge.entrySet().stream()
                                .filter(member ->
                                        !NOT_TERMS.contains(member.getKey().toString())))
                .map(PriceReport::term)
                .collect(Collectors.joining(", "));
        return Printable.line(deal.hedge().name() + ": " + type + ", " + terms);
    }

    private static String term(Map.Entry<?, ?> member) {
        return member.getKey() + " " + value(member.getValue());
    }

    /** Numbers to eight digits: strikes that are solved have more than anybody reads. */
    private static String value(Object value) {
        if (value instanceof Double number) {
            return new BigDecimal(number, DIGITS_OF_TERMS).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream().map(PriceReport::term).collect(Collectors.joining(", ", "(", ")"));
        }
        return value.toString();
    }

    private static String section(String title, String legend, Table table) {
        return title + "\n" + Paragraph.hanging("", legend, WIDTH) + "\n" + table.text(WIDTH);
    }

    /** {@code option: currency USD, side call, end 2008-12-30, strike 5.2}. */
    private static String words(Priced priced) {
        Map<?, ?> members = (Map<?, ?>) new RecordTree().of(priced.instrument());
        String terms = members.entrySet().stream()
                .filter(member -> !member.getKey().equals("type"))
                .map(PriceReport::term)
                .collect(Collectors.joining(", "));
        Object type = members.get("type");
        String name = type == null ? priced.instrument().getClass().getSimpleName() : type.toString();
        return Printable.line(name + ": " + terms);
    }

    private Table values() {
        return new Table(
                names,
                List.of(
                        numbers("mid", priced -> Optional.of(priced.price().mid())),
                        numbers("bid", priced -> Optional.of(priced.price().bid())),
                        numbers("offer", priced -> Optional.of(priced.price().offer())),
                        estimates("simulated", some -> Optional.of(some.value()), 1),
                        Column.ofNumbers(
                                "simulated less mid,\nstandard errors",
                                prices.stream().map(PriceReport::distance).toList())));
    }

    private static Cell distance(Priced priced) {
        return priced.errorsAboveMid()
                .map(errors -> Cell.of(Numbers.fixed(errors, 2)))
                .orElse(Cell.NOTHING);
    }

    private Table greeks() {
        return new Table(
                names,
                List.of(
                        greek("delta", Greeks::delta, 1),
                        estimates("simulated", some -> Optional.of(some.delta()), 1),
                        greek("gamma", Greeks::gamma, 1),
                        estimates("simulated", some -> Optional.of(some.gamma()), 1),
                        greek("vega", Greeks::vega, POINT),
                        estimates("simulated", SimulatedPrice::vega, POINT),
                        greek("rho home", Greeks::rhoHome, POINT),
                        estimates("simulated", some -> Optional.of(some.rhoHome()), POINT),
                        greek("rho foreign", Greeks::rhoForeign, POINT),
                        estimates("simulated", some -> Optional.of(some.rhoForeign()), POINT),
                        numbers("theta", priced -> priced.greeks().theta()),
                        estimates("simulated", SimulatedPrice::theta, 1)));
    }

    private Column greek(String title, Function<Greeks, Double> greek, double unit) {
        return numbers(title, priced -> Optional.of(unit * greek.apply(priced.greeks())));
    }

    private Column numbers(String title, Function<Priced, Optional<Double>> number) {
        int decimals =
                decimals(prices.stream().map(number).flatMap(Optional::stream).toList());
        return Column.ofNumbers(
                title,
                prices.stream()
                        .map(number)
                        .map(some -> some.map(value -> Cell.of(Numbers.fixed(value, decimals)))
                                .orElse(Cell.NOTHING))
                        .toList());
    }

    private Column estimates(String title, Function<SimulatedPrice, Optional<Estimate>> estimate, double unit) {
        List<Optional<Estimate>> all = prices.stream()
                .map(priced -> priced.simulated().flatMap(estimate))
                .toList();
        int decimals = decimals(all.stream()
                .flatMap(Optional::stream)
                .map(some -> unit * some.value())
                .toList());
        return Column.ofNumbers(
                title,
                all.stream()
                        .map(some -> some.map(value -> new Cell(
                                        Numbers.fixed(unit * value.value(), decimals),
                                        Numbers.fixed(unit * value.standardError(), decimals)))
                                .orElse(Cell.NOTHING))
                        .toList());
    }

    private static int decimals(List<Double> values) {
        return Decimals.of(values.stream().mapToDouble(Math::abs).max().orElse(0), DIGITS);
    }
}
