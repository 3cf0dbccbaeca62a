package org.hedgerow.scenarios.report.json.strategy;

import java.util.Optional;
import org.hedgerow.decision.appraisal.PriceOfRisk;
import org.hedgerow.risk.Estimate;

/**
 * The price of risk a year, a share, at which the verdict turns.
 *
 * @param meaning {@code above} that price the hedge pays, {@code at any price}, or {@code never}
 */
record PriceOfRiskEntry(String meaning, Optional<Double> value, Optional<Double> standardError) {
    static PriceOfRiskEntry of(PriceOfRisk price) {
        return new PriceOfRiskEntry(
                price.kind().words(),
                price.threshold().map(Estimate::value),
                price.threshold().map(Estimate::standardError));
    }
}
