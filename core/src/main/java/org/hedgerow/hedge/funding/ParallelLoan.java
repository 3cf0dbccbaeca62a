package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Two parties lend each other the same value in two currencies: principals are exchanged at today's spot and back at the same
 * rate, without bid/offer, and of the interest only a difference is paid. Against a long exposure foreign currency is
 * borrowed, and paid back out of it, against home currency lent; against a short one the reverse.
 *
 * @param interestDifference what home currency bears more than foreign, a year, continuously compounded, paid on the
 *     home principal to whoever lends it
 * @param every how often it is paid; with the principal, compounded, if absent
 * @param arrangementFee a share of the home principal, paid on the spot date; none if absent
 */
public record ParallelLoan(
        String name, Cover cover, double interestDifference, Optional<Tenor> every, Optional<Double> arrangementFee)
        implements HedgePerExposure {
    public ParallelLoan {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.in(interestDifference, -2, 2, "interestDifference");
        Checks.present(every, "every");
        Checks.present(arrangementFee, "arrangementFee").ifPresent(fee -> Checks.share(fee, "arrangementFee"));
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        LocalDate from = market.spotDate(deal.currency());
        double lent = -deal.amount() * market.spot(deal.currency()); // home currency
        double fee = Math.abs(lent) * arrangementFee.orElse(0.0);
        Agreement agreement = new Agreement(market);
        agreement.home(from, -fee).cost(Cost.FEES, from, -fee);
        Interest difference = new Interest(Optional.of(interestDifference), every);
        difference.repay(market.home(), lent, from, deal.date(), market, agreement);
        agreement.currency(deal.currency(), deal.date(), deal.amount()).counted(deal.currency(), deal.amount());
        return List.of(agreement.because(Cost.FUNDING));
    }
}
