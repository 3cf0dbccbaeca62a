package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.limit.Rule;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/**
 * Units of each currency that a rule looks at, as it weighs them, on every path. What does not move with the path is
 * summed up before.
 */
public final class NetUnits {
    private final PartRows rows;
    private final Count count;
    private final Currency[] currencies;
    private final int[] spotRows; // [currency]
    private final double[][][] constant; // [close][date][currency]
    private final boolean[][][] counts; // [close][date][currency], whether there is any
    private final double[][][] weight; // [close][date][moving part], 0 where it does not count

    public NetUnits(Rule rule, Count count, PartRows rows, PathLayout layout, WatchDates dates) {
        this.rows = rows;
        this.count = count;
        this.currencies = rows.parts().stream()
                .map(part -> part.item().currency())
                .distinct()
                .toArray(Currency[]::new);
        this.spotRows = new int[currencies.length];
        for (int currency = 0; currency < currencies.length; currency++) {
            spotRows[currency] = layout.row(new Spot(currencies[currency]));
        }
        this.constant = new double[2][layout.grid().size()][currencies.length];
        this.counts = new boolean[2][layout.grid().size()][currencies.length];
        this.weight = new double[2][layout.grid().size()][rows.moving().size()];
        for (LocalDate date : dates.all()) {
            int index = layout.grid().index(date);
            weigh(rule, date, index, false, dates.horizon());
            weigh(rule, date, index, true, dates.horizon());
        }
    }

    private void weigh(Rule rule, LocalDate date, int index, boolean close, LocalDate horizon) {
        int instant = close ? 1 : 0;
        for (Part part : rows.parts()) {
            int currency = List.of(currencies).indexOf(part.item().currency());
            double factor = part.isHeld(date, close, horizon) ? rule.weight(part.item(date, close), date) : 0;
            int moving = index == 0 ? -1 : rows.place(part); // today all stands as it does today
            if (moving >= 0 && count.moves(part.moving().orElseThrow())) {
                weight[instant][index][moving] = factor;
                counts[instant][index][currency] |= factor != 0;
            } else {
                constant[instant][index][currency] += factor * count.of(part);
                counts[instant][index][currency] |= factor * count.of(part) != 0;
            }
        }
    }

    /** Whether there is anything of a currency on a watch date, before or after the day's deals. */
    public boolean counts(int place, int date, boolean close) {
        return counts[close ? 1 : 0][date][place];
    }

    public int currencies() {
        return currencies.length;
    }

    public Currency currency(int place) {
        return currencies[place];
    }

    public double[] spot(PathBatch batch, int place) {
        return batch.row(spotRows[place]);
    }

    /** Writes those of one currency on a watch date, before or after the day's deals. */
    public void net(int place, int date, boolean close, double[] out) {
        double[] weights = weight[close ? 1 : 0][date];
        Rows.fill(out, constant[close ? 1 : 0][date][place]);
        for (int moving = 0; moving < weights.length; moving++) {
            if (weights[moving] != 0 && rows.currency(moving).equals(currencies[place])) {
                add(weights[moving], rows.units(moving), out);
            }
        }
    }

    private void add(double weight, double[] units, double[] out) {
        if (count == Count.NOTIONAL) {
            for (int path = 0; path < out.length; path++) {
                out[path] += weight * Math.abs(units[path]);
            }
        } else {
            Rows.addScaled(out, weight, units);
        }
    }
}
