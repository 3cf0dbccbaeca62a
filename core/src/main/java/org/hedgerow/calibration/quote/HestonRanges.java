package org.hedgerow.calibration.quote;

import org.hedgerow.check.Checks;

/** Where to look for the parameters of Heston's model; units as in its record. */
public record HestonRanges(
        FitRange initialVariance,
        FitRange meanReversion,
        FitRange longVariance,
        FitRange volOfVol,
        FitRange correlation) {
    /** Volatilities of 0.3 % to 300 %, a half-life of the variance of 2 weeks to 70 years. */
    public static final HestonRanges WIDE = new HestonRanges(
            new FitRange(1e-5, 9),
            new FitRange(0.01, 20),
            new FitRange(1e-5, 9),
            new FitRange(0.01, 10),
            new FitRange(-0.999, 0.999));

    private static final double LEAST = 1e-9;
    private static final double MOST = 1e3;

    public HestonRanges {
        Checks.present(initialVariance, "initialVariance").inside(0, MOST, "initialVariance");
        Checks.present(meanReversion, "meanReversion").inside(LEAST, MOST, "meanReversion");
        Checks.present(longVariance, "longVariance").inside(LEAST, MOST, "longVariance");
        Checks.present(volOfVol, "volOfVol").inside(LEAST, MOST, "volOfVol");
        Checks.present(correlation, "correlation").inside(-1, 1, "correlation");
    }

    /** The same with the mean reversion given: quotes of few expiries hardly tell it from the volatility of variance. */
    public HestonRanges withMeanReversion(double meanReversion) {
        return new HestonRanges(initialVariance, FitRange.fixed(meanReversion), longVariance, volOfVol, correlation);
    }
}
