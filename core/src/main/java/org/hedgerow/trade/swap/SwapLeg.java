package org.hedgerow.trade.swap;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * What one side of a currency swap pays on its notional for each period, times the period's Act/365F years.
 *
 * @param floating whether the risk-free rate of the period, seen on its first day, is paid beside {@code rate}
 * @param rate a share a year, simple; of the home leg the one that makes the swap fair if absent, of the other 0
 */
public record SwapLeg(boolean floating, Optional<Double> rate) {
    public SwapLeg {
        Checks.present(rate, "rate").ifPresent(value -> Checks.in(value, -1, 10, "rate"));
    }
}
