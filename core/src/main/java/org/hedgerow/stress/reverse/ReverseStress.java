package org.hedgerow.stress.reverse;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Asks for the smallest moves of rates by which a strategy loses so much.
 *
 * @param share of capital, which the scenario's norms then state; 0.1 is a tenth
 * @param amount home currency, in the unit of the scenario's amounts; one of the two
 */
public record ReverseStress(Optional<Double> share, Optional<Double> amount) {
    public ReverseStress {
        Checks.present(share, "share").ifPresent(part -> Checks.positive(part, "share"));
        Checks.present(amount, "amount").ifPresent(sum -> Checks.positive(sum, "amount"));
        Checks.that(share.isPresent() != amount.isPresent(), "share", "must be given, or an amount, not both");
    }

    /** Of an amount of home currency. */
    public static ReverseStress of(double amount) {
        return new ReverseStress(Optional.empty(), Optional.of(amount));
    }

    /** Refuses a loss in shares of capital where nobody states the capital. */
    public void check(boolean hasCapital) {
        Checks.that(share.isEmpty() || hasCapital, "share", "must be left out without norms, which state the capital");
    }

    /** What is to be lost, home currency. */
    public double loss(Optional<Double> capital) {
        return amount.orElseGet(() -> share.orElseThrow() * capital.orElseThrow());
    }
}
