package org.hedgerow.limit.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT_DATE;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.years;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.MoneyMarketHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.market.Market;
import org.hedgerow.math.NormalQuantile;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** H17 of a position of 200 dollars at 5.05 on capital of 5,050 hryvnia: 20 % before any hedge. */
class NormsAfterHedgeTest {
    private static final Norms NORMS = new Norms(5_050, Set.of(USD), List.of(new ConvertiblePosition("H17", 0.2)));

    private final Market market = Kyiv.market();
    private final Position position = Position.of(Stock.net(USD, 200));

    private double shareAfter(Strategy strategy) {
        OpenPosition after = PositionWith.of(position, strategy.plan(position, market, HORIZON), Tags.NONE, market);
        return NORMS.check(after, market.valuationDate()).get(0).value();
    }

    @Test
    void aForwardOfTheNetPositionBringsItToNothingAndHalfAForwardToHalf() {
        assertThat(shareAfter(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty())))
                .isZero();
        assertThat(shareAfter(new ForwardHedge("forward", Cover.ofNetPosition(0.5), Optional.empty())))
                .isCloseTo(0.1, within(1e-15));
    }

    @Test
    void anFxSwapLeavesIt() {
        assertThat(shareAfter(new FxSwapHedge("swap", Cover.ofNetPosition(1)))).isCloseTo(0.2, within(1e-15));
    }

    @Test
    void aMoneyMarketHedgeLeavesTheInterestOfItsLoan() {
        double expected = 0.2 * (1 - Math.exp(-0.0386 * years(SPOT_DATE, HORIZON)));
        assertThat(shareAfter(new MoneyMarketHedge("money market", Cover.ofNetPosition(1))))
                .isCloseTo(expected, within(1e-15));
    }

    @Test
    void aPutTakesItsDeltaOff() {
        VanillaOption put = new VanillaOption(USD, OptionSide.PUT, HORIZON, market.forward(USD, HORIZON));
        double expected = 0.2 * (1 + put.spotDelta(market));
        assertThat(expected).isBetween(0.05, 0.15);
        assertThat(shareAfter(new OptionHedge("put", Cover.ofNetPosition(1), 0)))
                .isCloseTo(expected, within(1e-15));
    }

    /** At {@code d1 = -N^-1(1 / (2 Df))}, that is {@code ln(F / K) = d1 s - s^2 / 2}, the spot delta of a put is -1/2. */
    @Test
    void aPutOfFiftyDeltaHalvesIt() {
        double baseDiscount = Math.exp(-0.0336 * years(SPOT_DATE, HORIZON));
        double deviation = 0.12 * Math.sqrt(years(Kyiv.TODAY, HORIZON));
        double d1 = -NormalQuantile.of(0.5 / baseDiscount);
        double strikeOverForward = Math.exp(-d1 * deviation + deviation * deviation / 2);
        OptionHedge put = new OptionHedge("put", Cover.ofNetPosition(1), 1 - strikeOverForward);
        assertThat(shareAfter(put)).isCloseTo(0.1, within(1e-12));
        assertThat(shareAfter(new OptionHedge("half", Cover.ofNetPosition(0.5), 1 - strikeOverForward)))
                .isCloseTo(0.15, within(1e-12));
    }

    @Test
    void anOptionTakesItsFullAmountOffWhereTheNormsSaySo() {
        Norms full = new Norms(
                5_050,
                Set.of(USD),
                List.of(new ConvertiblePosition("H17", 0.2)),
                Optional.of(OptionCount.NOTIONAL),
                Optional.empty());
        Plan put = new OptionHedge("put", Cover.ofNetPosition(0.5), 0.05).plan(position, market, HORIZON);
        OpenPosition after = PositionWith.of(position, put, Tags.NONE, market);
        assertThat(full.check(after, market.valuationDate()).get(0).value()).isCloseTo(0.1, within(1e-15));
        assertThat(NORMS.check(after, market.valuationDate()).get(0).value()).isBetween(0.13, 0.19);
    }
}
