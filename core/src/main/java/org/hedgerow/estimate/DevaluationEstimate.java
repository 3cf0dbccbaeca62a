package org.hedgerow.estimate;

import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.GammaFunction;

/**
 * Events from which an intensity was counted: {@code Gamma(events + 1/2) / years}, its law given the count under Jeffreys'
 * prior.
 */
public record DevaluationEstimate(int events, double years) {
    public DevaluationEstimate {
        Checks.in(events, 0, 10_000, "events");
        Checks.positive(years, "years");
    }

    double rate(ParameterDraws draws, String name, int draw) {
        return GammaFunction.quantile(events + 0.5, draws.uniform(name, draw)) / years;
    }

    String law() {
        return "gamma, " + events + " in " + years + " years";
    }
}
