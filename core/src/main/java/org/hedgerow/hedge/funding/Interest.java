package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Interest of a loan or deposit.
 *
 * @param rate a year, continuously compounded; if absent the risk-free rate with the holder's own spread
 * @param every how often it is paid; with the principal, compounded, if absent
 */
public record Interest(Optional<Double> rate, Optional<Tenor> every) {
    /** At the holder's own rates, paid at the end. */
    public static final Interest OWN = new Interest(Optional.empty(), Optional.empty());

    public Interest {
        Checks.present(rate, "rate").ifPresent(value -> Checks.in(value, -0.99, 2, "rate"));
        Checks.present(every, "every");
    }

    /**
     * Buys the principal spot and deposits it for a term, or borrows and sells it where it is negative; what comes back is
     * currency, or is paid in it.
     */
    Plan plan(Currency currency, double principal, Term term, Market market) {
        Agreement agreement = new Agreement(market);
        agreement.converted(currency, term.from(), -principal).counted(currency, principal);
        repay(currency, principal, term.from(), term.until(), market, agreement);
        return new Plan(List.of(agreement.because(Cost.FUNDING)));
    }

    /** Pays interest and principal back to the holder of a deposit; takes them from a borrower, whose principal is negative. */
    void repay(Currency currency, double principal, LocalDate from, LocalDate until, Market market, Agreement into) {
        List<LocalDate> dates = dates(from, until, market);
        for (int period = 1; period < dates.size(); period++) {
            LocalDate end = dates.get(period);
            double growth = growth(currency, principal < 0, dates.get(period - 1), end, market);
            boolean last = period == dates.size() - 1;
            into.currency(currency, end, principal * (last ? growth : growth - 1));
        }
    }

    /** The first day and those on which interest is paid, the last with the principal. */
    List<LocalDate> dates(LocalDate from, LocalDate until, Market market) {
        return every.map(tenor -> tenor.rollDates(from, until, market.calendar()))
                .orElseGet(() -> List.of(from, until));
    }

    /** What a unit borrowed or lent grows to. */
    double growth(Currency currency, boolean borrowed, LocalDate from, LocalDate until, Market market) {
        double years = DayCount.ACT_365F.years(from, until);
        OwnSpreads spreads = market.ownSpreads(currency);
        double spread = borrowed ? spreads.borrowing() : -spreads.deposit();
        return rate.map(agreed -> StrictMath.exp(agreed * years))
                .orElseGet(() -> market.growth(currency, from, until) * StrictMath.exp(spread * years));
    }
}
