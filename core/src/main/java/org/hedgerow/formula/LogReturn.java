package org.hedgerow.formula;

import org.hedgerow.check.Checks;

/**
 * Moments of {@code ln(S(T) / F(0, T))}, the log of a rate over its forward.
 *
 * @param mean over the whole time, not per year
 * @param variance over the whole time, not per year
 * @param skewness third cumulant over {@code variance^1.5}
 * @param excessKurtosis fourth cumulant over {@code variance^2}: 0 for the normal law
 */
public record LogReturn(double mean, double variance, double skewness, double excessKurtosis) {
    public LogReturn {
        Checks.finite(mean, "mean");
        Checks.notNegative(variance, "variance");
        Checks.finite(skewness, "skewness");
        Checks.finite(excessKurtosis, "excessKurtosis");
    }

    /**
     * Of a lognormal diffusion with jumps, whose mean keeps the forward (Merton, Kou).
     *
     * @param volatility of the diffusion alone
     */
    public static LogReturn of(double volatility, Jumps jumps, double years) {
        Checks.notNegative(volatility, "volatility");
        Checks.present(jumps, "jumps");
        Checks.notNegative(years, "years");
        double expected = jumps.intensity() * years;
        double mean = expected * (jumps.moment(1) - jumps.compensator()) - volatility * volatility * years / 2;
        double variance = volatility * volatility * years + expected * jumps.moment(2);
        if (variance == 0) {
            return new LogReturn(mean, 0, 0, 0);
        }
        double skewness = expected * jumps.moment(3) / (variance * Math.sqrt(variance));
        return new LogReturn(mean, variance, skewness, expected * jumps.moment(4) / (variance * variance));
    }
}
