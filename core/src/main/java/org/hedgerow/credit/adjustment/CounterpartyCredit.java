package org.hedgerow.credit.adjustment;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.exposure.Exposures;

/** What counterparties may come to owe, on real-world paths, and what their default costs, on risk-neutral ones. */
public record CounterpartyCredit(Exposures exposures, List<CreditAdjustment> adjustments) {
    public CounterpartyCredit {
        Checks.present(exposures, "exposures");
        adjustments = List.copyOf(adjustments);
    }

    /** Of a strategy with a counterparty; absent where it deals with others, or nothing is open. */
    public Optional<CreditAdjustment> adjustment(String strategy, String counterparty) {
        return adjustments.stream()
                .filter(adjustment -> adjustment.strategy().equals(strategy)
                        && adjustment.counterparty().equals(counterparty))
                .findFirst();
    }
}
