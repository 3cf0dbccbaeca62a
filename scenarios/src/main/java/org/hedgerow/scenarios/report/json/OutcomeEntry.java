package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.risk.measure.TailRisk;
import org.hedgerow.scenario.RiskReport;

/** What the outcomes of a strategy say about risk. */
record OutcomeEntry(
        Estimate mean,
        Estimate standardDeviation,
        List<TailEntry> valueAtRisk,
        List<TailEntry> expectedShortfall,
        TailEntry unexpectedLoss,
        Optional<LossBeyondEntry> lossBeyondReserve) {
    static OutcomeEntry of(RiskProfile risk, Optional<RiskReport> asked) {
        return new OutcomeEntry(
                risk.mean(),
                risk.standardDeviation(),
                risk.tails().stream()
                        .map(tail -> TailEntry.of(tail, TailRisk::valueAtRisk))
                        .toList(),
                risk.tails().stream()
                        .map(tail -> TailEntry.of(tail, TailRisk::expectedShortfall))
                        .toList(),
                TailEntry.of(risk.charge(), TailRisk::unexpectedLoss),
                asked.flatMap(RiskReport::reserve).flatMap(reserve -> risk.lossBeyondReserve()
                        .map(share -> new LossBeyondEntry(reserve, share.value(), share.standardError()))));
    }

    /** The probability of losing more than a reserve. */
    record LossBeyondEntry(double reserve, double value, double standardError) {}
}
