package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/** Which strike a pair's at-the-money volatility belongs to. */
public enum AtTheMoney {
    /** The forward itself. */
    FORWARD {
        @Override
        public double strike(double spot, double forward, double deviation, DeltaType delta) {
            return Checks.positive(forward, "forward");
        }
    },
    /** Today's spot rate. */
    SPOT {
        @Override
        public double strike(double spot, double forward, double deviation, DeltaType delta) {
            return Checks.positive(spot, "spot");
        }
    },
    /** Where call and put have deltas of the same size: {@code F exp(s^2/2)}, premium-adjusted {@code F exp(-s^2/2)}. */
    DELTA_NEUTRAL {
        @Override
        public double strike(double spot, double forward, double deviation, DeltaType delta) {
            Checks.positive(forward, "forward");
            Checks.notNegative(deviation, "deviation");
            double halfVariance = deviation * deviation / 2;
            return forward * StrictMath.exp(delta.premiumAdjusted() ? -halfVariance : halfVariance);
        }
    };

    /**
     * The strike at the money.
     *
     * @param deviation of the log of the rate at expiry at this strike
     */
    public abstract double strike(double spot, double forward, double deviation, DeltaType delta);
}
