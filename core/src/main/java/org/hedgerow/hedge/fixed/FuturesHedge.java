package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.margin.MarginCredit;

/**
 * Deals exchange futures in whole lots, rounded to the nearest, against each exposure, and closes them on its date. Of
 * the contracts on its pair the first that is traded long enough is taken, or the last. Exposures in currencies without
 * a contract stay open.
 *
 * @param whatIf yes where no exchange lists such contracts; no if absent
 * @param tailed each day as many lots as hedge like a forward, given the interest that their gains still earn; as many
 *     as the exposure has units, if absent. Only of contracts that are margined in home currency
 * @param fractional any number of lots: a what-if that separates what whole lots leave open; no if absent
 * @param rolled the nearest contract is dealt, and some business days before its last the next one, up to the exposure;
 *     not rolled if absent
 * @param line of credit for margin, shared by the exposures by size; without end if absent
 */
public record FuturesHedge(
        String name,
        Cover cover,
        List<FuturesContract> contracts,
        Optional<Boolean> whatIf,
        Optional<Boolean> tailed,
        Optional<Boolean> fractional,
        Optional<Integer> rolled,
        Optional<MarginCredit> line)
        implements Strategy {
    public FuturesHedge {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        contracts = Checks.notEmpty(contracts, "contracts");
        Checks.present(whatIf, "whatIf");
        Checks.present(tailed, "tailed");
        Checks.present(fractional, "fractional");
        Checks.present(rolled, "rolled").ifPresent(days -> Checks.in(days, 0, 60, "rolled"));
        Checks.present(line, "line");
    }

    /** Whole lots of one contract that stay the same until the exposure. */
    public FuturesHedge(String name, Cover cover, List<FuturesContract> contracts, Optional<Boolean> whatIf) {
        this(name, cover, contracts, whatIf, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Override
    public boolean isWhatIf() {
        return whatIf.orElse(false) || isFractional();
    }

    private boolean isFractional() {
        return fractional.orElse(false);
    }

    @Override
    public FuturesHedge part(double share) {
        return new FuturesHedge(
                name, cover, contracts, whatIf, tailed, fractional, rolled, line.map(credit -> credit.times(share)));
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        for (int contract = 0; contract < contracts.size(); contract++) {
            check(contracts.get(contract), "contracts[" + contract + "]", market);
        }
        List<Exposure> deals = cover.against(position, market, horizon);
        List<Exposure> listed =
                deals.stream().filter(deal -> !listed(deal).isEmpty()).toList();
        Checks.that(deals.isEmpty() || !listed.isEmpty(), "contracts", "must have one for a currency that is covered");
        double gross = listed.stream().mapToDouble(deal -> size(deal, market)).sum();
        return new Plan(listed.stream()
                .flatMap(deal -> trades(deal, size(deal, market) / gross, position, market, horizon).stream())
                .filter(trade -> trade.lots() != 0)
                .filter(trade -> !trade.payments(market, horizon).isEmpty())
                .map(Trade.class::cast)
                .toList());
    }

    private static double size(Exposure deal, Market market) {
        return Math.abs(deal.amount()) * market.spot(deal.currency());
    }

    private void check(FuturesContract contract, String place, Market market) {
        Checks.that(
                contract.pair().contains(market.home()),
                place + ".pair",
                "must have the home currency " + market.home() + " on one side, but is " + contract.pair());
        LocalDate last = contract.lastTrading();
        Checks.that(
                last.isAfter(market.valuationDate()) && market.calendar().isBusinessDay(last),
                place + ".lastTrading",
                "must be a business day after the valuation date " + market.valuationDate() + ", but is " + last);
        Checks.that(
                !tailed.orElse(false) || contract.pair().quote().equals(market.home()),
                place + ".pair",
                "must be quoted in the home currency " + market.home() + " to be tailed, but is " + contract.pair());
    }

    /** Contracts on an exposure's currency, in the order in which they end. */
    private List<FuturesContract> listed(Exposure deal) {
        return contracts.stream()
                .filter(contract -> contract.pair().contains(deal.currency()))
                .sorted(Comparator.comparing(FuturesContract::lastTrading))
                .toList();
    }

    private List<Futures> trades(Exposure deal, double share, Position position, Market market, LocalDate horizon) {
        List<FuturesContract> listed = listed(deal);
        if (rolled.isEmpty()) {
            FuturesContract contract = listed.stream()
                    .filter(some -> !some.lastTrading().isBefore(deal.date()))
                    .findFirst()
                    .orElse(listed.get(listed.size() - 1));
            return List.of(futures(contract, deal, Optional.empty(), deal.date(), share, position, market));
        }
        LocalDate end = deal.date().isAfter(horizon) ? horizon : deal.date();
        List<Futures> trades = new ArrayList<>();
        LocalDate opened = market.valuationDate();
        for (int place = 0; place < listed.size() && opened.isBefore(end); place++) {
            FuturesContract contract = listed.get(place);
            boolean next = place + 1 < listed.size() && contract.lastTrading().isBefore(end);
            LocalDate until = next ? rollDate(contract, market) : deal.date();
            if (until.isAfter(opened)) {
                Optional<LocalDate> from = trades.isEmpty() ? Optional.empty() : Optional.of(opened);
                trades.add(futures(contract, deal, from, until, share, position, market));
                opened = until;
            }
        }
        return trades;
    }

    private LocalDate rollDate(FuturesContract contract, Market market) {
        LocalDate day = contract.lastTrading();
        for (int before = 0; before < rolled.orElseThrow(); before++) {
            day = market.calendar().preceding(day.minusDays(1));
        }
        return day;
    }

    private Futures futures(
            FuturesContract contract,
            Exposure deal,
            Optional<LocalDate> opened,
            LocalDate until,
            double share,
            Position position,
            Market market) {
        boolean quotedAsBase = contract.pair().base().equals(deal.currency());
        double base = quotedAsBase ? deal.amount() : -deal.amount() / contract.price(market);
        double exact = base * position.unit().size() / contract.size();
        boolean scaled = tailed.orElse(false);
        return new Futures(
                contract,
                scaled || isFractional() ? exact : Futures.rounded(exact),
                until,
                position.unit(),
                market.bidOffer(deal.currency()).future(),
                new Futures.Holding(
                        opened,
                        scaled ? Optional.of(deal.date()) : Optional.empty(),
                        isFractional(),
                        line.map(credit -> credit.times(share))));
    }
}
