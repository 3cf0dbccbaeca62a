package org.hedgerow.position.borrower;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/** The share of borrowers of a currency that have defaulted on each path by a date, 0 to 1. */
public record DefaultedShare(Currency currency, Borrowers borrowers) implements Observable {
    /** Asks for it on a date, and for the rates that make it. */
    public void require(Needs needs, Market market, LocalDate on) {
        needs.read(new Spot(currency), borrowers.reviews(market, on));
        needs.read(this, List.of(on));
    }
}
