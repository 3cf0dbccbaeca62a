package org.hedgerow.model.regime;

import java.util.Arrays;

/**
 * The daily move of the logarithm of a rate around the one that is held, {@code b' = b + pull b + scale volatility dW}:
 * exact steps of an Ornstein-Uhlenbeck process.
 *
 * @param pull of a day, negative; 0 where nothing draws the rate back
 * @param scale of the volatility, so that the variance of the day's move is that of the process
 */
record BandMoves(double pull, double scale, double volatility) {
    static BandMoves of(Calm calm) {
        double reversion = calm.reversion();
        if (reversion == 0) {
            return new BandMoves(0, 1, calm.volatility());
        }
        double day = reversion * Exits.DAY;
        double scale = Math.sqrt(-StrictMath.expm1(-2 * day) / (2 * day));
        return new BandMoves(StrictMath.expm1(-day), scale, calm.volatility());
    }

    /**
     * {@code E exp(b)} after so many days of calm and one more over that after so many, from {@code b = 0}, as far as it is not 1 in
     * doubles; of no length where nothing draws the rate back, since its drift takes the variance out.
     */
    double[] meanGrowth(int days) {
        double[] growth = new double[pull == 0 ? 0 : days];
        double kept = 1 + pull;
        double move = scale * scale * volatility * volatility * Exits.DAY;
        double variance = 0;
        for (int day = 0; day < growth.length; day++) {
            double after = kept * kept * variance + move;
            growth[day] = StrictMath.exp((after - variance) / 2);
            if (growth[day] == 1) {
                return Arrays.copyOf(growth, day);
            }
            variance = after;
        }
        return growth;
    }
}
