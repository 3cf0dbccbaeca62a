package org.hedgerow.formula;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.GammaFunction;

/**
 * The expected volatility {@code E sqrt(v(t))} of a square-root variance, fitted by {@code level + excess e^(-decay t)}:
 * exact today and, up to how it is fitted, in the end.
 *
 * <p>Grzelak and Oosterlee, On the Heston model with stochastic interest rates (2011), section 2.2 and appendix. Where
 * {@code 4 fellerRatio > 1} the root's mean in the end and after a year are theirs of a linear expansion; else the mean in
 * the end is exact, as that after {@code 1 / meanReversion}, where the expansion has none. Far from exact where the
 * variance is often near zero: at a Feller ratio of 1/3 the level is 31 % low.
 *
 * @param level in the end, per root of a year
 * @param excess of today over the level
 * @param decay a rate per year
 */
public record MeanRoot(double level, double excess, double decay) {
    private static final double FASTEST = 1e-16; // what is left of the excess
    private static final double NEGLIGIBLE = 1e-17;

    public MeanRoot {
        Checks.notNegative(level, "level");
        Checks.notNegative(level + excess, "excess");
        Checks.notNegative(decay, "decay");
    }

    /** A mean that first moves away from its level is left where it is; one that moves beyond it is put there. */
    public static MeanRoot of(HestonParameters heston) {
        boolean expands = 4 * heston.fellerRatio() > 1;
        double level = expands
                ? Math.sqrt(heston.longVariance() * (1 - 1 / (4 * heston.fellerRatio())))
                : exactInTheEnd(heston);
        double excess = Math.sqrt(heston.initialVariance()) - level;
        double years = expands ? 1 : 1 / heston.meanReversion();
        double then = expands ? expanded(heston, years) : exact(heston, years);
        double left = excess == 0 ? 1 : Math.min(1, Math.max(FASTEST, (then - level) / excess));
        return new MeanRoot(level, excess, Math.abs(StrictMath.log(left)) / years);
    }

    /** The mean after so many years, none of them negative. */
    public double at(double years) {
        return level + excess * StrictMath.exp(-decay * Checks.notNegative(years, "years"));
    }

    /** {@code E sqrt(v)}: that of a non-central chi-squared variable, as a mixture over Poisson's law. */
    static double exact(HestonParameters heston, double years) {
        double half = heston.fellerRatio(); // of the degrees of freedom
        double mean = noncentrality(heston, years) / 2;
        double sum = 0;
        double added = 1;
        for (int count = 0; count <= mean || added > NEGLIGIBLE * sum; count++) {
            double weight = count == 0 ? 0 : count * StrictMath.log(mean) - GammaFunction.log(count + 1.0);
            added = StrictMath.exp(
                    weight - mean + GammaFunction.log(half + 0.5 + count) - GammaFunction.log(half + count));
            sum += added;
        }
        return Math.sqrt(2 * scale(heston, years)) * sum;
    }

    private static double exactInTheEnd(HestonParameters heston) {
        double half = heston.fellerRatio();
        double scale = heston.volOfVol() * heston.volOfVol() / (4 * heston.meanReversion());
        return Math.sqrt(2 * scale) * StrictMath.exp(GammaFunction.log(half + 0.5) - GammaFunction.log(half));
    }

    private static double expanded(HestonParameters heston, double years) {
        double freedom = 2 * heston.fellerRatio();
        double shifted = freedom + noncentrality(heston, years);
        return Math.sqrt(scale(heston, years) * (shifted - 1 + freedom / (2 * shifted)));
    }

    /** The variance is this times a non-central chi-squared variable. */
    private static double scale(HestonParameters heston, double years) {
        double gone = -StrictMath.expm1(-heston.meanReversion() * years);
        return heston.volOfVol() * heston.volOfVol() / (4 * heston.meanReversion()) * gone;
    }

    private static double noncentrality(HestonParameters heston, double years) {
        return heston.initialVariance() * StrictMath.exp(-heston.meanReversion() * years) / scale(heston, years);
    }
}
