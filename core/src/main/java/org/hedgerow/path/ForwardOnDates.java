package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.time.Grid;

/**
 * The forward of one currency for one date as each of several earlier dates sees it: today's quote on the valuation date,
 * later what the path's interest and regime make of it, or the market's number where they do not differ by path.
 */
public final class ForwardOnDates {
    private final PathForward[] paths; // [date], or null where the market knows numbers
    private final double[] factor; // [date], forward over spot
    private final double[] home; // [date], home discount factor to the payment

    private ForwardOnDates(int dates) {
        paths = new PathForward[dates];
        factor = new double[dates];
        home = new double[dates];
    }

    /** Asks for what forwards to a date need on some dates, of which the valuation date needs nothing. */
    public static void require(
            Needs needs, Market market, Currency currency, Collection<LocalDate> on, LocalDate paid) {
        LocalDate today = market.valuationDate();
        PathForward.require(
                needs, market, currency, on.stream().filter(today::isBefore).toList(), paid);
    }

    /** On dates on which it was required, none after the payment. */
    public static ForwardOnDates of(
            PathLayout layout, Market market, Currency currency, Collection<LocalDate> on, LocalDate paid) {
        Grid grid = layout.grid();
        ForwardOnDates forward = new ForwardOnDates(grid.size());
        boolean varies = PathForward.varies(layout::movesForwards, market, currency);
        for (LocalDate day : on) {
            int date = grid.index(day);
            boolean isToday = day.equals(market.valuationDate());
            if (varies && !isToday && day.isBefore(paid)) {
                forward.paths[date] = PathForward.of(layout, market, currency, day, paid);
            }
            forward.factor[date] = isToday
                    ? market.forward(currency, paid) / market.spot(currency)
                    : market.forwardFactor(currency, day, paid);
            forward.home[date] = market.discount(market.home(), day, paid);
        }
        return forward;
    }

    /** Forward over spot on a date. */
    public void factor(PathBatch batch, int date, double[] out) {
        if (paths[date] == null) {
            Rows.fill(out, factor[date]);
        } else {
            paths[date].factor(batch, out);
        }
    }

    /** Home currency on a date for one unit of it paid on the forward's. */
    public void home(PathBatch batch, int date, double[] out) {
        if (paths[date] == null) {
            Rows.fill(out, home[date]);
        } else {
            double[] discount = paths[date].home(batch);
            System.arraycopy(discount, 0, out, 0, out.length);
        }
    }
}
