package org.hedgerow.instrument.trigger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.CorridorEquation;
import org.hedgerow.formula.barrier.DiscreteCorridor;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.instrument.option.Quotes;

/**
 * What the closed forms of levels watched all the time leave out, undiscounted, at the volatility at the money: that carry
 * does not come in step with variance, or that levels are watched on dates only.
 */
final class TriggerTiming {
    private static final int PARTS = 128; // of the variance
    private static final int SAMPLES = 32; // of carry and variance, in equal times
    private static final double IN_STEP = 1e-4; // deviations

    private final Quotes quotes;
    private final Trigger trigger;
    private final List<LocalDate> dates; // empty where it is watched all the time
    private final LognormalSpot market;
    private final double[] carry; // by parts of the variance; null where it is in step or not needed

    /**
     * Of a trigger that is still watched.
     *
     * @param dates on which it is watched; none where it is all the time
     */
    TriggerTiming(Quotes quotes, Trigger trigger, List<LocalDate> dates) {
        this.quotes = quotes;
        this.trigger = trigger;
        this.dates = dates;
        this.market = quotes.lognormal();
        this.carry = isCertain() || !dates.isEmpty() ? null : carry();
    }

    /** The difference for a call or put, from ascending rates. */
    double[] option(OptionSide side, double strike, ToDoubleFunction<LognormalSpot> flat, double... spots) {
        return difference(
                spots,
                flat,
                (equation, from) -> equation.options(side, strike, from),
                (recursion, from) -> recursion.options(side, strike, from));
    }

    /** The difference for the probability that no level is reached. */
    double[] noTouch(ToDoubleFunction<LognormalSpot> flat, double... spots) {
        return difference(spots, flat, CorridorEquation::survivals, DiscreteCorridor::survivals);
    }

    /** The difference for one unit paid when the one level, watched all the time, is reached, in money of that time. */
    double[] atHit(double... spots) {
        if (carry == null) {
            return new double[spots.length];
        }
        double interest = -StrictMath.log(market.discount());
        double[] constant = new double[PARTS + 1];
        for (int part = 0; part <= PARTS; part++) {
            constant[part] = StrictMath.exp(-interest * part / PARTS);
        }
        return less(
                equation(carry).onTouch(discounts(), spots), equation(inStep()).onTouch(constant, spots));
    }

    /** Where one unit is paid when one of two levels, or one watched on dates, is reached: the whole value less another. */
    double[] atHitBeside(ToDoubleFunction<LognormalSpot> other, double... spots) {
        if (isCertain()) {
            return new double[spots.length];
        }
        double[] exact = dates.isEmpty()
                ? equation(course()).onTouch(discounts(), spots)
                : recursion()
                        .paidAtOnce(dates.stream().mapToDouble(quotes::discount).toArray(), spots);
        for (int place = 0; place < spots.length; place++) {
            exact[place] -= other.applyAsDouble(market.withSpot(spots[place]));
        }
        return exact;
    }

    private double[] difference(
            double[] spots,
            ToDoubleFunction<LognormalSpot> flat,
            BiFunction<CorridorEquation, double[], double[]> always,
            BiFunction<DiscreteCorridor, double[], double[]> onDates) {
        if (isCertain()) {
            return new double[spots.length];
        }
        if (!dates.isEmpty()) {
            double[] exact = onDates.apply(recursion(), spots);
            for (int place = 0; place < spots.length; place++) {
                exact[place] -= flat.applyAsDouble(market.withSpot(spots[place])) / market.discount();
            }
            return exact;
        }
        return carry == null
                ? new double[spots.length]
                : less(always.apply(equation(carry), spots), always.apply(equation(inStep()), spots));
    }

    private static double[] less(double[] first, double[] second) {
        for (int place = 0; place < first.length; place++) {
            first[place] -= second[place];
        }
        return first;
    }

    private boolean isCertain() {
        return market.deviation() <= Double.MIN_NORMAL;
    }

    private DiscreteCorridor recursion() {
        double deviation = market.deviation();
        return new DiscreteCorridor(
                market.spot(),
                trigger.lowest(),
                trigger.highest(),
                quotes.forwards(dates),
                quotes.variances(dates, deviation),
                market.forward(),
                deviation * deviation);
    }

    private CorridorEquation equation(double[] course) {
        return new CorridorEquation(trigger.lowest(), trigger.highest(), course, market.deviation());
    }

    private double[] inStep() {
        double[] step = new double[PARTS + 1];
        for (int part = 0; part <= PARTS; part++) {
            step[part] = carry[PARTS] * part / PARTS;
        }
        return step;
    }

    /** None where it is in step. */
    private double[] carry() {
        double[] course = byVariance(date -> StrictMath.log(quotes.forward(date) / market.spot()));
        double most = 0;
        for (int part = 0; part <= PARTS; part++) {
            most = Math.max(most, Math.abs(course[part] - course[PARTS] * part / PARTS));
        }
        return most <= IN_STEP * market.deviation() ? null : course;
    }

    private double[] course() {
        return byVariance(date -> StrictMath.log(quotes.forward(date) / market.spot()));
    }

    private double[] discounts() {
        double[] logs = byVariance(date -> StrictMath.log(quotes.discount(date)));
        for (int part = 0; part <= PARTS; part++) {
            logs[part] = StrictMath.exp(logs[part]);
        }
        return logs;
    }

    /** What is 0 today and known on dates, when equal parts of the variance are spent. */
    private double[] byVariance(ToDoubleFunction<LocalDate> onDate) {
        List<LocalDate> samples = samples();
        double[] variance = quotes.variances(samples, 1);
        double[] out = new double[PARTS + 1];
        int right = 0;
        for (int part = 1; part <= PARTS; part++) {
            double spent = Math.min(variance[variance.length - 1], (double) part / PARTS);
            while (variance[right] < spent) {
                right++;
            }
            double before = right == 0 ? 0 : variance[right - 1];
            double from = right == 0 ? 0 : onDate.applyAsDouble(samples.get(right - 1));
            double share = variance[right] > before ? (spent - before) / (variance[right] - before) : 1;
            out[part] = from + share * (onDate.applyAsDouble(samples.get(right)) - from);
        }
        return out;
    }

    private List<LocalDate> samples() {
        List<LocalDate> samples = new ArrayList<>();
        long first = quotes.from().toEpochDay();
        long days = quotes.expiry().toEpochDay() - first;
        long count = Math.min(days, SAMPLES);
        for (long sample = 1; sample <= count; sample++) {
            samples.add(LocalDate.ofEpochDay(first + days * sample / count));
        }
        return samples;
    }
}
