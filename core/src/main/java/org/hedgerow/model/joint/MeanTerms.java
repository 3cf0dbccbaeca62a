package org.hedgerow.model.joint;

import org.hedgerow.model.Measure;

/**
 * What has to be added to Gaussian moves, from today to a date, so that means are as a measure has them.
 *
 * <p>With M the log moves of a spot, h and f the integrals of the factors of the home and of its own short rate, the log
 * of the spot over its mean is {@code M + h - f} and a compensator. In the real world that is half the variance of the
 * sum, negative. Under the risk-neutral measure the integrals of the short rates exceed those of today's forward rates
 * by {@code var(h) / 2} and by {@code var(f) / 2 - cov(f, M)} (what a foreign rate has to give for being seen from home:
 * its quanto drift), and the spot takes {@code -var(M) / 2} and their difference.
 */
final class MeanTerms {
    private final JointFactors factors;
    private final Measure measure;
    private final StateCovariance state;

    MeanTerms(JointFactors factors, Measure measure, StateCovariance state) {
        this.factors = factors;
        this.measure = measure;
        this.state = state;
    }

    /** Added to the log of a spot over its mean; a spot whose moves are its kernel's own is compensated there. */
    double compensator(int spot) {
        boolean gaussian = factors.diffusion(spot).isPresent();
        double moved = gaussian ? state.spots(spot, spot) : 0;
        int home = factors.home();
        int own = factors.own(spot);
        if (measure == Measure.RISK_NEUTRAL) {
            return -moved / 2 + integralShift(home) - integralShift(own);
        }
        double variance = moved + integrals(home, home) + integrals(own, own) - 2 * integrals(home, own);
        double shared = gaussian ? withIntegral(spot, home) - withIntegral(spot, own) : 0;
        return -variance / 2 - shared;
    }

    /** Short rate less today's forward rate, less the factor. */
    double shift(int rate, double years) {
        if (rate == JointFactors.NONE || measure == Measure.REAL_WORLD) {
            return 0;
        }
        int spot = gaussianSpot(rate);
        double quanto = spot == JointFactors.NONE ? 0 : state.spotWithFactor(spot, rate);
        return factors.rate(rate).convexity(years) - quanto;
    }

    /** The integral of the shift since today. */
    double integralShift(int rate) {
        if (rate == JointFactors.NONE || measure == Measure.REAL_WORLD) {
            return 0;
        }
        int spot = gaussianSpot(rate);
        double quanto = spot == JointFactors.NONE ? 0 : state.spotWithIntegral(spot, rate);
        return state.integrals(rate, rate) / 2 - quanto;
    }

    /** Covariance of the log of a currency's spot, 0 for home's, with the integral of a rate. */
    double withIntegralOf(int rate, int spot) {
        if (rate == JointFactors.NONE || spot == JointFactors.NONE) {
            return 0;
        }
        double moved = factors.diffusion(spot).isPresent() ? withIntegral(spot, rate) : 0;
        return moved + integrals(factors.home(), rate) - integrals(factors.own(spot), rate);
    }

    /** Covariance of the log of a spot with the factor of a rate. */
    double withFactorOf(int rate, int spot) {
        if (rate == JointFactors.NONE) {
            return 0;
        }
        double moved = factors.diffusion(spot).isPresent() ? state.spotWithFactor(spot, rate) : 0;
        return moved + factorWithIntegral(rate, factors.home()) - factorWithIntegral(rate, factors.own(spot));
    }

    private double factorWithIntegral(int one, int other) {
        return other == JointFactors.NONE ? 0 : state.factorWithIntegral(one, other);
    }

    /** The spot of a rate's currency, if its moves are Gaussian; with other moves a rate is not correlated. */
    private int gaussianSpot(int rate) {
        int spot = factors.spots().indexOf(factors.rates().get(rate));
        return spot >= 0 && factors.diffusion(spot).isPresent() ? spot : JointFactors.NONE;
    }

    private double integrals(int one, int other) {
        return one == JointFactors.NONE || other == JointFactors.NONE ? 0 : state.integrals(one, other);
    }

    private double withIntegral(int spot, int rate) {
        return rate == JointFactors.NONE ? 0 : state.spotWithIntegral(spot, rate);
    }
}
