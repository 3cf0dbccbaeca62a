package org.hedgerow.risk.shape;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.tail.TailCheck;

/**
 * What one column of outcomes says beside mean, deviation and tails, in the unit of the outcomes; risks are losses.
 *
 * @param quantiles one per level asked for, in that order
 * @param shortfall below nothing: what is lost, from the reference that each line states
 * @param tailCheck absent where all outcomes are the same but for rounding
 */
public record OutcomeShape(
        Estimate semiDeviation,
        List<OutcomeQuantile> quantiles,
        Estimate spectral,
        Estimate entropic,
        Shortfall shortfall,
        ReserveNeed reserve,
        Optional<TailCheck> tailCheck) {
    public OutcomeShape {
        quantiles = List.copyOf(quantiles);
    }

    /** Of one outcome per path whose ranks are known. */
    public static OutcomeShape of(double[] outcome, Ranks ranks, ShapeTerms terms) {
        return new OutcomeShape(
                new SemiDeviation().estimate(outcome, ranks),
                terms.quantiles().stream()
                        .map(level -> OutcomeQuantile.of(ranks, level))
                        .toList(),
                new SpectralRisk(terms.spectralAversion()).estimate(outcome, ranks),
                new EntropicRisk(terms.entropicAversion()).estimate(outcome, ranks),
                Shortfall.of(outcome, ranks, 0, terms.rounding()),
                ReserveNeed.of(outcome, ranks, terms.alpha()),
                ranks.standardDeviation() > terms.rounding()
                        ? Optional.of(TailCheck.of(outcome, ranks, terms.alpha()))
                        : Optional.empty());
    }
}
