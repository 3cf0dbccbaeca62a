package org.hedgerow.scenario;

import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.CurrencySwapHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.ProxyHedge;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.MarginCredit;
import org.hedgerow.trade.swap.SwapLeg;

/** Futures in every way of holding them, forwards under a collateral agreement, currency swaps of every kind, and a proxy, for the laws of strategies. */
final class MarginedBank {
    private static final Optional<Boolean> YES = Optional.of(true);

    private MarginedBank() {}

    /**
     * One of each.
     *
     * @param marginSpread and {@code fee}: 0 for what is worth nothing where spreads are nothing too
     */
    static List<Strategy> hedges(Cover cover, double marginSpread, double fee) {
        return List.of(
                futures("futures tailed", cover, YES, YES, Optional.empty(), Optional.empty(), marginSpread, fee),
                futures(
                        "futures rolled",
                        cover,
                        YES,
                        Optional.empty(),
                        Optional.of(3),
                        Optional.empty(),
                        marginSpread,
                        fee),
                futures(
                        "futures on credit",
                        cover,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new MarginCredit(200_000, Optional.of(LocalDate.of(2008, 10, 1)))),
                        marginSpread,
                        fee),
                new CollateralisedForwardHedge(
                        "collateral",
                        cover,
                        new Collateral(
                                Optional.of(Tenor.parse("1W")),
                                20_000,
                                Optional.of(50_000.0),
                                5_000,
                                marginSpread,
                                Optional.of(new MarginCredit(400_000, Optional.empty())))),
                new ProxyHedge("proxy", cover, USD, Optional.of(0.8), Optional.empty()),
                new ProxyHedge("least proxy", cover, USD, Optional.empty(), Optional.of(0.7)),
                swap("fixed", new SwapLeg(false, Optional.of(0.04)), new SwapLeg(false, Optional.empty()), true),
                swap("floating", new SwapLeg(true, Optional.empty()), new SwapLeg(true, Optional.empty()), true),
                swap("coupons", new SwapLeg(true, Optional.of(0.01)), new SwapLeg(false, Optional.empty()), false));
    }

    private static FuturesHedge futures(
            String name,
            Cover cover,
            Optional<Boolean> tailed,
            Optional<Boolean> fractional,
            Optional<Integer> rolled,
            Optional<MarginCredit> line,
            double marginSpread,
            double fee) {
        List<FuturesContract> contracts = Stream.of("USD/UAH", "EUR/UAH")
                .flatMap(pair -> Stream.of(LocalDate.of(2008, 6, 30), HORIZON, LocalDate.of(2009, 9, 30))
                        .map(last -> new FuturesContract(
                                CurrencyPair.parse(pair),
                                1_000,
                                last,
                                250,
                                marginSpread,
                                fee,
                                Optional.of(150.0),
                                Optional.of(0.00001))))
                .toList();
        return new FuturesHedge(name, cover, contracts, Optional.empty(), tailed, fractional, rolled, line);
    }

    private static CurrencySwapHedge swap(String name, SwapLeg foreign, SwapLeg home, boolean exchanges) {
        return new CurrencySwapHedge(
                name, USD, -500_000, LocalDate.of(2010, 6, 30), Tenor.parse("3M"), foreign, home, exchanges);
    }
}
