package org.hedgerow.optimiser.mix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.money.Currency;

/**
 * Something to choose how much of: a strategy, or its deals in one currency. One unit is as the scenario has it.
 *
 * @param strategy that it is a part of, or is
 * @param opened what one unit adds to the open position, item by item
 * @param position the same by currency, in home currency
 * @param lots that one unit consists of, where only whole ones are dealt
 * @param premium paid for one unit at mid, home currency at the horizon, negative where received
 */
public record Instrument(
        String name,
        String strategy,
        List<OpenItem> opened,
        Map<Currency, Double> position,
        Optional<Double> lots,
        double premium) {
    public Instrument {
        Checks.notBlank(name, "name");
        Checks.notBlank(strategy, "strategy");
        opened = List.copyOf(opened);
        position = new TreeMap<>(position);
        Checks.present(lots, "lots").ifPresent(number -> Checks.positive(number, "lots"));
    }

    /** With another unit of whole lots. */
    public Instrument inLots(double number) {
        return new Instrument(name, strategy, opened, position, Optional.of(number), premium);
    }
}
