package org.hedgerow.trade;

import java.util.Optional;
import org.hedgerow.instrument.Quantity;

/**
 * A deal as its confirmation has it.
 *
 * @param words what is bought or sold, in amounts of the position's unit
 * @param dealt the rate, price or premium agreed today, in home or quote currency for a unit; absent where it comes later
 *     or there is no single one
 * @param mid the same without bid and offer
 */
public record Ticket(String words, Optional<Double> dealt, Optional<Double> mid) {
    /** Of a deal with one rate. */
    public static Ticket of(String words, double dealt, double mid) {
        return new Ticket(words, Optional.of(dealt), Optional.of(mid));
    }

    /** Of a deal without a rate of its own. */
    public static Ticket of(String words) {
        return new Ticket(words, Optional.empty(), Optional.empty());
    }

    /** {@code buy 250000} or {@code sell 250000}, to eight digits. */
    public static String side(double amount) {
        return (amount < 0 ? "sell " : "buy ") + Quantity.of(Math.abs(amount));
    }
}
