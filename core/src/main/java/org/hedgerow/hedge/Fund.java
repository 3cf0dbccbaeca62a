package org.hedgerow.hedge;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Money kept for losses in place of a hedge (self-insurance). It leaves the outcome as it is and changes what the risk
 * left costs: {@code years * (spread * min(amount, D) + k * max(D - amount, 0))}, of which {@code D} is the unexpected
 * loss.
 *
 * @param amount home currency
 * @param spread what the money costs more than it earns, a year
 * @param k what capital beyond the fund must earn a year over risk-free; the scenario's price if absent
 */
public record Fund(double amount, double spread, Optional<Double> k) {
    public Fund {
        Checks.notNegative(amount, "amount");
        Checks.in(spread, 0, 5, "spread");
        Checks.present(k, "k").ifPresent(price -> Checks.in(price, 0, 5, "k"));
    }
}
