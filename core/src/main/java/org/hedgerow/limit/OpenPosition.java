package org.hedgerow.limit;

import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The part of it in some currencies. */
    public OpenPosition among(Set<Currency> some) {
        return new OpenPosition(items.stream()
                .filter(open -> some.contains(open.item().currency()))
                .toList());
    }

    /** What some of its structural items come to, net by currency and added by absolute value. */
    public double structural(Scope scope) {
        Scope all = scope.withStructural();
        return new OpenPosition(items.stream()
                        .filter(open -> open.item().tags().isStructural() && all.includes(open.item()))
                        .toList())
                .sum(Aggregation.GROSS);
    }

    /** The positions of all currencies added up in one way, home currency. */
    public double sum(Aggregation aggregation) {
        Sides sides = new Sides();
        net().forEach(sides::add);
        return aggregation.of(sides);
    }

    /** Basel shorthand method, home currency: see {@link Aggregation#SHORTHAND}. */
    public double shorthand() {
        return sum(Aggregation.SHORTHAND);
    }
}
