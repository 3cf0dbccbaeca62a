package org.hedgerow.limit;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Tags;

/**
 * What a part of an open position is, whatever its amount.
 *
 * @param due the day of its last payment; absent where it stays open
 * @param deal the kind of deal it comes from; absent for a line that is none
 */
public record Item(Currency currency, Optional<LocalDate> due, Optional<MarketShift.Deal> deal, Tags tags) {
    public Item {
        Checks.present(currency, "currency");
        Checks.present(due, "due");
        Checks.present(deal, "deal");
        Checks.present(tags, "tags");
    }

    /** A balance that belongs nowhere in particular. */
    public static Item of(Currency currency) {
        return new Item(currency, Optional.empty(), Optional.empty(), Tags.NONE);
    }
}
