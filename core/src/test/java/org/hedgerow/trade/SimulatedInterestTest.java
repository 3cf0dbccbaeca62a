package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SEPTEMBER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.years;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.RecordedPath;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.agreed.Agreement;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Trades on paths whose interest is simulated: by hand, and against the same trades where it is today's. */
class SimulatedInterestTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;
    private static final double BASIS = 0.012;

    /** On the path a year costs 12 % at home and 2 % in dollars. */
    private static final Market OTHER =
            TestMarket.of(TODAY, "UAH").rate("UAH", 0.12).rate("USD", 0.02).market();

    private static RecordedPath path() {
        return new RecordedPath()
                .with(USD, TODAY, SPOT)
                .with(USD, LocalDate.of(2008, 3, 3), 5.3)
                .with(USD, JUNE, 4.7)
                .with(USD, LocalDate.of(2008, 8, 4), 5.4)
                .with(USD, SEPTEMBER, 5.0)
                .with(USD, HORIZON, 5.6);
    }

    static Stream<Arguments> trades() {
        BidOffer spreads = Kyiv.BID_OFFER;
        Tenor month = Tenor.parse("1M");
        return Stream.of(
                        new Trade[] {
                            new Outright(USD, -MILLION, JUNE, 0.002), new Outright(USD, MILLION, SEPTEMBER, 0.002)
                        },
                        new Trade[] {new Outright(USD, -MILLION, LATER, 0.002)},
                        new Trade[] {new FxSwap(USD, MILLION, JUNE, 0.001), new FxSwap(USD, -MILLION, LATER, 0.001)},
                        new Trade[] {new MoneyMarket(USD, -MILLION, JUNE, spreads)},
                        new Trade[] {new MoneyMarket(USD, MILLION, LATER, spreads)},
                        new Trade[] {new RolledSpot(USD, -MILLION, HORIZON, month, spreads)},
                        new Trade[] {new RolledSpot(USD, MILLION, LATER, month, spreads)},
                        new Trade[] {futures("USD/UAH", HORIZON), futures("UAH/USD", HORIZON)},
                        new Trade[] {futures("USD/UAH", LATER)},
                        new Trade[] {option(HORIZON), option(LATER)},
                        new Trade[] {agreed(JUNE, SEPTEMBER), agreed(SEPTEMBER, LATER)})
                .flatMap(some -> Stream.of(market(0), market(BASIS)).map(market -> Arguments.of(market, some)));
    }

    private static Futures futures(String pair, LocalDate lastTrading) {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse(pair), 1_000, lastTrading, 250, -0.02, 2);
        return new Futures(contract, -1_000, HORIZON, AmountUnit.ONE, 0.0005);
    }

    private static Trade agreed(LocalDate from, LocalDate until) {
        return new Agreement(Kyiv.market())
                .converted(USD, from, MILLION)
                .currency(USD, until, -1.1 * MILLION)
                .home(until, -1_000)
                .cost(Cost.FEES, until, -1_000)
                .because(Cost.FUNDING);
    }

    private static OptionTrade option(LocalDate end) {
        return new OptionTrade(new VanillaOption(USD, OptionSide.CALL, end, 5.1), MILLION, 0.005);
    }

    private static Market market(double basis) {
        Market rates = Kyiv.market();
        return new Market(
                TODAY,
                rates.home(),
                rates.holidays(),
                rates.currencies(),
                Kyiv.withBasis(basis).pairs());
    }

    /** By separate kernels: of amounts that each path discounts for itself, and of numbers known today. */
    @ParameterizedTest
    @MethodSource("trades")
    void whereThePathsInterestIsTodaysEveryComponentIsToo(Market market, Trade[] trades) {
        Booked today = Booked.on(path(), market, HORIZON, trades);
        Booked simulated = Booked.on(path().withInterest(market), market, HORIZON, trades);
        double notional = NOTIONAL * trades.length;
        assertThat(Arrays.stream(Cost.values()).anyMatch(cost -> today.parts().get(cost) != 0))
                .isTrue();
        simulated.assertBooks(today.account(), today.parts(), notional);
    }

    @Test
    void aForwardThatOutlivesTheHorizonIsMarkedOffThePathsInterest() {
        double ninetyDays = 90 / 365.0;
        double home = Math.exp(-0.12 * ninetyDays);
        double foreign = Math.exp(-0.02 * ninetyDays);
        Booked.on(path().withInterest(OTHER), Kyiv.market(), HORIZON, new Outright(USD, -MILLION, LATER, 0.002))
                .assertBooks(
                        MILLION * (home * (forward(LATER) - 0.0101) - 5.6 * foreign),
                        Map.of(
                                Cost.SPOT, -MILLION * 0.55 * foreign,
                                Cost.CARRY, MILLION * (home * forward(LATER) - 5.05 * foreign),
                                Cost.BID_OFFER, -10_100 * home),
                        NOTIONAL);
    }

    /** The first swap is dealt today at 5.64 % a year, the second on the path at 10 %. */
    @Test
    void aRollIsDealtAtThePointsOfItsDayAndSettledAtThePathsInterest() {
        LocalDate july = LocalDate.of(2008, 7, 2);
        RecordedPath path =
                new RecordedPath().with(USD, TODAY, SPOT).with(USD, july, 5.4).with(USD, HORIZON, 5.0);
        double first = 5.05 * Math.expm1(0.0564 * years(SPOT_DATE, july));
        double second = 5.4 * Math.expm1(0.1 * years(july, HORIZON));
        double growth = Math.exp(0.12 * years(july, HORIZON));
        double settled = MILLION * ((5.05 - 5.4 + first) * growth + 5.4 - 5.0 + second);
        Booked.on(
                        path.withInterest(OTHER),
                        Kyiv.withoutSpreads(),
                        HORIZON,
                        new RolledSpot(USD, -MILLION, HORIZON, Tenor.parse("6M"), BidOffer.NONE))
                .assertBooks(
                        settled,
                        Map.of(
                                Cost.SPOT,
                                MILLION * 0.05,
                                Cost.CARRY,
                                MILLION * (first + second),
                                Cost.ACCRUAL,
                                MILLION * (5.05 - 5.4 + first) * (growth - 1)),
                        NOTIONAL);
    }

    /** A debt costs 2 % more than the path's interest, whatever today's curve says. */
    @Test
    void ownSpreadsAreOverThePathsInterest() {
        double flow = MILLION * (4.7 - forward(JUNE));
        double years = years(JUNE, HORIZON);
        Booked booked =
                Booked.on(path().withInterest(OTHER), Kyiv.market(), HORIZON, new Outright(USD, MILLION, JUNE, 0));
        assertThat(booked.account()).isCloseTo(flow * Math.exp(0.14 * years), within(1e-12 * NOTIONAL));
        assertThat(booked.parts().get(Cost.FUNDING))
                .isCloseTo(flow * (Math.exp(0.14 * years) - Math.exp(0.12 * years)), within(1e-12 * NOTIONAL));
        assertThat(booked.parts().get(Cost.ACCRUAL))
                .isCloseTo(flow * Math.expm1(0.12 * years), within(1e-12 * NOTIONAL));
    }

    /** 5.6 in spot, 10 % a year of points for 90 days. */
    @Test
    void anOptionThatOutlivesTheHorizonIsPricedOnThePathsForward() {
        Market kyiv = Kyiv.market();
        Market then = TestMarket.of(HORIZON, "UAH")
                .rate("UAH", 0.12)
                .rate("USD", 0.02)
                .quote("USD/UAH", PairQuote.of(5.6).with(VolatilityTerm.flat(HORIZON, 0.12)))
                .market();
        VanillaOption option = new VanillaOption(USD, OptionSide.PUT, LATER, 5.7);
        Booked booked = Booked.on(path().withInterest(OTHER), kyiv, HORIZON, new OptionTrade(option, MILLION, 0));
        assertThat(booked.parts().get(Cost.SPOT)).isCloseTo(MILLION * option.value(then), within(1e-10 * NOTIONAL));
    }
}
