package org.hedgerow.formula.fourier;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.HestonParameters;

/**
 * {@code A(u) + D(u) v0}, the logarithm of the characteristic function under square-root variance.
 *
 * <p>In the form without branch cuts (Albrecher, Mayer, Schoutens and Tistaert, The little Heston trap, 2007), and so
 * arranged that nothing is divided by the square of the volatility of variance where that is small: {@code xi - d} is
 * taken as {@code -volOfVol^2 (u^2 + iu) / (xi + d)}, and the logarithm as {@code log1p}.
 */
final class HestonTransform implements CharacteristicFunction {
    private final HestonParameters heston;
    private final double years;
    private final double squareVolOfVol;

    HestonTransform(HestonParameters heston, double years) {
        this.heston = Checks.present(heston, "heston");
        this.years = Checks.notNegative(years, "years");
        this.squareVolOfVol = heston.volOfVol() * heston.volOfVol();
    }

    @Override
    public Complex log(Complex u) {
        Complex iu = u.timesI();
        Complex curvature = u.times(u).plus(iu);
        Complex xi = iu.times(-heston.correlation() * heston.volOfVol()).plus(heston.meanReversion());
        Complex d = xi.times(xi).plus(curvature.times(squareVolOfVol)).sqrt();
        Complex gone = d.times(-years).expm1().times(-1);
        Complex time = d.equals(Complex.ZERO) ? new Complex(years, 0) : gone.over(d);
        Complex slope = slope(curvature, xi, d);
        Complex log = slope.times(time).times(squareVolOfVol / 2).log1p();
        Complex settled = slope.times(years).minus(log.times(2 / squareVolOfVol));
        Complex initial = curvature.times(time).over(xi.times(time).minus(gone).plus(2));
        return settled.times(heston.meanReversion() * heston.longVariance())
                .minus(initial.times(heston.initialVariance()));
    }

    /** {@code (xi - d) / volOfVol^2}, by whichever of its two forms does not cancel. */
    private Complex slope(Complex curvature, Complex xi, Complex d) {
        return xi.real() >= 0
                ? curvature.over(xi.plus(d)).times(-1)
                : xi.minus(d).times(1 / squareVolOfVol);
    }
}
