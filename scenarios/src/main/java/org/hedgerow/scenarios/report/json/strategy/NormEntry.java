package org.hedgerow.scenarios.report.json.strategy;

import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.money.Currency;

/**
 * One norm measured: shares of capital.
 *
 * @param home the value in home currency; told of what is held today alone
 */
public record NormEntry(
        String id, Optional<String> currency, double value, double limit, boolean met, Optional<Double> home) {
    public static List<NormEntry> of(List<LimitCheck> norms) {
        return of(norms, Optional.empty());
    }

    /** With amounts, where the capital is given. */
    public static List<NormEntry> of(List<LimitCheck> norms, Optional<Double> capital) {
        return norms.stream()
                .map(norm -> new NormEntry(
                        norm.id(),
                        norm.currency().map(Currency::code),
                        norm.value(),
                        norm.limit(),
                        norm.met(),
                        capital.map(all -> norm.value() * all)))
                .toList();
    }
}
