package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Futures;
import org.hedgerow.trade.Trade;

/**
 * Deals exchange futures in whole lots, rounded to the nearest, against exposures in either currency of a contract's
 * pair whose other currency is home. Exposures in currencies without a contract stay open.
 */
public record FuturesHedge(String name, Cover cover, List<FuturesContract> contracts) implements Strategy {
    public FuturesHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        contracts = Checks.notEmpty(contracts, "contracts");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Exposure> deals = cover.against(position, market, horizon);
        return new Plan(contracts.stream()
                .map(contract -> lots(contract, deals, position, market))
                .filter(trade -> trade.lots() != 0)
                .map(Trade.class::cast)
                .toList());
    }

    private Futures lots(FuturesContract contract, List<Exposure> deals, Position position, Market market) {
        if (!contract.pair().contains(market.home())) {
            throw new InvalidValue("contracts", "must be of pairs with " + market.home() + ", but has " + contract.pair());
        }
        Currency foreign = contract.pair().against(market.home());
        double amount = deals.stream()
                .filter(deal -> deal.currency().equals(foreign))
                .mapToDouble(Exposure::amount)
                .sum();
        double base = contract.pair().base().equals(foreign) ? amount : -amount / contract.price(market);
        long lots = Math.round(base * position.unit().size() / contract.size());
        double halfSpread = market.bidOffer(foreign).future();
        return new Futures(contract, lots, position.unit(), halfSpread);
    }
}
