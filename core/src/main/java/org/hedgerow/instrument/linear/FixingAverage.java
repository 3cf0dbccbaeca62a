package org.hedgerow.instrument.linear;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.FixingOverForward;
import org.hedgerow.path.observable.Spot;

/**
 * The average of fixings along paths, settled later: on the last of its dates what is known of it, and what those still
 * to come are worth forward as a multiple of that day's rate. Where home interest is simulated, both that and today's mid
 * know that fixings are paid late.
 */
public final class FixingAverage {
    private static final int NONE = -1;

    private final int spotRow;
    private final int first;
    private final int last;
    private final double share;
    private final boolean[] fixes; // [date]
    private final ForwardOnDates[] coming;
    private final int[] lateRow; // of those coming, or NONE
    private final double[] forward; // today's, of all
    private final int[] midRow; // of all, or NONE
    private final ForwardOnDates settlement;
    private final double[] known = new double[PathBatch.SIZE];
    private final double[] factor = new double[PathBatch.SIZE];
    private final double[] discount = new double[PathBatch.SIZE];

    /** Bound to a horizon for which it was required. */
    public FixingAverage(
            PathLayout layout,
            Market market,
            Currency currency,
            List<LocalDate> fixings,
            LocalDate settled,
            LocalDate horizon) {
        SortedSet<LocalDate> dates = dates(fixings, settled, horizon);
        List<LocalDate> on = List.of(dates.last());
        this.spotRow = layout.row(new Spot(currency));
        this.first = layout.grid().index(dates.first());
        this.last = layout.grid().index(dates.last());
        this.share = 1.0 / fixings.size();
        this.fixes = new boolean[layout.grid().size()];
        fixings.stream()
                .filter(fixing -> !fixing.isAfter(dates.last()))
                .forEach(fixing -> fixes[layout.grid().index(fixing)] = true);
        List<LocalDate> later =
                fixings.stream().filter(fixing -> fixing.isAfter(dates.last())).toList();
        this.coming = later.stream()
                .map(fixing -> ForwardOnDates.of(layout, market, currency, on, fixing))
                .toArray(ForwardOnDates[]::new);
        this.lateRow = lateRows(layout, currency, later, settled);
        this.forward = fixings.stream()
                .mapToDouble(fixing -> market.forward(currency, fixing))
                .toArray();
        this.midRow = lateRows(layout, currency, fixings, settled);
        this.settlement = ForwardOnDates.of(layout, market, currency, on, settled);
    }

    private static int[] lateRows(PathLayout layout, Currency currency, List<LocalDate> fixings, LocalDate settled) {
        return fixings.stream()
                .map(fixing -> new FixingOverForward(currency, fixing, settled))
                .mapToInt(late -> layout.observables().contains(late) ? layout.row(late) : NONE)
                .toArray();
    }

    /** Fixings up to settlement or, before it, the horizon, and that day. */
    public static SortedSet<LocalDate> dates(List<LocalDate> fixings, LocalDate settled, LocalDate horizon) {
        LocalDate last = settled.isAfter(horizon) ? horizon : settled;
        SortedSet<LocalDate> dates = new TreeSet<>(fixings);
        dates.removeIf(date -> date.isAfter(last));
        dates.add(last);
        return Collections.unmodifiableSortedSet(dates);
    }

    /** Asks for fixings, and on the horizon for the forwards of those that come after it. */
    public static void require(
            Needs needs,
            Market market,
            Currency currency,
            List<LocalDate> fixings,
            LocalDate settled,
            LocalDate horizon) {
        SortedSet<LocalDate> dates = dates(fixings, settled, horizon);
        needs.read(new Spot(currency), dates);
        List<LocalDate> on = List.of(dates.last());
        ForwardOnDates.require(needs, market, currency, on, settled);
        for (LocalDate fixing : fixings) {
            if (fixing.isAfter(dates.last())) {
                ForwardOnDates.require(needs, market, currency, on, fixing);
                requireLate(needs, market, new FixingOverForward(currency, fixing, settled), dates.last());
            }
        }
    }

    /** Asks for what today's mid needs. */
    public static void requireMid(
            Needs needs, Market market, Currency currency, List<LocalDate> fixings, LocalDate settled) {
        for (LocalDate fixing : fixings) {
            requireLate(needs, market, new FixingOverForward(currency, fixing, settled), market.valuationDate());
        }
    }

    private static void requireLate(Needs needs, Market market, FixingOverForward late, LocalDate on) {
        if (late.fixing().isBefore(late.paid()) && needs.simulatesInterest(market.home())) {
            needs.read(late, List.of(on));
        }
    }

    /** The rate at which it costs nothing today, on the valuation date; asked for by {@link #requireMid}. */
    public void mid(PathBatch batch, double[] out) {
        Rows.fill(out, 0);
        for (int fixing = 0; fixing < forward.length; fixing++) {
            if (midRow[fixing] == NONE) {
                Rows.add(out, share * forward[fixing]);
            } else {
                Rows.addScaled(out, share * forward[fixing], batch.row(midRow[fixing]));
            }
        }
    }

    /** Looks at one of its dates; true on the last, when the rows below hold. */
    public boolean look(PathBatch batch, int date) {
        if (date == first) {
            Rows.fill(known, 0);
        }
        if (fixes[date]) {
            Rows.addScaled(known, share, batch.row(spotRow));
        }
        if (date < last) {
            return false;
        }
        Rows.fill(factor, 0);
        for (int fixing = 0; fixing < coming.length; fixing++) {
            coming[fixing].factor(batch, date, discount);
            if (lateRow[fixing] != NONE) {
                Rows.product(discount, batch.row(lateRow[fixing]), discount);
            }
            Rows.addScaled(factor, share, discount);
        }
        settlement.home(batch, date, discount);
        return true;
    }

    /** The share of fixings that are known on the last date. */
    public double knownShare() {
        return 1 - share * coming.length;
    }

    /** The sum of known fixings over the number of all; not to be changed. */
    public double[] known() {
        return known;
    }

    /** The forwards of those to come over the rate and the number of all; not to be changed. */
    public double[] factor() {
        return factor;
    }

    /** Home currency on the last date for one unit of it settled; not to be changed. */
    public double[] discount() {
        return discount;
    }

    /** The rate of the date; not to be changed. */
    public double[] spot(PathBatch batch) {
        return batch.row(spotRow);
    }
}
