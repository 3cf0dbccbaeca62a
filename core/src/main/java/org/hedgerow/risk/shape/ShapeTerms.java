package org.hedgerow.risk.shape;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.TailPaths;

/**
 * Where and how the shape of outcomes is read.
 *
 * @param quantiles levels, as reports list them
 * @param spectralAversion of {@link SpectralRisk}
 * @param entropicAversion of {@link EntropicRisk}, per unit of the outcomes
 * @param alpha of the reserve and of the tail that is checked
 * @param rounding outcomes that deviate less are all the same, and losses that are smaller are none
 */
public record ShapeTerms(
        List<Double> quantiles, double spectralAversion, double entropicAversion, double alpha, double rounding) {
    public ShapeTerms {
        quantiles = List.copyOf(quantiles);
        quantiles.forEach(TailPaths::requireLevel);
        Checks.positive(spectralAversion, "spectralAversion");
        Checks.positive(entropicAversion, "entropicAversion");
        TailPaths.requireLevel(alpha);
        Checks.notNegative(rounding, "rounding");
    }
}
