package org.hedgerow.hedge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.trade.Kyiv.BID_OFFER;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.USD;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.fixed.Netting;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.FxSwap;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.MoneyMarket;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.rolled.RolledSpot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each strategy deals against assets of 900, debts of 500, 300 to be paid in June and 200 expected then. */
class PlanTest {
    private final Market market = Kyiv.market();
    private final Position position = new Position(
            AmountUnit.ONE,
            List.of(
                    new Stock(USD, 900, 500, 0, 0, Optional.empty(), Optional.empty()),
                    new Flow(USD, -300, JUNE, Certainty.COMMITMENT, Optional.empty()),
                    new Flow(USD, 200, JUNE, Certainty.FORECAST, Optional.empty())));

    private List<Trade> trades(Strategy strategy) {
        return strategy.plan(position, market, HORIZON).trades();
    }

    private static Strategy forward(Cover cover) {
        return new ForwardHedge("forward", cover, Optional.empty());
    }

    private static Cover cover(Target target) {
        return new Cover(1, Optional.of(target), Optional.empty());
    }

    @Test
    void theNetPositionIsSoldToTheHorizonInOneDeal() {
        assertThat(trades(forward(Cover.ofNetPosition(1)))).containsExactly(new Outright(USD, -100, HORIZON, 0.002));
        assertThat(trades(forward(Cover.ofNetPosition(0.25)))).containsExactly(new Outright(USD, -25, HORIZON, 0.002));
    }

    @Test
    void flowsAreHedgedEachOnItsDateForecastsToo() {
        assertThat(trades(forward(Cover.ofFlows(0.5))))
                .containsExactly(new Outright(USD, 150, JUNE, 0.002), new Outright(USD, -100, JUNE, 0.002));
    }

    @Test
    void grossLinesAreHedgedOneByOneAndNettedOnesInOneDeal() {
        assertThat(trades(forward(cover(Target.GROSS_LINES))))
                .containsExactly(
                        new Outright(USD, -900, HORIZON, 0.002),
                        new Outright(USD, 500, HORIZON, 0.002),
                        new Outright(USD, 300, JUNE, 0.002),
                        new Outright(USD, -200, JUNE, 0.002));
        assertThat(trades(new Netting("netting", new Cover(1, Optional.empty(), Optional.empty()), Optional.empty())))
                .containsExactly(new Outright(USD, -300, HORIZON, 0.002));
    }

    /** Periods of three months from 31 December: both flows fall into the second, the stock into the fourth. */
    @Test
    void nettingWithinPeriodsDealsEachPeriodsNetToTheLastOfItsDates() {
        Position earlier = Position.of(
                new Stock(USD, 900, 500, 0, 0, Optional.empty(), Optional.empty()),
                new Flow(USD, -300, JUNE.minusDays(20), Certainty.COMMITMENT, Optional.empty()),
                new Flow(USD, 200, JUNE, Certainty.FORECAST, Optional.empty()));
        Netting netting = new Netting(
                "netting", new Cover(0.5, Optional.empty(), Optional.empty()), Optional.of(Tenor.parse("3M")));
        assertThat(netting.plan(earlier, market, HORIZON).trades())
                .containsExactly(new Outright(USD, 50, JUNE, 0.002), new Outright(USD, -200, HORIZON, 0.002));
    }

    @Test
    void atMidTheForwardIsDealtWithoutASpread() {
        ForwardHedge atMid = new ForwardHedge("mid", Cover.ofNetPosition(1), Optional.of(true));
        assertThat(trades(atMid)).containsExactly(new Outright(USD, -100, HORIZON, 0));
        assertThat(atMid.isWhatIf()).isTrue();
    }

    @Test
    void otherDealsTakeTheirOwnSpread() {
        Cover all = Cover.ofNetPosition(1);
        Tenor month = Tenor.parse("1M");
        assertThat(trades(new FxSwapHedge("swap", all))).containsExactly(new FxSwap(USD, 100, HORIZON, 0.0001));
        assertThat(trades(new MoneyMarketHedge("money market", all)))
                .containsExactly(new MoneyMarket(USD, -100, HORIZON, BID_OFFER));
        assertThat(trades(new RolledSpotHedge("rolled", all, month)))
                .containsExactly(new RolledSpot(USD, -100, HORIZON, month, BID_OFFER));
    }

    @Test
    void aRatioOfNothingDealsNothingAndACurrencyThatIsNotHeldIsRefused() {
        assertThat(trades(forward(Cover.ofNetPosition(0)))).isEmpty();
        Cover euro = new Cover(1, Optional.empty(), Optional.of(List.of(Currency.of("EUR"))));
        assertThatThrownBy(() -> trades(forward(euro))).hasMessageContaining("cover.currencies");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void aRatioOutsideZeroToOneIsRefused(double ratio) {
        assertThatThrownBy(() -> Cover.ofNetPosition(ratio))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("ratio");
    }
}
