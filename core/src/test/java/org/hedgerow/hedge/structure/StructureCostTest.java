package org.hedgerow.hedge.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.fixing.LastGain;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.HedgePerExposure;
import org.hedgerow.hedge.option.CollarHedge;
import org.hedgerow.hedge.option.TriggerLevels;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.fixing.Accumulator;
import org.hedgerow.instrument.fixing.TargetForward;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.market.BidOffer;
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
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Trade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million dollars to be sold or bought in a year, options dealt half a per cent of volatility away from mid. */
class StructureCostTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate END = LocalDate.of(2008, 12, 31);
    private static final Currency USD = Currency.of("USD");
    private static final double SPOT = 5.05;
    private static final double MILLION = 1e6;
    private static final Cover COVER = Cover.ofNetPosition(1);

    private static Market market(OptionVolatility volatility) {
        BidOffer bidOffer = new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005);
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote(
                        "USD/UAH",
                        new PairQuote(SPOT, 2, Optional.empty(), Optional.of(bidOffer), Optional.of(volatility)))
                .market();
    }

    private static Market smile() {
        SmilePillar pillar = new SmilePillar(END, 0.11, List.of(new Wing(0.25, 0.03, 0.006)));
        return market(new QuotedSmiles(
                new SmileConvention(DeltaType.FORWARD, AtTheMoney.FORWARD, Butterfly.SMILE),
                SmileInterpolation.SABR,
                List.of(pillar),
                Optional.empty()));
    }

    private static TriggerLevels levels(Knock knock, double low, double high) {
        return new TriggerLevels(
                knock,
                low > 0 ? Optional.of(low) : Optional.empty(),
                high > 0 ? Optional.of(high) : Optional.empty(),
                Optional.empty());
    }

    private static TargetForwardHedge target(LastGain last, double gearing) {
        return new TargetForwardHedge("target " + last, COVER, Tenor.parse("4M"), gearing, 0.1, last);
    }

    private static AccumulatorHedge accumulator(boolean always) {
        return new AccumulatorHedge(
                "accumulator",
                COVER,
                Tenor.parse("2M"),
                2,
                0.15,
                Optional.of(always),
                always ? Optional.empty() : Optional.of(Tenor.parse("6M")));
    }

    static Stream<HedgePerExposure> structuresThatCostNothing() {
        return Stream.of(
                new CollarHedge("collar", COVER, 0.03),
                new RiskReversalHedge("risk reversal", COVER, 0.03, Optional.empty(), 0),
                new RiskReversalHedge("seagull", COVER, 0.02, Optional.of(0.12), 0),
                new ParticipatingForwardHedge("participating", COVER, 0.03),
                new RatioForwardHedge("ratio", COVER, 2),
                new KnockForwardHedge("knock-out", COVER, levels(Knock.OUT, 0.85, 0)),
                new KnockForwardHedge("knock-in", COVER, levels(Knock.IN, 0, 1.15)),
                new KnockForwardHedge("corridor", COVER, levels(Knock.OUT, 0.8, 1.25)),
                target(LastGain.CAPPED, 2),
                target(LastGain.NONE, 1),
                target(LastGain.FULL, 0.5),
                accumulator(true),
                accumulator(false));
    }

    @ParameterizedTest
    @MethodSource("structuresThatCostNothing")
    void theirDealtPremiumsCancel(HedgePerExposure hedge) {
        for (Market market : List.of(market(VolatilityTerm.flat(TODAY, 0.12)), smile())) {
            for (double amount : new double[] {-MILLION, MILLION}) {
                assertThat(premium(hedge.trades(new Exposure(USD, amount, END), market), market))
                        .isCloseTo(0, within(1e-10 * MILLION * SPOT));
            }
        }
    }

    private static double premium(List<Trade> trades, Market market) {
        return trades.stream()
                .map(OptionTrade.class::cast)
                .mapToDouble(trade -> trade.amount()
                        * OptionTrade.dealtPremium(trade.option(), trade.amount(), trade.halfSpread(), market))
                .sum();
    }

    @Test
    void aRiskReversalCostsThePremiumAskedFor() {
        Market market = smile();
        double forward = market.forward(USD, END);
        for (double premium : new double[] {0.01, -0.002}) {
            List<Trade> trades = new RiskReversalHedge("costs", COVER, 0.03, Optional.empty(), premium)
                    .trades(new Exposure(USD, -MILLION, END), market);
            assertThat(premium(trades, market)).isCloseTo(premium * forward * MILLION, within(1e-10 * MILLION * SPOT));
        }
    }

    @Test
    void withoutPremiumARiskReversalIsTheCollar() {
        Exposure deal = new Exposure(USD, MILLION, END);
        assertThat(new RiskReversalHedge("a", COVER, 0.03, Optional.empty(), 0).trades(deal, smile()))
                .isEqualTo(new CollarHedge("b", COVER, 0.03).trades(deal, smile()));
    }

    /** The seller of dollars gets more than the forward for twice the duty. */
    @Test
    void aRatioForwardHasABetterRateThanTheForward() {
        Market market = smile();
        double forward = market.forward(USD, END);
        RatioForwardHedge hedge = new RatioForwardHedge("ratio", COVER, 2);
        assertThat(strike(hedge.trades(new Exposure(USD, -MILLION, END), market).get(0)))
                .isGreaterThan(1.01 * forward);
        assertThat(strike(hedge.trades(new Exposure(USD, MILLION, END), market).get(0)))
                .isLessThan(0.99 * forward);
    }

    private static double strike(Trade trade) {
        return ((VanillaOption) ((OptionTrade) trade).option()).strike();
    }

    /** What may end is paid for by a better rate, as is the duty to deal twice as much. */
    @Test
    void aTargetForwardAndAnAccumulatorHaveABetterRateThanTheForward() {
        Market market = smile();
        double forward = market.forward(USD, END);
        assertThat(((TargetForward) option(target(LastGain.CAPPED, 2), -MILLION, market)).strike())
                .isGreaterThan(1.01 * forward);
        Accumulator bought = (Accumulator) option(accumulator(false), MILLION, market);
        assertThat(bought.strike()).isLessThan(0.99 * forward);
        assertThat(bought.payments().orElseThrow()).hasSize(2);
    }

    private static Instrument option(HedgePerExposure hedge, double amount, Market market) {
        return ((OptionTrade)
                        hedge.trades(new Exposure(USD, amount, END), market).get(0))
                .option();
    }

    @Test
    void aParticipatingForwardSellsLessThanItBuys() {
        List<Trade> trades =
                new ParticipatingForwardHedge("p", COVER, 0.05).trades(new Exposure(USD, -MILLION, END), smile());
        assertThat(((OptionTrade) trades.get(1)).amount()).isBetween(-0.9 * MILLION, -0.1 * MILLION);
    }
}
