package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;

/**
 * What ends as soon as a rate reaches one of two levels, one of which may be absent, where the carry does not come in step
 * with the variance: with the variance spent as the time {@code v} and {@code x} the log of the rate,
 * {@code u_v + (c'(v) - 1/2) u_x + u_xx / 2 = 0}, backward from expiry on a grid that ends on the levels.
 *
 * <p>Crank and Nicolson, after two steps that are halved and implicit (Rannacher, Finite element solution of diffusion
 * problems with irregular data, 1984). Good to some millionths; the difference of two courses of the carry to less.
 */
public final class CorridorEquation {
    private static final double REACH = 7; // deviations, where there is no level
    private static final int PER_DEVIATION = 40;
    private static final int LEAST_SPACES = 300;
    private static final int MOST_SPACES = 3000;
    private static final int IMPLICIT = 2; // steps

    /** What is paid at expiry, at the levels while they are watched, and far from them. */
    private interface Payment {
        double at(double log, int step);
    }

    private final double[] carry;
    private final double deviation;
    private final double low; // logs; infinite where there is no level
    private final double high;

    /**
     * Of one course of the carry.
     *
     * @param low 0 if there is none
     * @param high infinite if there is none
     * @param carry log of the forward over the spot when an equal part of the variance more is spent each, the first 0
     */
    public CorridorEquation(double low, double high, double[] carry, double deviation) {
        Checks.that(carry.length > IMPLICIT + 1, "carry", "must have more than " + (IMPLICIT + 1) + " elements");
        Checks.that(low < high, "high", "must be above " + low + ", but is " + high);
        this.carry = carry.clone();
        this.deviation = Checks.positive(deviation, "deviation");
        this.low = StrictMath.log(low);
        this.high = StrictMath.log(high);
    }

    /** The means of what a call or put pays that has not ended, from ascending rates. */
    public double[] options(OptionSide side, double strike, double[] spots) {
        Checks.positive(strike, "strike");
        int last = carry.length - 1;
        Payment paid = (log, step) -> side.payoff(StrictMath.exp(log + carry[last] - carry[step]), strike);
        return values(paid, (log, step) -> 0, spots);
    }

    /** The probabilities that it does not end, from ascending rates. */
    public double[] survivals(double[] spots) {
        return values((log, step) -> 1, (log, step) -> 0, spots);
    }

    /**
     * What one unit is worth that is paid when a level is reached, from ascending rates.
     *
     * @param discount from when each part of the variance is spent
     */
    public double[] onTouch(double[] discount, double[] spots) {
        Checks.that(discount.length == carry.length, "discount", "must have an element for each of the carry");
        double[] known = discount.clone();
        return values((log, step) -> 0, (log, step) -> known[step], spots);
    }

    private double[] values(Payment paid, Payment atLevel, double[] spots) {
        double reach = REACH * deviation + deviation * deviation + course();
        double from = low > Double.NEGATIVE_INFINITY ? low : Math.min(StrictMath.log(spots[0]), high) - reach;
        double to =
                high < Double.POSITIVE_INFINITY ? high : Math.max(StrictMath.log(spots[spots.length - 1]), low) + reach;
        int spaces = (int) Math.ceil(PER_DEVIATION * (to - from) / deviation);
        spaces = Math.max(LEAST_SPACES, Math.min(MOST_SPACES, spaces));
        double width = (to - from) / spaces;
        double[] value = today(paid, atLevel, from, width, spaces);
        double[] out = new double[spots.length];
        for (int spot = 0; spot < spots.length; spot++) {
            double log = StrictMath.log(spots[spot]);
            boolean ended = log <= low || log >= high;
            out[spot] = ended ? atLevel.at(log, 0) : interpolated(value, (log - from) / width);
        }
        return out;
    }

    /** On the nodes of a grid, of so many spaces. */
    private double[] today(Payment paid, Payment atLevel, double from, double width, int spaces) {
        double to = from + spaces * width;
        Payment lower = low > Double.NEGATIVE_INFINITY ? atLevel : paid;
        Payment upper = high < Double.POSITIVE_INFINITY ? atLevel : paid;
        double[] value = new double[spaces + 1];
        int last = carry.length - 1;
        for (int node = 1; node < spaces; node++) {
            value[node] = paid.at(from + node * width, last);
        }
        value[0] = lower.at(from, last);
        value[spaces] = upper.at(to, last);
        double[] scratch = new double[spaces + 1];
        for (int step = last - 1; step >= 0; step--) {
            boolean implicit = last - step <= IMPLICIT;
            for (int part = 0; part < (implicit ? 2 : 1); part++) {
                double share = implicit && part == 0 ? 0.5 : 1;
                double first = value[0] + share * (lower.at(from, step) - value[0]);
                double end = value[spaces] + share * (upper.at(to, step) - value[spaces]);
                stepBack(value, scratch, width, step, implicit, first, end);
            }
        }
        return value;
    }

    /** One step, or half of one where implicit, to known values at the ends. */
    private void stepBack(
            double[] value, double[] upper, double width, int step, boolean implicit, double first, double end) {
        int last = value.length - 1;
        double part = implicit ? 0.5 : 1;
        double spent = part * deviation * deviation / (carry.length - 1);
        double drift = part * (carry[step + 1] - carry[step]) - spent / 2;
        double weight = implicit ? 1 : 0.5;
        double down = spent / (2 * width * width) - drift / (2 * width);
        double up = spent / (2 * width * width) + drift / (2 * width);
        double explicit = 1 - weight;
        double before = first;
        double old = value[0];
        upper[0] = 0;
        for (int node = 1; node < last; node++) {
            double known = value[node] + explicit * (down * (old - value[node]) + up * (value[node + 1] - value[node]));
            old = value[node];
            double pivot = 1 + weight * (down + up) - weight * down * upper[node - 1];
            upper[node] = weight * up / pivot;
            before = (known + weight * down * before) / pivot;
            value[node] = before;
        }
        value[0] = first;
        value[last] = end;
        for (int node = last - 1; node > 0; node--) {
            value[node] += upper[node] * value[node + 1];
        }
    }

    private double course() {
        double course = 0;
        for (int step = 1; step < carry.length; step++) {
            course += Math.abs(carry[step] - carry[step - 1]);
        }
        return course;
    }

    /** The cubic through the four nodes around a place. */
    private static double interpolated(double[] value, double place) {
        int first = Math.min(value.length - 4, Math.max(0, (int) place - 1));
        double at = place - first;
        double slope = value[first + 1] - value[first];
        double second = value[first + 2] - 2 * value[first + 1] + value[first];
        double third = value[first + 3] - 3 * value[first + 2] + 3 * value[first + 1] - value[first];
        return value[first] + at * (slope + (at - 1) / 2 * (second + (at - 2) / 3 * third));
    }
}
