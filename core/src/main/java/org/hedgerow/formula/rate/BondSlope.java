package org.hedgerow.formula.rate;

import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.math.numeric.GaussLegendre;

/**
 * {@code B(a, t) = (1 - e^(-a t)) / a}, by which the log of a bond with {@code t} years to run falls per unit of a short
 * rate with mean reversion {@code a}, and its integrals over the time to run.
 *
 * <p>Every covariance of Gaussian rates is made of them: a shock decays as {@code 1 - a B}, its integral grows as
 * {@code B}. The integrals are taken by quadrature to rounding, where the closed forms lose all digits as {@code a} goes
 * to zero.
 */
public final class BondSlope {
    /** The range of the exponent over which {@link GaussLegendre} is exact to rounding. */
    private static final double PANEL = 8;

    private BondSlope() {}

    /** In years; {@code years} itself without mean reversion. */
    public static double at(double meanReversion, double years) {
        Checks.notNegative(meanReversion, "meanReversion");
        Checks.notNegative(years, "years");
        return slope(meanReversion, years);
    }

    /** Of the slope over times to run; years squared. */
    public static double integral(double meanReversion, double from, double to) {
        Checks.notNegative(meanReversion, "meanReversion");
        return integral(years -> slope(meanReversion, years), meanReversion, from, to);
    }

    /** Of the product of two slopes over times to run; years cubed. */
    public static double product(double first, double second, double from, double to) {
        Checks.notNegative(first, "first");
        Checks.notNegative(second, "second");
        return integral(years -> slope(first, years) * slope(second, years), first + second, from, to);
    }

    /**
     * Of the slope to a maturity times a weight, over the time until then.
     *
     * @param weight by the time in years, smooth over {@code 1 / fastest}
     */
    static double integral(double meanReversion, double maturity, DoubleUnaryOperator weight, double fastest) {
        Checks.notNegative(meanReversion, "meanReversion");
        DoubleUnaryOperator product = years -> slope(meanReversion, maturity - years) * weight.applyAsDouble(years);
        return integral(product, meanReversion + fastest, 0, maturity);
    }

    private static double slope(double meanReversion, double years) {
        double exponent = meanReversion * years;
        return exponent == 0 ? years : -StrictMath.expm1(-exponent) / meanReversion;
    }

    private static double integral(DoubleUnaryOperator function, double fastest, double from, double to) {
        Checks.notNegative(from, "from");
        Checks.that(to >= from, "to", "must not be before " + from + ", but is " + to);
        int panels = 1 + (int) (fastest * (to - from) / PANEL);
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double start = from + (to - from) * panel / panels;
            double end = from + (to - from) * (panel + 1) / panels;
            sum += GaussLegendre.integral(function, start, end);
        }
        return sum;
    }
}
