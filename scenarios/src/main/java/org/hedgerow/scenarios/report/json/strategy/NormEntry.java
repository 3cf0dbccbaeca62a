package org.hedgerow.scenarios.report.json.strategy;

import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.money.Currency;

/** One norm measured: shares of capital. */
public record NormEntry(String id, Optional<String> currency, double value, double limit, boolean met) {
    public static List<NormEntry> of(List<LimitCheck> norms) {
        return norms.stream()
                .map(norm -> new NormEntry(
                        norm.id(), norm.currency().map(Currency::code), norm.value(), norm.limit(), norm.met()))
                .toList();
    }
}
