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
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Matches both sides of the balance sheet: a new liability in each currency that is long, invested in a home asset, or a
 * new foreign asset where it is short, financed by a home liability. The principal is the exposure, and the currency is dealt
 * spot.
 *
 * @param foreign interest of the new line; the holder's own, paid at the end, if absent
 * @param home interest of its counterpart; the holder's own, paid at the end, if absent
 */
public record StructuralBalancing(String name, Cover cover, Optional<Interest> foreign, Optional<Interest> home)
        implements HedgePerExposure {
    public StructuralBalancing {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(foreign, "foreign");
        Checks.present(home, "home");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        LocalDate from = market.spotDate(deal.currency());
        double atMid = -deal.amount() * market.spot(deal.currency()); // home currency invested
        double bidOffer = Math.abs(atMid)
                * market.bidOffer(deal.currency(), deal.amount(), from).spot();
        Agreement agreement = new Agreement(market).cost(Cost.BID_OFFER, from, -bidOffer);
        foreign.orElse(Interest.OWN).repay(deal.currency(), deal.amount(), from, deal.date(), market, agreement);
        home.orElse(Interest.OWN).repay(market.home(), atMid - bidOffer, from, deal.date(), market, agreement);
        agreement.counted(deal.currency(), deal.amount());
        return List.of(agreement.because(Cost.FUNDING));
    }
}
