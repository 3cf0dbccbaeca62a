package org.hedgerow.formula.smile;

import org.hedgerow.check.Checks;

/**
 * Stochastic volatility {@code dF = a F^beta dW, da = nu a dZ} with correlation rho from {@code a = alpha}. Hagan, Kumar,
 * Lesniewski and Woodward, Managing smile risk (2002).
 *
 * @param nu volatility of the volatility, per square root of a year
 */
public record Sabr(double alpha, double beta, double rho, double nu) {
    public Sabr {
        Checks.positive(alpha, "alpha");
        Checks.share(beta, "beta");
        Checks.that(-1 < rho && rho < 1, "rho", "must be between -1 and 1, but is " + rho);
        Checks.notNegative(nu, "nu");
    }

    /** The log-normal volatility of their equation 2.17a, an expansion in years. */
    public double volatility(double forward, double strike, double years) {
        Checks.positive(forward, "forward");
        Checks.positive(strike, "strike");
        Checks.notNegative(years, "years");
        double log = StrictMath.log(forward / strike);
        double power = beta == 1 ? 1 : StrictMath.pow(forward * strike, (1 - beta) / 2);
        double backbone = squareOf((1 - beta) * log);
        double level = alpha / (power * (1 + backbone / 24 + backbone * backbone / 1920));
        double growth = squareOf((1 - beta) * alpha / power) / 24
                + rho * beta * nu * alpha / (4 * power)
                + (2 - 3 * rho * rho) * nu * nu / 24;
        return level * skew(nu / alpha * power * log) * (1 + growth * years);
    }

    /** The smile of one expiry. */
    public SmileCurve curve(double forward, double years) {
        return strike -> squareOf(volatility(forward, strike, years)) * years;
    }

    /** Their {@code z / x(z)}, which is even in the signs of z and rho together. */
    private double skew(double z) {
        double size = Math.abs(z);
        double correlation = z < 0 ? -rho : rho;
        double root = Math.sqrt(1 + size * (size - 2 * correlation));
        double beyond = size * (1 + (size - 2 * correlation) / (root + 1)) / (1 - correlation);
        return beyond == 0 ? 1 : size / StrictMath.log1p(beyond);
    }

    private static double squareOf(double value) {
        return value * value;
    }
}
