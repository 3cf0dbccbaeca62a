package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Futures;
import org.hedgerow.trade.Trade;

/**
 * Deals exchange futures in whole lots, rounded to the nearest, against each exposure, and closes them on its date. Of
 * the contracts on its pair the first that is traded long enough is taken, or the last. Exposures in currencies without
 * a contract stay open.
 *
 * @param whatIf yes where no exchange lists such contracts; no if absent
 */
public record FuturesHedge(String name, Cover cover, List<FuturesContract> contracts, Optional<Boolean> whatIf)
        implements Strategy {
    public FuturesHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        contracts = Checks.notEmpty(contracts, "contracts");
        Checks.present(whatIf, "whatIf");
    }

    @Override
    public boolean isWhatIf() {
        return whatIf.orElse(false);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        for (int contract = 0; contract < contracts.size(); contract++) {
            check(contracts.get(contract), "contracts[" + contract + "]", market);
        }
        List<Exposure> deals = cover.against(position, market, horizon);
        boolean listed = deals.isEmpty()
                || deals.stream().anyMatch(deal -> contract(deal).isPresent());
        Checks.that(listed, "contracts", "must have one for a currency that is covered");
        return new Plan(deals.stream()
                .flatMap(deal -> contract(deal).stream().map(contract -> futures(contract, deal, position, market)))
                .filter(trade -> trade.lots() != 0)
                .map(Trade.class::cast)
                .toList());
    }

    private static void check(FuturesContract contract, String place, Market market) {
        Checks.that(
                contract.pair().contains(market.home()),
                place + ".pair",
                "must have the home currency " + market.home() + " on one side, but is " + contract.pair());
        LocalDate last = contract.lastTrading();
        Checks.that(
                last.isAfter(market.valuationDate()) && market.calendar().isBusinessDay(last),
                place + ".lastTrading",
                "must be a business day after the valuation date " + market.valuationDate() + ", but is " + last);
    }

    private Optional<FuturesContract> contract(Exposure deal) {
        List<FuturesContract> listed = contracts.stream()
                .filter(contract -> contract.pair().contains(deal.currency()))
                .sorted(Comparator.comparing(FuturesContract::lastTrading))
                .toList();
        return listed.stream()
                .filter(contract -> !contract.lastTrading().isBefore(deal.date()))
                .findFirst()
                .or(() -> listed.isEmpty() ? Optional.empty() : Optional.of(listed.get(listed.size() - 1)));
    }

    private static Futures futures(FuturesContract contract, Exposure deal, Position position, Market market) {
        boolean quotedAsBase = contract.pair().base().equals(deal.currency());
        double base = quotedAsBase ? deal.amount() : -deal.amount() / contract.price(market);
        double exact = base * position.unit().size() / contract.size();
        long lots = (long) Math.signum(exact) * Math.round(Math.abs(exact));
        double halfSpread = market.bidOffer(deal.currency()).future();
        return new Futures(contract, lots, deal.date(), position.unit(), halfSpread);
    }
}
