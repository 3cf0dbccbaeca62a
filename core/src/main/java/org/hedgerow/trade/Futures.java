package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Growth;
import org.hedgerow.path.MarketShift;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.Spot;

/**
 * Whole lots of an exchange's future, bought where positive, margined on every business day until they are closed, at
 * the latest on the last trading day or the horizon. Its price is the forward's for the last trading day, off the path's
 * interest where that is simulated: what daily margin is worth beside a forward's one payment is left out.
 *
 * @param until the day on which they are no longer needed and closed at that day's price
 * @param unit of the amounts that the trade pays
 * @param halfSpread between mid and dealt price, a share of the spot rate
 */
public record Futures(FuturesContract contract, long lots, LocalDate until, AmountUnit unit, double halfSpread)
        implements Trade {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>(marginDates(market, horizon));
        dates.add(market.valuationDate());
        return Collections.unmodifiableSortedSet(dates);
    }

    List<LocalDate> marginDates(Market market, LocalDate horizon) {
        LocalDate last = Dates.earlier(Dates.earlier(contract.lastTrading(), until), horizon);
        return market.calendar().businessDays(market.valuationDate(), last);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        List<LocalDate> margins = marginDates(market, horizon);
        foreign(market).forEach(currency -> {
            needs.read(new Spot(currency), margins);
            PathForward.require(needs, market, currency, margins, contract.lastTrading());
        });
        if (needs.hasRegimes(contract.pair().base())) {
            needs.read(
                    new MarketShift.Spread(contract.pair().base()),
                    margins.subList(margins.size() - 1, margins.size()));
        }
        Currency quote = contract.pair().quote();
        if (needs.simulatesInterest(quote)) {
            needs.read(new Growth(quote), margins.subList(margins.size() - 1, margins.size()));
        }
    }

    private Stream<Currency> foreign(Market market) {
        return Stream.of(contract.pair().base(), contract.pair().quote())
                .filter(currency -> !currency.equals(market.home()));
    }

    /** By full notional: both sides of the pair, of which home currency is no position. */
    @Override
    public Map<Currency, Double> position(Market market) {
        Map<Currency, Double> amounts = new TreeMap<>();
        amounts.put(contract.pair().base(), baseAmount());
        amounts.put(contract.pair().quote(), -baseAmount() * contract.price(market));
        amounts.remove(market.home());
        return amounts;
    }

    /** Base currency bought. */
    double baseAmount() {
        return lots * contract.size() / unit.size();
    }

    /** An amount stated per lot in currency units, for all lots together. */
    double ofAllLots(double perLot) {
        return Math.abs(lots) * perLot / unit.size();
    }

    @Override
    public double grossNotional(Market market) {
        return Math.abs(baseAmount()) * market.spot(contract.pair().base());
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        boolean varies =
                foreign(market).anyMatch(currency -> PathForward.varies(layout::movesForwards, market, currency));
        return varies
                ? new FuturesOnPaths(this, layout, market, horizon)
                : FuturesKernel.of(this, layout, market, horizon);
    }
}
