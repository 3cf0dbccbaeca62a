package org.hedgerow.model;

import org.hedgerow.check.Checks;

/**
 * A t copula in place of the normal one: extreme moves come together, in whatever direction the correlation says, more
 * often than normal ones, the more so the fewer the degrees of freedom. Every rate for itself moves exactly as before.
 * Demarta and McNeil, The t copula and related copulas, International Statistical Review 73 (2005).
 *
 * <p>The copula is that of the Brownian motions over each step of the paths; over many steps dependence becomes normal. The
 * correlations of the model are its parameters: Kendall's tau stays {@code 2/pi asin(rho)}, the linear correlation of
 * the moves is a little nearer to zero: 0.69 for 0.7 with 3 degrees of freedom.
 *
 * @param degreesOfFreedom 3 to 100
 */
public record StudentDependence(int degreesOfFreedom) {
    public StudentDependence {
        Checks.in(degreesOfFreedom, 3, 100, "degreesOfFreedom");
    }
}
