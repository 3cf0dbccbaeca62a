package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hedgerow.market.Market;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.time.DayCount;

/**
 * What units of home and of one foreign currency that are paid on a later date are worth on a date, off each path's
 * interest and regime. Only where these differ by path: otherwise the market knows numbers.
 *
 * @param homeRow of the discount factor of home currency
 * @param foreignRow of that of the foreign currency
 * @param basis what the quoted basis makes of the forward, a factor
 * @param regimeRow of what the regime adds to it, a share a year, or {@link #NONE}
 * @param years from the date to the payment
 */
public record PathForward(int homeRow, int foreignRow, double basis, int regimeRow, double years) {
    private static final int NONE = -1;

    /** Whether forwards of a currency follow interest that is simulated, of its own or of home currency, or regimes. */
    public static boolean varies(Predicate<Currency> movesForwards, Market market, Currency currency) {
        return movesForwards.test(currency) || movesForwards.test(market.home());
    }

    /** Asks for what forwards to a later date need on some dates, if they vary. */
    public static void require(
            Needs needs, Market market, Currency currency, Collection<LocalDate> on, LocalDate paid) {
        List<LocalDate> before = on.stream().filter(paid::isAfter).toList();
        if (!before.isEmpty() && varies(needs::movesForwards, market, currency)) {
            needs.read(new Discount(market.home(), paid), before);
            needs.read(new Discount(currency, paid), before);
            if (needs.hasRegimes(currency)) {
                needs.read(new MarketShift.Basis(currency), before);
            }
        }
    }

    /** From a date, on which it was required, to a later one. */
    public static PathForward of(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate paid) {
        double rate = market.quote(currency.in(market.home())).basisRate();
        double years = DayCount.ACT_365F.years(on, paid);
        return new PathForward(
                layout.row(new Discount(market.home(), paid)),
                layout.row(new Discount(currency, paid)),
                StrictMath.exp(rate * years),
                layout.hasRegimes(currency) ? layout.row(new MarketShift.Basis(currency)) : NONE,
                years);
    }

    /** Home currency for one unit of it paid later; not to be changed. */
    public double[] home(PathBatch batch) {
        return batch.row(homeRow);
    }

    /** Foreign currency for one unit of it paid later; not to be changed. */
    public double[] foreign(PathBatch batch) {
        return batch.row(foreignRow);
    }

    /** Home currency, over spot, for one unit of foreign currency paid later and sold forward: with the basis. */
    public void overSpot(PathBatch batch, double[] out) {
        Rows.fill(out, 0);
        Rows.addScaled(out, basis, foreign(batch));
        shift(batch, out);
    }

    /** Forward over spot. */
    public void factor(PathBatch batch, double[] out) {
        double[] home = home(batch);
        double[] foreign = foreign(batch);
        for (int path = 0; path < out.length; path++) {
            out[path] = basis * foreign[path] / home[path];
        }
        shift(batch, out);
    }

    /** Few paths are in a regime of their own, and those of one regime have the same factor. */
    private void shift(PathBatch batch, double[] out) {
        if (regimeRow == NONE) {
            return;
        }
        double[] added = batch.row(regimeRow);
        double known = 0;
        double factor = 1;
        for (int path = 0; path < out.length; path++) {
            if (added[path] != known) {
                known = added[path];
                factor = Elementary.exp(known * years);
            }
            out[path] *= factor;
        }
    }
}
