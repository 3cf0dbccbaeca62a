package org.hedgerow.formula.barrier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;

/**
 * European options that pay all or nothing, in quote currency: {@code cash = D cdf(+-d2)} and
 * {@code asset = D F cdf(+-d1)} with the {@code d1} and {@code d2} of {@link org.hedgerow.formula.Black}.
 *
 * <p>Reiner and Rubinstein, Unscrambling the binary code (1991); Haug, Option pricing formulas (2007), 4.19. A rate that
 * is certain to end on the strike counts as half in the money.
 */
public final class Digital {
    private Digital() {}

    /** The value of one unit of quote currency paid in the money. */
    public static double cash(OptionSide side, double forward, double strike, double deviation, double discount) {
        require(forward, strike, deviation, discount);
        return discount * probability(side, forward, strike, deviation);
    }

    /** The value of one unit of base currency paid in the money. */
    public static double asset(OptionSide side, double forward, double strike, double deviation, double discount) {
        require(forward, strike, deviation, discount);
        return discount * forward * Normal.cdf(side.sign() * upper(forward, strike, deviation));
    }

    /** Pays the rate less {@code paid} (a put the opposite) beyond the trigger, be it a gain or a loss: a gap option. */
    public static double gap(
            OptionSide side, double trigger, double paid, double forward, double deviation, double discount) {
        Checks.finite(paid, "paid");
        double difference = asset(side, forward, trigger, deviation, discount)
                - paid * cash(side, forward, trigger, deviation, discount);
        return side.sign() * difference;
    }

    /**
     * {@link #cash} for each of a row of forwards and deviations, unchecked: not a number where the forward is none.
     *
     * @param scratch overwritten
     */
    public static void rowCash(
            OptionSide side,
            double[] forward,
            double strike,
            double[] deviation,
            double discount,
            double[] scratch,
            double[] out) {
        for (int path = 0; path < forward.length; path++) {
            scratch[path] = forward[path] / strike;
        }
        Rows.log(scratch, scratch);
        for (int path = 0; path < forward.length; path++) {
            double size = deviation[path];
            double upper = scratch[path] == 0 ? size / 2 : scratch[path] / size + size / 2;
            scratch[path] = side.sign() * (upper - size);
        }
        Rows.normalCdf(scratch, out);
        for (int path = 0; path < forward.length; path++) {
            out[path] *= discount;
        }
    }

    private static double probability(OptionSide side, double forward, double strike, double deviation) {
        return Normal.cdf(side.sign() * (upper(forward, strike, deviation) - deviation));
    }

    /** The {@code d1} of the literature; on the strike without deviation its limit, 0. */
    private static double upper(double forward, double strike, double deviation) {
        double logMoneyness = forward == strike ? 0 : Elementary.log(forward / strike);
        return logMoneyness == 0 ? deviation / 2 : logMoneyness / deviation + deviation / 2;
    }

    private static void require(double forward, double strike, double deviation, double discount) {
        Checks.positive(forward, "forward");
        Checks.notNegative(strike, "strike");
        Checks.notNegative(deviation, "deviation");
        Checks.notNegative(discount, "discount");
    }
}
