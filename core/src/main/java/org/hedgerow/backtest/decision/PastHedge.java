package org.hedgerow.backtest.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.effectiveness.HypotheticalDerivative;
import org.hedgerow.effectiveness.RetrospectiveEffectiveness;
import org.hedgerow.history.Fixings;

/**
 * One unit of a foreign currency that was held, and what was sold against it, from the first fixing of each month to that of
 * the next.
 *
 * @param worth of the unit when the hedge began, home currency
 * @param sold units of what was sold
 * @param without months that are left out since their interest is not known
 */
public record PastHedge(List<Period> periods, double worth, double sold, int without) {
    public PastHedge {
        periods = Checks.notEmpty(periods, "periods");
        Checks.positive(worth, "worth");
        Checks.positive(sold, "sold");
    }

    /**
     * Changes of value in home currency, gains positive.
     *
     * @param item that is hedged
     * @param forwardElement part of that of the hedge that is no move of the spot rate: a cost of hedging where
     *     negative
     */
    public record Period(LocalDate from, LocalDate to, double item, double hedge, double forwardElement) {}

    /**
     * Forwards, dealt at parity without spread from month to month: what a hypothetical derivative is too.
     *
     * @param from the first day on which one may be dealt
     */
    public static PastHedge ofForwards(Fixings fixings, LocalDate from, KnownRates home, KnownRates foreign) {
        List<Integer> starts = starts(fixings, from);
        List<Period> periods = new ArrayList<>();
        int without = 0;
        for (int place = 1; place < starts.size(); place++) {
            LocalDate day = fixings.dates().get(starts.get(place - 1));
            LocalDate end = fixings.dates().get(starts.get(place));
            Optional<Double> growth = home.growth(day, end);
            Optional<Double> foreignGrowth = foreign.growth(day, end);
            if (growth.isEmpty() || foreignGrowth.isEmpty()) {
                without++;
            } else {
                double spot = fixings.rates().get(starts.get(place - 1));
                double then = fixings.rates().get(starts.get(place));
                double forward = spot * growth.get() / foreignGrowth.get();
                HypotheticalDerivative dealt = new HypotheticalDerivative(1, forward);
                double hedge = dealt.changes(new double[] {forward, then}, new double[] {1 / growth.get(), 1})[0];
                double spotElement = dealt.spotElement(new double[] {spot, then})[0];
                periods.add(new Period(day, end, then - spot, hedge, hedge - spotElement));
            }
        }
        Checks.that(!periods.isEmpty(), "rates", "must have the interest of a month before one with fixings");
        return new PastHedge(periods, worth(fixings, periods), 1, without);
    }

    /**
     * Another currency, at spot rates alone, on the days on which both were fixed.
     *
     * @param proxy home per unit of it
     * @param units sold for each of the item; as many as are worth the same when the hedge begins if absent
     */
    public static PastHedge ofProxy(Fixings fixings, Fixings proxy, LocalDate from, Optional<Double> units) {
        Fixings cross = fixings.in(proxy); // on common days
        List<Integer> starts = starts(cross, from);
        List<Period> periods = new ArrayList<>();
        double sold = 0;
        for (int place = 1; place < starts.size(); place++) {
            LocalDate day = cross.dates().get(starts.get(place - 1));
            LocalDate end = cross.dates().get(starts.get(place));
            if (place == 1) {
                sold = units.orElse(rate(fixings, day) / rate(proxy, day));
            }
            double item = rate(fixings, end) - rate(fixings, day);
            periods.add(new Period(day, end, item, -sold * (rate(proxy, end) - rate(proxy, day)), 0));
        }
        Checks.that(!periods.isEmpty(), "from", "must leave first fixings of two months");
        return new PastHedge(periods, worth(fixings, periods), sold, 0);
    }

    /** Of the whole hedge. */
    public RetrospectiveEffectiveness tested(EffectivenessRules rules) {
        return RetrospectiveEffectiveness.of(
                periods.stream().mapToDouble(Period::item).toArray(),
                periods.stream().mapToDouble(Period::hedge).toArray(),
                worth,
                rules);
    }

    /** Without those of a month that began before the history does. */
    private static List<Integer> starts(Fixings fixings, LocalDate from) {
        List<Integer> starts = new ArrayList<>();
        for (int day = 1; day < fixings.size(); day++) {
            LocalDate date = fixings.dates().get(day);
            boolean first =
                    !YearMonth.from(date).equals(YearMonth.from(fixings.dates().get(day - 1)));
            if (first && !date.isBefore(from)) {
                starts.add(day);
            }
        }
        return starts;
    }

    private static double worth(Fixings fixings, List<Period> periods) {
        return rate(fixings, periods.get(0).from());
    }

    private static double rate(Fixings fixings, LocalDate day) {
        return fixings.rates().get(fixings.dates().indexOf(day));
    }
}
