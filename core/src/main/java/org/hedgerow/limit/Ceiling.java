package org.hedgerow.limit;

import java.util.Optional;
import org.hedgerow.check.Checks;

/** How much a limit allows: a share of capital or an amount of home currency, one of them. */
public record Ceiling(Optional<Double> share, Optional<Double> amount) {
    public Ceiling {
        Checks.present(share, "share").ifPresent(value -> Checks.notNegative(value, "share"));
        Checks.present(amount, "amount").ifPresent(value -> Checks.notNegative(value, "amount"));
        Checks.that(share.isPresent() != amount.isPresent(), "share", "must be given, or an amount, not both");
    }

    /** Of capital; 0.2 is 20 %. */
    public static Ceiling share(double share) {
        return new Ceiling(Optional.of(share), Optional.empty());
    }

    /** Home currency in the unit of the scenario's amounts. */
    public static Ceiling amount(double amount) {
        return new Ceiling(Optional.empty(), Optional.of(amount));
    }

    public boolean isShare() {
        return share.isPresent();
    }

    /** The share or the amount. */
    public double value() {
        return share.or(() -> amount).orElseThrow();
    }

    /** Home currency. */
    public double inHome(double capital) {
        return share.map(part -> part * capital).or(() -> amount).orElseThrow();
    }
}
