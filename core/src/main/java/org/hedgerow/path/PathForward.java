package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * What units of home and of one foreign currency that are paid on a later date are worth on a date, off each path's
 * interest. Only where interest is simulated: otherwise the market knows numbers.
 *
 * @param basis what the quoted basis makes of the forward, a factor
 */
public record PathForward(int homeRow, int foreignRow, double basis) {
    /** Whether forwards of a currency follow interest that is simulated, of its own or of home currency. */
    public static boolean varies(Predicate<Currency> simulatesInterest, Market market, Currency currency) {
        return simulatesInterest.test(currency) || simulatesInterest.test(market.home());
    }

    /** Asks for what forwards to a later date need on some dates, if they vary. */
    public static void require(
            Needs needs, Market market, Currency currency, Collection<LocalDate> on, LocalDate paid) {
        List<LocalDate> before = on.stream().filter(paid::isAfter).toList();
        if (!before.isEmpty() && varies(needs::simulatesInterest, market, currency)) {
            needs.read(new Discount(market.home(), paid), before);
            needs.read(new Discount(currency, paid), before);
        }
    }

    /** From a date, on which it was required, to a later one. */
    public static PathForward of(PathLayout layout, Market market, Currency currency, LocalDate on, LocalDate paid) {
        double rate = market.quote(currency.in(market.home())).basisRate();
        return new PathForward(
                layout.row(new Discount(market.home(), paid)),
                layout.row(new Discount(currency, paid)),
                StrictMath.exp(rate * DayCount.ACT_365F.years(on, paid)));
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
    }

    /** Forward over spot. */
    public void factor(PathBatch batch, double[] out) {
        double[] home = home(batch);
        double[] foreign = foreign(batch);
        for (int path = 0; path < out.length; path++) {
            out[path] = basis * foreign[path] / home[path];
        }
    }
}
