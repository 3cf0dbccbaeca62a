package org.hedgerow.scenarios.report.json.strategy;

import java.util.List;
import java.util.Optional;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.money.Currency;

/**
 * One norm or limit measured today.
 *
 * @param unit of value, limit and headroom: {@code shareOfCapital}, or {@code home} for home currency
 */
public record LimitEntry(
        String id, Optional<String> currency, String unit, double value, double limit, double headroom, boolean met) {
    public static List<LimitEntry> of(List<LimitCheck> checks) {
        return checks.stream()
                .map(check -> new LimitEntry(
                        check.id(),
                        check.currency().map(Currency::code),
                        unit(check.ceiling()),
                        check.value(),
                        check.limit(),
                        check.headroom(),
                        check.met()))
                .toList();
    }

    static String unit(Ceiling ceiling) {
        return ceiling.isShare() ? "shareOfCapital" : "home";
    }
}
