package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;

/**
 * Options with one barrier that is watched all the time, in quote currency per unit of base.
 *
 * <p>Reiner and Rubinstein, Breaking down the barriers (1991); Haug, Option pricing formulas (2007), 4.17 and 4.19.5.
 * Their cases are one: with {@code g} the mean of what is paid on this side of the barrier {@code H}, a knock-out is
 * worth {@code g(S) - (H/S)^(2 ln(F/S)/s^2 - 1) g(H^2/S)}, the mirror image taking away the paths that touched; a
 * knock-in is what is paid behind the barrier, and the image.
 */
public final class SingleBarrier {
    private SingleBarrier() {}

    /**
     * A call or put.
     *
     * @param rebate quote currency, paid on touch if the option ends by it, else at expiry if it was never touched
     */
    public static double option(OptionSide side, double strike, Barrier barrier, double rebate, LognormalSpot market) {
        Checks.positive(strike, "strike");
        Checks.notNegative(rebate, "rebate");
        double option = value(Piece.option(side, strike), barrier, market);
        if (rebate == 0) {
            return option;
        }
        double compensation = barrier.type().out()
                ? Touch.cashAtHit(barrier.opposite(), market)
                : Touch.cashAtExpiry(barrier.opposite(), market);
        return option + rebate * compensation;
    }

    /** Pays one unit of quote currency at expiry if in the money. */
    public static double digital(OptionSide side, double strike, Barrier barrier, LognormalSpot market) {
        Checks.positive(strike, "strike");
        return value(Piece.beyond(side, strike, 0, 1), barrier, market);
    }

    /** Pays one unit of base currency at expiry if in the money. */
    public static double assetDigital(OptionSide side, double strike, Barrier barrier, LognormalSpot market) {
        Checks.positive(strike, "strike");
        return value(Piece.beyond(side, strike, 1, 0), barrier, market);
    }

    /** A purchase of base currency at the strike, binding at expiry if the barrier was reached (in) or not (out). */
    public static double forward(double strike, Barrier barrier, LognormalSpot market) {
        Checks.positive(strike, "strike");
        return value(Piece.everywhere(1, -strike), barrier, market);
    }

    static double value(Piece payoff, Barrier barrier, LognormalSpot market) {
        Piece before = barrier.before(payoff);
        Piece direct = barrier.type().out() ? before : barrier.behind(payoff);
        double logForward = Elementary.log(market.forward());
        double logSpot = Elementary.log(market.spot());
        return market.discount()
                * undiscounted(payoff, direct, before, barrier, logSpot, logForward, market.deviation());
    }

    /**
     * Unchecked, for rows as well.
     *
     * @param direct what is paid to a path that would not have been reflected
     * @param before what is paid on this side of the barrier
     */
    static double undiscounted(
            Piece payoff,
            Piece direct,
            Piece before,
            Barrier barrier,
            double logSpot,
            double logForward,
            double deviation) {
        boolean out = barrier.type().out();
        double toBarrier = Elementary.log(barrier.level()) - logSpot;
        double carry = logForward - logSpot;
        double sense = barrier.type().up() ? 1 : -1;
        if (sense * toBarrier <= 0) {
            return out ? 0 : certainOr(payoff, logForward, deviation);
        }
        if (deviation == 0) {
            boolean reached = sense * carry >= sense * toBarrier;
            return reached == out ? 0 : payoff.payoff(Elementary.exp(logForward));
        }
        double logWeight = (2 * carry / (deviation * deviation) - 1) * toBarrier;
        double image = before.value(logForward + 2 * toBarrier, deviation, logWeight);
        return direct.value(logForward, deviation, 0) + (out ? -image : image);
    }

    private static double certainOr(Piece payoff, double logForward, double deviation) {
        return deviation == 0 ? payoff.payoff(Elementary.exp(logForward)) : payoff.value(logForward, deviation, 0);
    }
}
