package org.hedgerow.effectiveness;

import org.hedgerow.check.Checks;

/**
 * The forward that would undo a hedged flow perfectly: its amount, on its date, at a rate that made it worth nothing when
 * the hedge was designated, without spread and default. Its changes stand for those of the item, with the sign turned.
 *
 * @param amount of foreign currency that the item receives, negative where it pays
 * @param designated forward rate of the flow's date on the day of designation, home per unit
 */
public record HypotheticalDerivative(double amount, double designated) {
    public HypotheticalDerivative {
        Checks.finite(amount, "amount");
        Checks.positive(designated, "designated");
    }

    /** Home currency; 0 at designation. */
    public double value(double forward, double discount) {
        return amount * (designated - forward) * discount;
    }

    /**
     * The changes of value from each date to the next, home currency.
     *
     * @param forwards of the flow's date, as the market had them on each date; {@code discounts} of home currency to it
     */
    public double[] changes(double[] forwards, double[] discounts) {
        check(forwards, discounts);
        double[] changes = new double[forwards.length - 1];
        for (int period = 0; period < changes.length; period++) {
            changes[period] =
                    value(forwards[period + 1], discounts[period + 1]) - value(forwards[period], discounts[period]);
        }
        return changes;
    }

    /**
     * The part of the same changes that comes of the spot rate: {@code -amount (S' - S)}, not discounted; the forward
     * element, a cost of hedging, is the rest.
     */
    public double[] spotElement(double[] spots) {
        Checks.that(spots.length > 1, "spots", "must be at least two");
        double[] changes = new double[spots.length - 1];
        for (int period = 0; period < changes.length; period++) {
            changes[period] = -amount * (spots[period + 1] - spots[period]);
        }
        return changes;
    }

    private static void check(double[] forwards, double[] discounts) {
        Checks.that(forwards.length > 1, "forwards", "must be at least two");
        Checks.that(
                discounts.length == forwards.length,
                "discounts",
                "must be as many as the forwards, " + forwards.length + ", but are " + discounts.length);
    }
}
