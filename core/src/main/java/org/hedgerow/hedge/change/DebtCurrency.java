package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Changes the currency of debt: repays it today at its present value with currency bought spot, out of a new loan that is
 * due on the same day with its interest.
 *
 * @param into the currency of the new loan: home or another foreign one
 * @param discountRate at which the creditor lets the debt be repaid early, a year, continuously compounded; risk-free if
 *     absent
 * @param rate of the new loan, a year, continuously compounded; the own borrowing rate if absent
 * @param fee a share of what is repaid; none if absent
 */
public record DebtCurrency(
        String name,
        DueFlows flows,
        Currency into,
        Optional<Double> discountRate,
        Optional<Double> rate,
        Optional<Double> fee)
        implements FlowChange {
    public DebtCurrency {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows").only(DueFlows.Side.PAYABLES);
        Checks.present(into, "into");
        Checks.present(discountRate, "discountRate").ifPresent(value -> Checks.in(value, -0.99, 2, "discountRate"));
        Checks.present(rate, "rate").ifPresent(value -> Checks.in(value, -0.99, 2, "rate"));
        Checks.present(fee, "fee").ifPresent(value -> Checks.share(value, "fee"));
    }

    @Override
    public DueFlows changed() {
        return flows.only(DueFlows.Side.PAYABLES);
    }

    @Override
    public void replace(DueFlow debt, Market market, Agreement agreement) {
        Checks.that(!into.equals(debt.currency()), "into", "must differ from the currency of the debt, " + into);
        LocalDate today = market.spotDate(debt.currency());
        double years = DayCount.ACT_365F.years(today, debt.date());
        double discount = discountRate
                .map(own -> StrictMath.exp(-own * years))
                .orElseGet(() -> market.discount(debt.currency(), today, debt.date()));
        double repaid = -debt.amount() * discount;
        double spot = market.spot(debt.currency());
        double fees = repaid * fee.orElse(0.0) * spot;
        double bought =
                repaid * spot * market.bidOffer(debt.currency(), repaid, today).spot();
        agreement.cost(Cost.FEES, today, -fees);
        agreement.cost(Cost.BID_OFFER, today, -bought);
        double borrowed = borrow(repaid * spot + bought + fees, today, market, agreement);
        agreement.currency(into, debt.date(), -borrowed * growth(today, debt.date(), market));
        agreement.counted(into, debt.counted() == 0 ? 0 : -borrowed);
    }

    /** Units of the new currency that give an amount of home currency today, which the debt takes at once. */
    private double borrow(double home, LocalDate today, Market market, Agreement agreement) {
        if (into.equals(market.home())) {
            return home;
        }
        double halfSpread =
                market.bidOffer(into, home / market.spot(into), today).spot();
        double borrowed = home / (market.spot(into) * (1 - halfSpread));
        agreement.cost(Cost.BID_OFFER, today, -borrowed * market.spot(into) * halfSpread);
        return borrowed;
    }

    private double growth(LocalDate from, LocalDate to, Market market) {
        double years = DayCount.ACT_365F.years(from, to);
        OwnSpreads spreads = market.ownSpreads(into);
        return rate.map(own -> StrictMath.exp(own * years))
                .orElseGet(() -> market.growth(into, from, to) * StrictMath.exp(spreads.borrowing() * years));
    }
}
