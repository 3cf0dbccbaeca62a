package org.hedgerow.ledger;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Passes everything on to a book and notes what is booked on one path, home currency of the date on which it settles. */
public final class NotedCosts implements CostBook {
    private final CostBook book;
    private final int path; // of the block
    private Map<Cost, Double> noted = new EnumMap<>(Cost.class);

    /** Of one path of the block, from 0 to 1,023. */
    public NotedCosts(CostBook book, int path) {
        this.book = book;
        this.path = path;
    }

    /** What was booked since this was asked before, without zeros. */
    public Map<Cost, Double> taken() {
        Map<Cost, Double> taken = noted;
        taken.values().removeIf(amount -> amount == 0);
        noted = new EnumMap<>(Cost.class);
        return Collections.unmodifiableMap(taken);
    }

    @Override
    public void book(Cost cost, double amount) {
        book.book(cost, amount);
        noted.merge(cost, amount, Double::sum);
    }

    @Override
    public void book(Cost cost, double factor, double[] amounts) {
        book.book(cost, factor, amounts);
        noted.merge(cost, factor * amounts[path], Double::sum);
    }

    @Override
    public double[] largest() {
        return book.largest();
    }

    @Override
    public double[] row(Cost cost) {
        return book.row(cost);
    }
}
