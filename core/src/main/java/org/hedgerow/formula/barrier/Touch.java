package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.GaussLegendre;

/**
 * One-touch and no-touch options, the barrier watched all the time.
 *
 * <p>Rubinstein and Reiner, Unscrambling the binary code (1991); Haug, Option pricing formulas (2007), 4.19.5. With
 * {@code h = ln(H/S)}, {@code a = ln(F/S)/s^2 - 1/2} and {@code b = sqrt(a^2 - 2 ln(D)/s^2)}, one unit paid on touch is
 * worth {@code e^((a+b)h) cdf(-|h|/s +- b s) + e^((a-b)h) cdf(-|h|/s -+ b s)}.
 */
public final class Touch {
    private static final int HALVINGS = 40;

    private Touch() {}

    /** One unit of quote currency, paid when the rate first reaches the barrier of a knock-in. */
    public static double cashAtHit(Barrier barrier, LognormalSpot market) {
        requireIn(barrier);
        if (barrier.reachedBy(market.spot())) {
            return 1;
        }
        double distance = StrictMath.log(barrier.level() / market.spot());
        double deviation = market.deviation();
        double interest = -StrictMath.log(market.discount());
        if (deviation == 0) {
            return barrier.reachedBy(market.forward()) ? StrictMath.exp(-interest * distance / market.carry()) : 0;
        }
        double variance = deviation * deviation;
        double drift = market.carry() / variance - 0.5;
        double square = drift * drift + 2 * interest / variance;
        if (square < 0) {
            return onTouchWithNegativeRate(barrier, market, interest);
        }
        double root = Math.sqrt(square);
        double size = Math.abs(distance) / deviation;
        double move = Math.copySign(root * deviation, distance);
        return Normal.scaledCdf((drift + root) * distance, -size - move)
                + Normal.scaledCdf((drift - root) * distance, -size + move);
    }

    /** One unit of base currency, in quote currency, handed over when the rate first reaches the barrier of a knock-in. */
    public static double assetAtHit(Barrier barrier, LognormalSpot market) {
        requireIn(barrier);
        return barrier.reachedBy(market.spot()) ? market.spot() : barrier.level() * cashAtHit(barrier, market);
    }

    /** One unit of quote currency, paid at expiry if the barrier was reached (knock-in) or not (knock-out). */
    public static double cashAtExpiry(Barrier barrier, LognormalSpot market) {
        return SingleBarrier.value(Piece.everywhere(0, 1), barrier, market);
    }

    /** One unit of base currency, in quote currency, paid at expiry if the barrier was reached (in) or not (out). */
    public static double assetAtExpiry(Barrier barrier, LognormalSpot market) {
        return SingleBarrier.value(Piece.everywhere(1, 0), barrier, market);
    }

    /**
     * {@code E[e^(-it)]} over the time of touch {@code t} as a share of life, in parts: {@code e^-i P(1) + i int e^(-it)
     * P(t) dt}. The root of the closed form is no real number here. P rises where {@code sqrt(t)} is of the size of the
     * distance in deviations, hence panels that halve.
     */
    private static double onTouchWithNegativeRate(Barrier barrier, LognormalSpot market, double interest) {
        double integral = 0;
        double to = 1;
        for (int panel = 0; panel < HALVINGS; panel++) {
            integral += GaussLegendre.integral(
                    root -> 2 * root * StrictMath.exp(-interest * root * root) * touched(barrier, market, root),
                    to / 2,
                    to);
            to /= 2;
        }
        return StrictMath.exp(-interest) * touched(barrier, market, 1) + interest * integral;
    }

    /** The probability of touch up to a share of life, whose root is given. */
    private static double touched(Barrier barrier, LognormalSpot market, double root) {
        double forward = market.spot() * StrictMath.exp(market.carry() * root * root);
        return cashAtExpiry(barrier, new LognormalSpot(market.spot(), forward, market.deviation() * root, 1));
    }

    private static void requireIn(Barrier barrier) {
        Checks.that(!barrier.type().out(), "barrier.type", "must be a knock-in, but is " + barrier.type());
    }
}
