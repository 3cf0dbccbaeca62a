package org.hedgerow.formula.smile;

import java.util.function.DoubleFunction;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;

/**
 * Brokers quote a strangle by one volatility: both options have the delta quoted at it, and the two together are worth
 * what the smile makes them. The volatilities of the smile at the same deltas are other ones, the more so the more it is
 * skewed. Reiswich and Wystup, FX volatility smile construction (2010).
 *
 * @param forward quote currency per unit of base, as the strikes
 * @param putStrike at which a put has the delta quoted
 * @param callStrike at which a call has the delta quoted
 * @param deviation the one that the broker quotes, {@code volatility sqrt(years)}
 */
public record BrokerStrangle(double forward, double putStrike, double callStrike, double deviation) {
    private static final int STEPS = 100;
    private static final double ACCURACY = 1e-13;

    /** At the strikes of a delta, without its sign. */
    public static BrokerStrangle of(
            DeltaType type, double delta, double forward, double deviation, double baseDiscount) {
        return new BrokerStrangle(
                forward,
                type.strike(OptionSide.PUT, -delta, forward, deviation, baseDiscount),
                type.strike(OptionSide.CALL, delta, forward, deviation, baseDiscount),
                deviation);
    }

    /**
     * The butterfly of the smile that makes the strangle worth what the broker says, by secants.
     *
     * @param smiles the smile that a butterfly makes with the other quotes; a butterfly counts, like all volatilities
     *     here, times the root of years
     * @param guess such as the broker's own quote
     */
    public double butterfly(DoubleFunction<SmileCurve> smiles, double guess) {
        double slope = vega(putStrike) + vega(callStrike);
        double before = guess;
        double missedBefore = missed(smiles.apply(before));
        double butterfly = before - missedBefore / slope;
        for (int step = 0; step < STEPS; step++) {
            if (Math.abs(butterfly - before) <= ACCURACY) {
                return butterfly;
            }
            double missed = missed(smiles.apply(butterfly));
            double next = missed == missedBefore
                    ? butterfly
                    : butterfly - missed * (butterfly - before) / (missed - missedBefore);
            before = butterfly;
            missedBefore = missed;
            butterfly = next;
        }
        throw new InvalidValue("a strangle of deviation " + deviation + " with strikes " + putStrike + " and "
                + callStrike + " must be within reach of a smile, but none was found in " + STEPS + " steps");
    }

    /** The one deviation that makes the strangle worth what a smile makes it. */
    private double missed(SmileCurve smile) {
        double missed = priced(OptionSide.PUT, putStrike, smile.deviation(putStrike))
                + priced(OptionSide.CALL, callStrike, smile.deviation(callStrike))
                - priced(OptionSide.PUT, putStrike, deviation)
                - priced(OptionSide.CALL, callStrike, deviation);
        if (Double.isNaN(missed)) {
            throw new InvalidValue(
                    "a smile must have a value at " + putStrike + " and " + callStrike + ", the strikes of a strangle");
        }
        return missed;
    }

    private double priced(OptionSide side, double strike, double atDeviation) {
        return Black.value(side, forward, strike, atDeviation, 1);
    }

    private double vega(double strike) {
        return Black.vega(forward, strike, deviation, 1);
    }
}
