package org.hedgerow.trade.rolled;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hedgerow.money.Currency;
import org.hedgerow.time.Grid;
import org.hedgerow.trade.Ticket;

/** What a rolled spot deal says of its deals: the first, and on each roll the swap to the next. */
final class RollTickets {
    private final Currency currency;
    private final double amount;
    private final Map<Integer, LocalDate> next; // by date of a swap, its far date

    RollTickets(RolledSpot terms, List<LocalDate> rolls, Grid grid) {
        currency = terms.currency();
        amount = terms.amount();
        next = new TreeMap<>();
        IntStream.range(1, rolls.size()).forEach(roll -> next.put(grid.index(rolls.get(roll - 1)), rolls.get(roll)));
    }

    /** At spot. */
    Ticket spot(double side, double spot, double halfSpread) {
        String words = Ticket.side(side * amount) + " " + currency + " spot";
        return Ticket.of(words, spot * (1 + Math.signum(side * amount) * halfSpread), spot);
    }

    /** The swap that is dealt on a date at its forward rate; nothing on the last. */
    List<Ticket> swap(int date, double spot, double forward, double halfSpread) {
        List<Ticket> tickets = new ArrayList<>();
        LocalDate back = next.get(date);
        if (back != null) {
            String words = Ticket.side(-amount) + " " + currency + " spot and back on " + back;
            tickets.add(Ticket.of(words, forward + Math.signum(amount) * halfSpread * spot, forward));
        }
        return tickets;
    }
}
