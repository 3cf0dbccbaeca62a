package org.hedgerow.hedge;

import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeTrade;
import org.hedgerow.trade.Trade;

/** Hedges each exposure by forwards for its date, of which a programme says on the way how much to hold. */
public record ProgrammeHedge(String name, Cover cover, Programme programme) implements HedgePerExposure {
    public ProgrammeHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(programme, "programme");
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        return List.of(
                new ProgrammeTrade(deal, programme, market.bidOffer(deal.currency(), deal.amount(), deal.date())));
    }
}
