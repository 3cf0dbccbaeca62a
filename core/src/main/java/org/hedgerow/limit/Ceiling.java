package org.hedgerow.limit;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * How much a limit allows: a share of capital or an amount of home currency, one of them.
 *
 * @param requirement if it is not the position that is held to it but what this asks for the position
 */
public record Ceiling(Optional<Double> share, Optional<Double> amount, Optional<Requirement> requirement) {
    public Ceiling {
        Checks.present(share, "share").ifPresent(value -> Checks.notNegative(value, "share"));
        Checks.present(amount, "amount").ifPresent(value -> Checks.notNegative(value, "amount"));
        Checks.that(share.isPresent() != amount.isPresent(), "share", "must be given, or an amount, not both");
        Checks.present(requirement, "requirement");
    }

    /** Of the position itself. */
    public Ceiling(Optional<Double> share, Optional<Double> amount) {
        this(share, amount, Optional.empty());
    }

    /** The same of what is asked for the position. */
    public Ceiling on(Requirement asked) {
        return new Ceiling(share, amount, Optional.of(asked));
    }

    /** Of capital; 0.2 is 20 %. */
    public static Ceiling share(double share) {
        return new Ceiling(Optional.of(share), Optional.empty());
    }

    /** Home currency in the unit of the scenario's amounts. */
    public static Ceiling amount(double amount) {
        return new Ceiling(Optional.empty(), Optional.of(amount));
    }

    /** Whether it is a share of capital, not an amount. */
    public boolean isShare() {
        return share.isPresent();
    }

    /** The share or the amount. */
    public double value() {
        return share.or(() -> amount).orElseThrow();
    }

    /** The largest position that it allows, home currency. */
    public double inHome(double capital) {
        double most = share.map(part -> part * capital).or(() -> amount).orElseThrow();
        return requirement.map(asked -> asked.position(most, capital)).orElse(most);
    }

    /** A position, home currency, in what the ceiling is stated in: a share of capital or an amount. */
    public double measured(double position, double capital) {
        double held = requirement.map(asked -> asked.of(position, capital)).orElse(position);
        return isShare() ? held / capital : held;
    }
}
