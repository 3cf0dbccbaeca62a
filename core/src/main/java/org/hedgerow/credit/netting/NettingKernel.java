package org.hedgerow.credit.netting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.credit.MarginTerms;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.time.Grid;

/**
 * Marks a netting set on some dates, before what falls due on them is paid, and takes off what secures it. Every date has
 * kernels of its own that are closed there; what they pay on the way is not part of their mark.
 */
public final class NettingKernel {
    /** A contract that is paid on a date into a row. */
    private static final class Payment {
        private final Contract.Kernel contract;
        private final double factor;
        private final double[] to;

        Payment(Contract.Kernel contract, double factor, double[] to) {
            this.contract = contract;
            this.factor = factor;
            this.to = to;
        }
    }

    private final Payment[][] payments; // [date]
    private final boolean[] isMark; // [date]
    private final double[][] secured; // [date], value of what the collateral of the date secures, or null without
    private final double[] known; // [date], what of that is known today
    private final int first; // date on which it has to look
    private final MarginTerms terms; // null without collateral
    private final double[] value = new double[PathBatch.SIZE];
    private final double[] held = new double[PathBatch.SIZE];
    private final double[] passed = new double[PathBatch.SIZE]; // paid on the way

    NettingKernel(NettingSet set, PathLayout layout, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        Grid grid = layout.grid();
        payments = new Payment[grid.size()][0];
        isMark = new boolean[grid.size()];
        secured = new double[grid.size()][];
        known = new double[grid.size()];
        terms = set.collateral().orElse(null);
        for (LocalDate date : dates) {
            isMark[grid.index(date)] = true;
            Optional<LocalDate> earlier = set.secured(date, market);
            earlier.ifPresent(day -> secured[grid.index(date)] = day.equals(date) ? value : new double[PathBatch.SIZE]);
            if (terms != null && earlier.isEmpty()) {
                secured[grid.index(date)] = new double[PathBatch.SIZE];
                known[grid.index(date)] = set.valueToday();
            }
            for (Contract contract : set.contracts()) {
                LocalDate end = NettingSet.end(contract, market, horizon);
                if (!date.isAfter(end)) {
                    mark(contract, date, earlier, layout, market);
                }
                earlier.filter(day -> day.isBefore(date) && day.isBefore(end))
                        .ifPresent(day -> secure(contract, day, secured[grid.index(date)], layout, market));
            }
        }
        first = firstLook();
    }

    private int firstLook() {
        int date = 0;
        while (date < isMark.length && !isMark[date] && payments[date].length == 0) {
            date++;
        }
        return date;
    }

    /** Of what secures the date, what is due on the day itself is paid and no longer owed. */
    private void mark(
            Contract contract, LocalDate date, Optional<LocalDate> earlier, PathLayout layout, Market market) {
        Contract.Kernel kernel = contract.bind(layout, market, date);
        for (LocalDate payment : contract.payments(market, date)) {
            int place = layout.grid().index(payment);
            if (payment.equals(date)) {
                add(place, new Payment(kernel, 1, value));
            } else if (earlier.equals(Optional.of(payment))) {
                add(place, new Payment(kernel, -1, secured[layout.grid().index(date)]));
            } else {
                add(place, new Payment(kernel, 1, passed));
            }
        }
    }

    private void secure(Contract contract, LocalDate day, double[] to, PathLayout layout, Market market) {
        Contract.Kernel kernel = contract.bind(layout, market, day);
        for (LocalDate payment : contract.payments(market, day)) {
            add(layout.grid().index(payment), new Payment(kernel, 1, payment.equals(day) ? to : passed));
        }
    }

    private void add(int date, Payment payment) {
        payments[date] = Arrays.copyOf(payments[date], payments[date].length + 1);
        payments[date][payments[date].length - 1] = payment;
    }

    /** Follows the paths; called on every date on which it has to look, and maybe on others. */
    public void look(PathBatch batch, int date) {
        if (date == first) {
            Rows.fill(passed, 0);
            for (int mark = 0; mark < secured.length; mark++) {
                if (secured[mark] != null) {
                    Rows.fill(secured[mark], known[mark]);
                }
            }
        }
        if (isMark[date]) {
            Rows.fill(value, 0);
        }
        for (Payment payment : payments[date]) {
            payment.contract.addPaid(batch, date, payment.factor, payment.to);
        }
    }

    /** On a date of a mark, after it was looked at: adds what the counterparty owes, and what it is owed, unsecured. */
    public void addExposure(int date, double[] owing, double[] owed) {
        Rows.fill(held, 0);
        if (secured[date] != null) {
            terms.hold(secured[date], held);
        }
        for (int path = 0; path < value.length; path++) {
            double rest = value[path] - held[path];
            owing[path] += Math.max(0, rest);
            owed[path] += Math.max(0, -rest);
        }
    }
}
