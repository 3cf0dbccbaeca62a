package org.hedgerow.market.smile;

import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.SmileCurve;

/**
 * Looks for free money in quoted smiles, on a grid of strikes from one end of each smile to the other: the price of a
 * call must be convex in its strike, as the density of the rate is its curvature, and at one multiple of the forward the
 * total variance must not fall with time. Also refuses smiles that are far from their quotes.
 */
final class Arbitrage {
    private static final int STRIKES = 100;
    private static final double WORST_MISS = 0.0025;
    private static final double ROUNDING = 1e-13; // of prices in units of the forward

    private Arbitrage() {}

    static void check(QuotedSmiles quotes, PairCarry carry) {
        double[] before = null;
        SmileCurve smileBefore = null;
        for (int pillar = 0; pillar < quotes.pillars().size(); pillar++) {
            double[] variances = quotes.pillarVariances(carry, pillar);
            String place = "pillars[" + pillar + "]";
            if (before != null) {
                checkTime(before, variances, place);
            }
            SmileCurve smile = smile(quotes, carry, pillar);
            checkQuotesAreMet(quotes, carry, pillar, variances);
            checkDensity(smile, place);
            if (smileBefore != null) {
                checkTime(smileBefore, smile, place);
            }
            before = variances;
            smileBefore = smile;
        }
    }

    private static SmileCurve smile(QuotedSmiles quotes, PairCarry carry, int pillar) {
        try {
            return quotes.smile(carry, quotes.pillars().get(pillar).date());
        } catch (InvalidValue fault) {
            throw QuotedSmiles.noSmile(pillar, fault);
        }
    }

    /** SABR has three parameters; of more quotes it makes a compromise. */
    private static void checkQuotesAreMet(QuotedSmiles quotes, PairCarry carry, int pillar, double[] variances) {
        SmilePillar quoted = quotes.pillars().get(pillar);
        double miss = DeltaSmile.of(quotes, carry, carry.valuationDate(), quoted.date())
                .worstMiss(quoted.deltas(), variances);
        Checks.that(
                miss <= WORST_MISS,
                "pillars[" + pillar + "]",
                "must have quotes that SABR meets within a volatility of " + WORST_MISS + ", but it misses one by "
                        + miss);
    }

    private static void checkDensity(SmileCurve smile, String place) {
        double step = (smile.high() - smile.low()) / STRIKES;
        double before = call(smile, smile.low());
        double price = call(smile, smile.low() + step);
        for (int strike = 2; strike <= STRIKES; strike++) {
            double at = smile.low() + strike * step;
            double after = call(smile, at);
            Checks.that(
                    Double.isFinite(before + price + after),
                    place,
                    "must make a smile of volatilities, but has none near to " + at + " of the forward; SABR may do");
            Checks.that(
                    before - 2 * price + after >= -ROUNDING,
                    place,
                    "must not let the density of the rate be negative, but is near to " + at
                            + " of the forward; SABR may do");
            before = price;
            price = after;
        }
    }

    private static double call(SmileCurve smile, double strike) {
        double deviation = smile.deviation(strike);
        return Double.isNaN(deviation) ? deviation : Black.value(OptionSide.CALL, 1, strike, deviation, 1);
    }

    private static void checkTime(double[] before, double[] variances, String place) {
        for (int node = 0; node < variances.length; node++) {
            Checks.that(
                    variances[node] >= before[node],
                    place,
                    "must not let the total variance of any delta fall with time");
        }
    }

    /** Within the strikes of the earlier smile. */
    private static void checkTime(SmileCurve before, SmileCurve smile, String place) {
        double step = (before.high() - before.low()) / STRIKES;
        for (int strike = 0; strike <= STRIKES; strike++) {
            double at = before.low() + strike * step;
            Checks.that(
                    smile.variance(at) >= before.variance(at),
                    place,
                    "must not let the total variance fall with time, but does at " + at + " of the forward");
        }
    }
}
