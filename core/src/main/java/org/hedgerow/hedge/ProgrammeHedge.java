package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.programme.Deliverable;
import org.hedgerow.programme.Programme;
import org.hedgerow.programme.ProgrammeTrade;
import org.hedgerow.programme.WhileDeliverable;
import org.hedgerow.trade.Trade;

/**
 * Hedges each exposure by forwards for its date, of which a programme says on the way how much to hold.
 *
 * @param in currency that is dealt in the place of the exposure's own, for its worth today
 */
public record ProgrammeHedge(String name, Cover cover, Programme programme, Optional<Currency> in)
        implements HedgePerExposure {
    public ProgrammeHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(programme, "programme");
        Checks.present(in, "in");
    }

    /** Of what it deals in the exposure's own currency it holds no more than can be delivered. */
    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(cover.covered(position, market, horizon).stream()
                .flatMap(each -> noMoreThan(each.by()).trades(each.deal(), market).stream())
                .toList());
    }

    private ProgrammeHedge noMoreThan(Deliverable by) {
        boolean delivers = in.isEmpty() && by.isUncertain();
        return delivers ? new ProgrammeHedge(name, cover, new WhileDeliverable(programme, by), in) : this;
    }

    @Override
    public List<Trade> trades(Exposure deal, Market market) {
        Exposure dealt = in.map(proxy -> worth(deal, proxy, market)).orElse(deal);
        return List.of(
                new ProgrammeTrade(dealt, programme, market.bidOffer(dealt.currency(), dealt.amount(), dealt.date())));
    }

    private static Exposure worth(Exposure deal, Currency proxy, Market market) {
        Checks.that(!proxy.equals(market.home()), "in", "must not be the home currency");
        double amount = deal.amount() * market.spot(deal.currency()) / market.spot(proxy);
        return new Exposure(proxy, amount, deal.date());
    }
}
