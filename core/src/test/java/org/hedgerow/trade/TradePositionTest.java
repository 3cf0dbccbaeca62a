package org.hedgerow.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.BID_OFFER;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Map;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Plan;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Futures;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;

/** What each deal counts for in the open position by the norms, and its gross notional. */
class TradePositionTest {
    private final Market market = Kyiv.market();

    @Test
    void forwardsAndRolledSpotCountInFull() {
        assertPosition(new Outright(USD, -800, HORIZON, 0.002), -800, 800);
        assertPosition(new RolledSpot(USD, 800, HORIZON, Tenor.parse("1M"), BID_OFFER), 800, 800);
    }

    @Test
    void optionsCountByTheirSpotDelta() {
        VanillaOption put = new VanillaOption(USD, OptionSide.PUT, HORIZON, 5.2);
        double delta = put.spotDelta(market);
        assertThat(delta).isBetween(-1.0, 0.0);
        assertPosition(new OptionTrade(put, 800, 0.005), 800 * delta, 800);
        assertPosition(new OptionTrade(put, -800, 0.005), -800 * delta, 800);
    }

    @Test
    void theLegsOfASwapCancel() {
        FxSwap swap = new FxSwap(USD, 800, HORIZON, 0.0001);
        assertThat(swap.position(market)).isEmpty();
        assertThat(swap.grossNotional(market)).isCloseTo(2 * 800 * 5.05, within(1e-9));
    }

    /** 3.36 % and the own spread: 0.5 % more for the loan of a seller, 0.25 % less for the deposit of a buyer. */
    @Test
    void aMoneyMarketHedgeCountsByItsSpotDeal() {
        double years = years(SPOT_DATE, HORIZON);
        assertPosition(new MoneyMarket(USD, -800, HORIZON, BID_OFFER), -800 * Math.exp(-0.0386 * years), 800);
        assertPosition(new MoneyMarket(USD, 800, HORIZON, BID_OFFER), 800 * Math.exp(-0.0311 * years), 800);
    }

    @Test
    void futuresCountByLotsTimesSize() {
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("USD/UAH"), 1_000, HORIZON, 250, 0, 2);
        assertPosition(new Futures(contract, -7, HORIZON, AmountUnit.ONE, 0), -7_000, 7_000);
        assertPosition(new Futures(contract, 7, HORIZON, AmountUnit.THOUSAND, 0), 7, 7);
    }

    /** Buying euro against dollars at 1.4692 and 2 % a year between the rates sells 1.4692 e^(0.02 x 366/365) dollars. */
    @Test
    void ofAFutureWithHomeAsBaseTheQuoteCurrencyIsThePosition() {
        Market euroHome = TestMarket.of(Kyiv.TODAY, "EUR")
                .rate("EUR", 0.03)
                .rate("USD", 0.05)
                .quote("EUR/USD", PairQuote.of(1.4692))
                .market();
        FuturesContract contract = new FuturesContract(CurrencyPair.parse("EUR/USD"), 125_000, HORIZON, 3_000, 0, 5);
        Futures bought = new Futures(contract, 2, HORIZON, AmountUnit.ONE, 0);
        Map<Currency, Double> position = bought.position(euroHome);
        assertThat(position).containsOnlyKeys(USD);
        assertThat(position.get(USD)).isCloseTo(-250_000 * 1.4692 * Math.exp(0.02 * 366 / 365), within(1e-9));
        assertThat(bought.grossNotional(euroHome)).isEqualTo(250_000);
    }

    @Test
    void aPlanAddsItsDealsToThePositionBefore() {
        Plan plan = new Plan(List.of(
                new Outright(USD, -800, HORIZON, 0),
                new Outright(USD, 200, HORIZON, 0),
                new FxSwap(USD, 500, HORIZON, 0)));
        Currency euro = Currency.of("EUR");
        assertThat(plan.positionAfter(Map.of(USD, 1_000.0, euro, -30.0), market))
                .containsExactly(entry(euro, -30.0), entry(USD, 400.0));
        assertThat(plan.positionAfter(Map.of(euro, -30.0), market))
                .containsExactly(entry(euro, -30.0), entry(USD, -600.0));
    }

    private void assertPosition(Trade trade, double dollars, double grossDollars) {
        assertThat(trade.position(market)).containsOnlyKeys(USD);
        assertThat(trade.position(market).get(USD)).isCloseTo(dollars, within(1e-10));
        assertThat(trade.grossNotional(market)).isCloseTo(grossDollars * 5.05, within(1e-9));
    }
}
