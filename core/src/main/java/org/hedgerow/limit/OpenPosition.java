package org.hedgerow.limit;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;

/** An open position item by item, home currency at the official rate; positive is long. */
public record OpenPosition(List<OpenItem> items) {
    public OpenPosition {
        items = List.copyOf(items);
    }

    /** Of which only the net amount by currency is known. */
    public static OpenPosition of(Map<Currency, Double> net) {
        return new OpenPosition(net.entrySet().stream()
                .map(entry -> new OpenItem(Item.of(entry.getKey()), entry.getValue(), Math.abs(entry.getValue())))
                .toList());
    }

    /** Net by currency. */
    public SortedMap<Currency, Double> net() {
        SortedMap<Currency, Double> net = new TreeMap<>();
        items.forEach(open -> net.merge(open.item().currency(), open.position(), Double::sum));
        return net;
    }

    /** With every option at its full amount in the direction of its delta. */
    public OpenPosition withFullOptions() {
        return new OpenPosition(items.stream().map(OpenItem::withFullOption).toList());
    }

    /** Basel shorthand method, home currency: see {@link Aggregation#SHORTHAND}. */
    public double shorthand() {
        Sides sides = new Sides();
        net().forEach((currency, amount) -> sides.add(currency, amount));
        return Aggregation.SHORTHAND.of(sides);
    }
}
