package org.hedgerow.formula.smile;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.math.fit.LeastSquares;

/** Finds the log-normal ({@code beta = 1}) {@link Sabr} of one expiry; three quotes are met, more by least squares. */
public final class SabrFit {
    private static final double LEAST_NU_TERM = 1e-8;
    private static final double STEEPEST = 0.95; // of the correlations that a fit starts from
    private static final double LARGEST_LOG = 20;

    private SabrFit() {}

    /** Of at least three quotes with rising strikes. */
    public static Sabr of(double forward, double years, List<SmileNode> nodes) {
        Checks.positive(forward, "forward");
        Checks.positive(years, "years");
        Checks.that(nodes.size() >= 3, "nodes", "must be at least three, but are " + nodes.size());
        for (int node = 1; node < nodes.size(); node++) {
            Checks.that(
                    nodes.get(node).strike() > nodes.get(node - 1).strike(),
                    "nodes[" + node + "].strike",
                    "must be above the one before");
        }
        double root = Math.sqrt(years);
        return sabr(
                LeastSquares.fit(parameters -> missed(parameters, forward, years, nodes), start(forward, root, nodes)));
    }

    /** Residuals count in shares of the first quote's volatility. */
    private static double[] missed(double[] parameters, double forward, double years, List<SmileNode> nodes) {
        Sabr sabr = sabr(parameters);
        double root = Math.sqrt(years);
        double unit = nodes.get(0).deviation();
        double[] missed = new double[nodes.size()];
        for (int node = 0; node < missed.length; node++) {
            double fitted = sabr.volatility(forward, nodes.get(node).strike(), years) * root;
            missed[node] = (fitted - nodes.get(node).deviation()) / unit;
        }
        return missed;
    }

    /** Any three numbers make a model: alpha and nu as logs, rho as {@code x / sqrt(1 + x^2)}. */
    private static Sabr sabr(double[] parameters) {
        double rho = parameters[1] / Math.sqrt(1 + parameters[1] * parameters[1]);
        double within = Math.max(-1 + 0x1p-40, Math.min(1 - 0x1p-40, rho));
        return new Sabr(exp(parameters[0]), 1, within, exp(parameters[2]));
    }

    private static double exp(double log) {
        if (!(Math.abs(log) < LARGEST_LOG)) {
            throw new InvalidValue("nodes", "must be a smile near to one of SABR, but lead away from all of them");
        }
        return StrictMath.exp(log);
    }

    /**
     * From the slope b and curvature c of the parabola through the lowest, a middle and the highest quote, in the log of
     * the strike: near the money {@code rho nu = 2 b} and {@code nu^2 = 3 alpha c + 6 b^2}.
     */
    private static double[] start(double forward, double root, List<SmileNode> nodes) {
        SmileNode low = nodes.get(0);
        SmileNode middle = nodes.get(nodes.size() / 2);
        SmileNode high = nodes.get(nodes.size() - 1);
        double left = StrictMath.log(low.strike() / forward);
        double centre = StrictMath.log(middle.strike() / forward);
        double right = StrictMath.log(high.strike() / forward);
        double slopeLeft = (middle.deviation() - low.deviation()) / (root * (centre - left));
        double slopeRight = (high.deviation() - middle.deviation()) / (root * (right - centre));
        double halfCurvature = (slopeRight - slopeLeft) / (right - left);
        double slope = slopeLeft - halfCurvature * (left + centre);
        double alpha = middle.deviation() / root;
        double square =
                Math.max(6 * alpha * halfCurvature + 6 * slope * slope, LEAST_NU_TERM + squareOf(2 * slope / STEEPEST));
        double nu = Math.sqrt(square);
        double rho = Math.max(-STEEPEST, Math.min(STEEPEST, 2 * slope / nu));
        return new double[] {StrictMath.log(alpha), rho / Math.sqrt(1 - rho * rho), StrictMath.log(nu)};
    }

    private static double squareOf(double value) {
        return value * value;
    }
}
