package org.hedgerow.contribution;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * How one part shares in the risk of an outcome.
 *
 * @param euler its contributions, which those of all parts add up to the whole's: the slope of the measure by the size of
 *     the part, times the size
 * @param marginal {@code euler} for each unit of home currency of the part's size: what a unit more adds; absent where it
 *     has no size
 * @param incremental the measure of the whole less that of the whole without the part
 */
public record Contribution(Part part, RiskNumbers euler, Optional<RiskNumbers> marginal, RiskNumbers incremental) {
    public Contribution {
        Checks.present(part, "part");
        Checks.present(euler, "euler");
        Checks.present(marginal, "marginal");
        Checks.present(incremental, "incremental");
    }
}
