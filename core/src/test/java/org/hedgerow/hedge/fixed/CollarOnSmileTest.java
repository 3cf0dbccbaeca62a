package org.hedgerow.hedge.fixed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.BID_OFFER;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;

import java.util.List;
import java.util.Optional;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.trade.OptionTrade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A collar against long dollars buys a put and sells a call: what a call is worth decides how far off it is sold. */
class CollarOnSmileTest {
    private static final double MILLION = 1e6;

    private static Market market(OptionVolatility volatility) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote(
                        "USD/UAH",
                        new PairQuote(SPOT, 2, Optional.empty(), Optional.of(BID_OFFER), Optional.of(volatility)))
                .market();
    }

    private static Market smiling(SmileInterpolation interpolation, double riskReversal) {
        SmilePillar pillar = new SmilePillar(HORIZON, 0.12, List.of(new Wing(0.25, riskReversal, 0.004)));
        return market(new QuotedSmiles(
                new SmileConvention(DeltaType.SPOT, AtTheMoney.DELTA_NEUTRAL, Butterfly.BROKER),
                interpolation,
                List.of(pillar),
                Optional.empty()));
    }

    /** The put bought and the call sold. */
    private static List<OptionTrade> collar(Market market) {
        Position position = new Position(AmountUnit.ONE, List.of(Stock.net(USD, MILLION)));
        return new CollarHedge("collar", Cover.ofNetPosition(1), 0.05)
                .plan(position, market, HORIZON).trades().stream()
                        .map(OptionTrade.class::cast)
                        .toList();
    }

    private static double sold(Market market) {
        return ((VanillaOption) collar(market).get(1).option()).strike();
    }

    @ParameterizedTest
    @EnumSource
    void thePremiumsDealtCancel(SmileInterpolation interpolation) {
        for (double riskReversal : new double[] {-0.02, 0, 0.02}) {
            Market market = smiling(interpolation, riskReversal);
            double premium = collar(market).stream()
                    .mapToDouble(leg -> leg.amount()
                            * OptionTrade.dealtPremium(leg.option(), leg.amount(), leg.halfSpread(), market))
                    .sum();
            assertThat(premium).isCloseTo(0, within(1e-10 * MILLION * SPOT));
        }
    }

    @Test
    void theDearerTheCallsTheFartherOffTheyAreSold() {
        double flat = sold(market(VolatilityTerm.flat(TODAY, 0.12)));
        double callsDearer = sold(smiling(SmileInterpolation.SABR, 0.02));
        double putsDearer = sold(smiling(SmileInterpolation.SABR, -0.02));
        assertThat(callsDearer).isGreaterThan(1.005 * flat);
        assertThat(putsDearer).isLessThan(0.995 * flat);
    }
}
