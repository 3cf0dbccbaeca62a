package org.hedgerow.estimate;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.GammaFunction;

/**
 * How well a volatility is known, one of the two. From n observations of normal returns {@code variance = estimate (n - 1) /
 * chi2(n - 1)}, its law given the sample under Jeffreys' prior; from a standard error the logarithm is normal, which keeps it
 * positive.
 *
 * @param observations returns that it was measured from
 * @param standardError per square root of a year, as the volatility
 */
public record VolatilityEstimate(Optional<Integer> observations, Optional<Double> standardError) {
    public VolatilityEstimate {
        Checks.present(observations, "observations").ifPresent(n -> Checks.in(n, 3, 10_000_000, "observations"));
        Checks.present(standardError, "standardError").ifPresent(error -> Checks.in(error, 0, 5, "standardError"));
        Checks.that(
                observations.isPresent() != standardError.isPresent(),
                "observations",
                "must be given, or a standardError, not both");
    }

    /** What the estimate is multiplied by in one draw. */
    double factor(double estimate, ParameterDraws draws, String name, int draw) {
        if (observations.isPresent()) {
            double freedom = observations.get() - 1.0;
            return Math.sqrt(freedom / (2 * GammaFunction.quantile(freedom / 2, draws.uniform(name, draw))));
        }
        return StrictMath.exp(standardError.orElseThrow() / estimate * draws.normal(name, draw));
    }

    String law() {
        return observations
                .map(n -> "inverse chi-square, " + n + " observations")
                .orElse("log-normal");
    }
}
