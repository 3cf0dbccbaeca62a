package org.hedgerow.hedge.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;

import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.trade.Booked;
import org.hedgerow.trade.Kyiv;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionHedgeTest {
    private static final double MILLION = 1e6;
    private static final double NOTIONAL = MILLION * SPOT;

    private final Market market = Kyiv.market();

    private List<Trade> trades(Strategy strategy, double net) {
        Position position = new Position(AmountUnit.ONE, List.of(Stock.net(USD, net)));
        return strategy.plan(position, market, HORIZON).trades();
    }

    @Test
    void aLongPositionBuysPutsAndAShortOneCallsOnTheFarSideOfTheForward() {
        OptionHedge hedge = new OptionHedge("option", Cover.ofNetPosition(0.5), 0.04);
        assertThat(trades(hedge, MILLION))
                .containsExactly(new OptionTrade(
                        new VanillaOption(USD, OptionSide.PUT, HORIZON, market.forward(USD, HORIZON) * 0.96),
                        MILLION / 2,
                        0.005));
        assertThat(trades(hedge, -MILLION))
                .containsExactly(new OptionTrade(
                        new VanillaOption(USD, OptionSide.CALL, HORIZON, market.forward(USD, HORIZON) * 1.04),
                        MILLION / 2,
                        0.005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.05, 0.15, 0.3})
    void thePremiumsDealtOfACollarCancel(double outOfTheMoney) {
        for (double net : new double[] {MILLION, -MILLION}) {
            List<Trade> collar = trades(new CollarHedge("collar", Cover.ofNetPosition(1), outOfTheMoney), net);
            assertThat(collar).hasSize(2);
            double premium = collar.stream()
                    .map(OptionTrade.class::cast)
                    .mapToDouble(leg -> leg.amount()
                            * OptionTrade.dealtPremium(leg.option(), leg.amount(), leg.halfSpread(), market))
                    .sum();
            assertThat(premium).isCloseTo(0, within(1e-10 * NOTIONAL));
        }
    }

    private static double strike(Trade trade) {
        return ((VanillaOption) ((OptionTrade) trade).option()).strike();
    }

    /** Against a long position: a floor at the strike bought, nothing between the strikes, a cap beyond. */
    @Test
    void aCollarPaysNothingBetweenItsStrikes() {
        Trade[] collar = trades(new CollarHedge("collar", Cover.ofNetPosition(1), 0.05), MILLION)
                .toArray(Trade[]::new);
        double floor = strike(collar[0]);
        double cap = strike(collar[1]);
        assertThat(floor).isCloseTo(0.95 * forward(HORIZON), within(1e-12)).isLessThan(cap);
        assertThat(account((floor + cap) / 2, collar)).isCloseTo(0, within(1e-9 * NOTIONAL));
        assertThat(account(floor - 1, collar)).isCloseTo(MILLION, within(1e-9 * NOTIONAL));
        assertThat(account(cap + 1, collar)).isCloseTo(-MILLION, within(1e-9 * NOTIONAL));
    }

    private double account(double last, Trade... trades) {
        return Booked.on(Kyiv.path(5, 5, last), market, HORIZON, trades).account();
    }

    /** The half-spread of both legs is what the collar costs, though no premium changes hands. */
    @Test
    void aCollarOfNoPremiumStillPaysItsSpreads() {
        Trade[] collar = trades(new CollarHedge("collar", Cover.ofNetPosition(1), 0.05), MILLION)
                .toArray(Trade[]::new);
        Booked booked = Booked.on(Kyiv.path(5, 5, forward(HORIZON)), market, HORIZON, collar);
        assertThat(booked.parts().get(Cost.BID_OFFER)).isLessThan(-0.001 * NOTIONAL);
        assertThat(booked.parts().get(Cost.PREMIUM)).isPositive();
    }

    @Test
    void aCollarThatLeavesNoRoomIsRefusedWithTheStrike() {
        assertThatThrownBy(() -> trades(new CollarHedge("collar", Cover.ofNetPosition(1), -0.05), MILLION))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("outOfTheMoney")
                .hasMessageContaining("USD");
    }
}
