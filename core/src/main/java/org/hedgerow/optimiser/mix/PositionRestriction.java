package org.hedgerow.optimiser.mix;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.limit.Aggregation;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.Rule;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.Restriction;

/**
 * A norm or limit on the open position after a mix, home currency today. Positions by currency are linear in the mix, and what
 * adds them up is convex: sums of absolute values, of long or of short ones, or the larger of the two.
 */
final class PositionRestriction implements Restriction {
    private final String name;
    private final Aggregation aggregation;
    private final List<Currency> currencies;
    private final double[] before; // by currency
    private final double[][] perUnit; // by currency and instrument
    private final double ceiling;

    private PositionRestriction(
            String name,
            Aggregation aggregation,
            List<Currency> currencies,
            double[] before,
            double[][] perUnit,
            double ceiling) {
        this.name = name;
        this.aggregation = aggregation;
        this.currencies = currencies;
        this.before = before;
        this.perUnit = perUnit;
        this.ceiling = ceiling;
    }

    /**
     * A rule as it is read today.
     *
     * @param lines of the position before any hedge
     * @param opened by one unit of each instrument
     */
    static Restriction of(
            Rule rule, List<OpenItem> lines, List<List<OpenItem>> opened, LocalDate date, double ceiling) {
        if (rule.byNotional()) {
            double[] slope = new double[opened.size()];
            for (int instrument = 0; instrument < slope.length; instrument++) {
                slope[instrument] = notional(rule, opened.get(instrument), date);
            }
            return Restriction.linear(rule.label(), slope, ceiling - notional(rule, lines, date));
        }
        SortedSet<Currency> held = new TreeSet<>();
        lines.forEach(open -> held.add(open.item().currency()));
        opened.forEach(items -> items.forEach(open -> held.add(open.item().currency())));
        List<Currency> currencies = List.copyOf(held);
        double[] before = net(rule, lines, date, currencies);
        double[][] perUnit = new double[currencies.size()][opened.size()];
        for (int instrument = 0; instrument < opened.size(); instrument++) {
            double[] net = net(rule, opened.get(instrument), date, currencies);
            for (int currency = 0; currency < net.length; currency++) {
                perUnit[currency][instrument] = net[currency];
            }
        }
        return new PositionRestriction(rule.label(), rule.aggregation(), currencies, before, perUnit, ceiling);
    }

    /** The sum by the shorthand method of all positions, held to nothing: what a charge by it is of. */
    static PositionRestriction shorthand(Rule all, List<OpenItem> lines, List<List<OpenItem>> opened, LocalDate date) {
        return (PositionRestriction) of(all, lines, opened, date, 0);
    }

    private static double notional(Rule rule, List<OpenItem> items, LocalDate date) {
        return items.stream()
                .mapToDouble(open -> rule.weight(open.item(), date) * open.notional())
                .sum();
    }

    private static double[] net(Rule rule, List<OpenItem> items, LocalDate date, List<Currency> currencies) {
        double[] net = new double[currencies.size()];
        for (OpenItem open : items) {
            net[currencies.indexOf(open.item().currency())] += rule.weight(open.item(), date) * open.position();
        }
        return net;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public double ceiling() {
        return ceiling;
    }

    @Override
    public double at(double[] holdings, double[] slope) {
        double[] after = new double[before.length];
        for (int currency = 0; currency < after.length; currency++) {
            after[currency] = before[currency] + Rows.sumOfProducts(perUnit[currency], holdings, holdings.length);
        }
        double[] signs = signs(after);
        Arrays.fill(slope, 0);
        double value = 0;
        for (int currency = 0; currency < after.length; currency++) {
            value += signs[currency] * after[currency];
            Rows.addScaled(slope, signs[currency], perUnit[currency]);
        }
        return value;
    }

    /** By which positions count where they are: a linear function that is nowhere above the sum. */
    private double[] signs(double[] after) {
        return switch (aggregation) {
            case GROSS -> sides(after, 1, -1);
            case LONG -> sides(after, 1, 0);
            case SHORT -> sides(after, 0, -1);
            case NET -> {
                double[] signs = new double[after.length];
                Arrays.fill(signs, Arrays.stream(after).sum() < 0 ? -1 : 1);
                yield signs;
            }
            case LARGER -> larger(after, sides(after, 1, 0), sides(after, 0, -1));
            case SHORTHAND -> {
                double[] signs = larger(after, ofCurrencies(after, 1, 0), ofCurrencies(after, 0, -1));
                double[] all = sides(after, 1, -1);
                for (int currency = 0; currency < after.length; currency++) {
                    signs[currency] = currencies.get(currency).isMetal() ? all[currency] : signs[currency];
                }
                yield signs;
            }
        };
    }

    private static double[] sides(double[] after, double ofLong, double ofShort) {
        return Arrays.stream(after).map(each -> each < 0 ? ofShort : ofLong).toArray();
    }

    private double[] ofCurrencies(double[] after, double ofLong, double ofShort) {
        double[] signs = sides(after, ofLong, ofShort);
        for (int currency = 0; currency < signs.length; currency++) {
            signs[currency] = currencies.get(currency).isMetal() ? 0 : signs[currency];
        }
        return signs;
    }

    private static double[] larger(double[] after, double[] longs, double[] shorts) {
        double ofLongs = Rows.sumOfProducts(longs, after, after.length);
        double ofShorts = Rows.sumOfProducts(shorts, after, after.length);
        return ofLongs < ofShorts ? shorts : longs;
    }
}
