package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Ledger;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Trade;

/**
 * Writes what a position with a strategy has come to by each of some dates, as if the books were closed and marked there:
 * {@code U + G} of a run that ends on the date, on the paths and with the deals of the longer one.
 *
 * @param name the strategy's
 * @param own market of the position, {@code market} that in which the strategy is dealt and marked
 */
public record OutcomesOnDates(
        String name, Position position, Market own, Plan plan, Market market, SortedSet<LocalDate> dates)
        implements Observer {
    public OutcomesOnDates {
        Checks.notBlank(name, "name");
        dates = Collections.unmodifiableSortedSet(new TreeSet<>(Checks.present(dates, "dates")));
    }

    /** Both in one market. */
    public OutcomesOnDates(String name, Position position, Plan plan, Market market, SortedSet<LocalDate> dates) {
        this(name, position, market, plan, market, dates);
    }

    /** The column of one of the dates, home currency on it, a gain positive. */
    public Column column(LocalDate date) {
        return new Column(name, new OutcomeOn(date));
    }

    @Override
    public void require(Needs needs, Columns columns) {
        require(needs);
        dates.forEach(date -> columns.mean(column(date)));
    }

    private void require(Needs needs) {
        needs.act(dates); // on some of which nothing may be read any more
        for (LocalDate date : dates) {
            position.allLines().forEach(line -> line.require(needs, own, date));
            plan.trades().forEach(trade -> trade.require(needs, market, date));
            Ledger.require(needs, market, payments(date));
        }
    }

    /** The same observer, of which every path's number is kept. */
    public Observer ofEveryPath() {
        OutcomesOnDates terms = this;
        return new Observer() {
            @Override
            public void require(Needs needs, Columns columns) {
                terms.require(needs);
                dates.forEach(date -> columns.everyPath(column(date)));
            }

            @Override
            public ObserverKernel bind(PathLayout layout, Columns columns) {
                return terms.bind(layout, columns);
            }
        };
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        ClosedBooks[] books = dates.stream()
                .map(date -> new ClosedBooks(this, date, layout, columns.place(column(date))))
                .toArray(ClosedBooks[]::new);
        return (batch, date, out) -> {
            for (ClosedBooks closed : books) {
                closed.observe(batch, date, out);
            }
        };
    }

    /** All dates on which the deals pay until the books are closed on one, which is the last of them. */
    SortedSet<LocalDate> payments(LocalDate closing) {
        SortedSet<LocalDate> payments = new TreeSet<>();
        for (Trade trade : plan.trades()) {
            payments.addAll(trade.payments(market, closing).headSet(closing));
        }
        payments.add(closing);
        return payments;
    }
}
