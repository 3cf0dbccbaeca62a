package org.hedgerow.scenarios.report.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.random.Draws;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.scenarios.report.Numbers;
import org.hedgerow.scenarios.report.PlanWords;
import org.hedgerow.scenarios.report.Printable;
import org.hedgerow.simulation.Settings;

/** Prices and Greeks as a dealer reads them: closed form and simulated side by side. */
public final class PriceReport {
    private static final int WIDTH = 140;
    private static final int NAME_WIDTH = 44;
    private static final int DIGITS = 7;
    private static final double POINT = 0.01; // one per cent a year

    private final List<Priced> prices;
    private final Column names;

    private PriceReport(List<Priced> prices) {
        this.prices = prices;
        this.names = Column.ofWords(
                "one unit of",
                NAME_WIDTH,
                prices.stream().map(PriceReport::words).toList());
    }

    /** Lines that end in a line feed. */
    public static String of(PriceList list, List<Priced> prices, Settings settings) {
        PriceReport report = new PriceReport(prices);
        String home = list.market().home().code();
        String paths = list.model().isPresent()
                ? "the model given, at the drift of prices"
                : "log-normal at the market's volatilities, those at the money of a smile";
        return section(
                        "PRICES ON " + list.market().valuationDate(),
                        home
                                + " paid on the spot date. Mid, bid and offer: off the market's quotes, for deals of usual size."
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
                                + " numbers.",
                        report.greeks());
    }

    private static String section(String title, String legend, Table table) {
        return title + "\n" + Paragraph.hanging("", legend, WIDTH) + "\n" + table.text(WIDTH);
    }

    /** {@code option: currency USD, side call, end 2008-12-30, strike 5.2}. */
    private static String words(Priced priced) {
        Map<?, ?> members = (Map<?, ?>) new RecordTree().of(priced.instrument());
        String terms = members.entrySet().stream()
                .filter(member -> !member.getKey().equals("type"))
                .map(member -> member.getKey() + " " + member.getValue())
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
        return priced.simulated()
                .flatMap(some -> some.errorsAbove(priced.price().mid()))
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
                        numbers("theta", priced -> priced.greeks().theta())));
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
