package org.hedgerow.scenarios.report.json.strategy;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.ReserveRisk;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.measure.TailRisk;

/**
 * What the outcomes of a strategy say about risk.
 *
 * @param effectivePaths as many as equally weighted ones would have to be; absent where all paths count alike
 */
public record OutcomeEntry(
        Optional<Double> effectivePaths,
        Estimate mean,
        Estimate standardDeviation,
        List<TailEntry> valueAtRisk,
        List<TailEntry> expectedShortfall,
        TailEntry unexpectedLoss,
        Optional<LossBeyondEntry> lossBeyondReserve) {
    public static OutcomeEntry of(RiskProfile risk) {
        return new OutcomeEntry(
                risk.effectivePaths(),
                risk.mean(),
                risk.standardDeviation(),
                risk.tails().stream()
                        .map(tail -> TailEntry.of(tail, TailRisk::valueAtRisk))
                        .toList(),
                risk.tails().stream()
                        .map(tail -> TailEntry.of(tail, TailRisk::expectedShortfall))
                        .toList(),
                TailEntry.of(risk.charge(), TailRisk::unexpectedLoss),
                risk.lossBeyondReserve().map(LossBeyondEntry::of));
    }

    /** The probability of losing more than a reserve, with its 95 % interval. */
    record LossBeyondEntry(double reserve, double value, double standardError, double low, double high) {
        static LossBeyondEntry of(ReserveRisk risk) {
            return new LossBeyondEntry(
                    risk.reserve(),
                    risk.probability().value(),
                    risk.probability().standardError(),
                    risk.interval().low(),
                    risk.interval().high());
        }
    }
}
