package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.SPOT;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** A thousand dollars through a crisis that is all but certain to come within weeks, and stays. */
class LineRateTest {
    private static final double DEVALUED = SPOT * Math.exp(0.15);

    private final Market market = Kyiv.market();

    private static JointModel crisis(double premium) {
        Regime.Market parted = new Regime.Market(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(premium), Optional.empty());
        Regime crisis = new Regime(0, 0, 0, Optional.of(parted));
        ManagedRate managed = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(50), 0.15, 0),
                crisis,
                crisis,
                crisis,
                0);
        return new JointModel(Map.of(USD, managed), Optional.of(Map.of(USD, new Drift.Model())), Optional.empty());
    }

    private static Stock stock(LineRate rate) {
        return new Stock(USD, 1_500, 500, 0, 0, Optional.empty(), Optional.empty(), Optional.of(rate));
    }

    private static Flow flow(LocalDate date, LineRate rate) {
        return new Flow(USD, -1_000, date, Certainty.COMMITMENT, Optional.empty(), Optional.of(rate));
    }

    private double gain(double premium, Line line) {
        return GainOnPath.of(crisis(premium), market, HORIZON, line);
    }

    @Test
    void aStockIsValuedAboveTheOfficialRate() {
        assertThat(gain(0.2, stock(LineRate.MARKET))).isCloseTo(1_000 * (1.2 * DEVALUED - SPOT), within(1e-8));
        assertThat(gain(0.2, stock(LineRate.OFFICIAL))).isCloseTo(1_000 * (DEVALUED - SPOT), within(1e-8));
    }

    @Test
    void aFlowIsPaidAtTheMarketRateAgainstTodaysForward() {
        assertThat(gain(0.2, flow(JUNE, LineRate.MARKET)))
                .isCloseTo(-1_000 * (1.2 * DEVALUED - forward(JUNE)) * growth(0, JUNE, HORIZON), within(1e-8));
    }

    /** Ninety days after the horizon: the path's forward off the market rate. */
    @Test
    void whatIsPaidLaterIsMarkedOffTheMarketRate() {
        double discount = Math.exp(-0.09 * 90 / 365);
        double then = 1.2 * DEVALUED * Math.exp((0.09 - 0.0336) * 90 / 365);
        assertThat(gain(0.2, flow(LATER, LineRate.MARKET)))
                .isCloseTo(-1_000 * discount * (then - forward(LATER)), within(1e-8));
    }

    @Test
    void withoutAPremiumBothRatesAreTheSameToTheBit() {
        for (LocalDate date : new LocalDate[] {JUNE, HORIZON, LATER}) {
            assertThat(gain(0, flow(date, LineRate.MARKET))).isEqualTo(gain(0, flow(date, LineRate.OFFICIAL)));
        }
        assertThat(gain(0, stock(LineRate.MARKET))).isEqualTo(gain(0, stock(LineRate.OFFICIAL)));
    }

    @Test
    void whereNoRegimePartsThemTheMarketRateIsTheOfficialOne() {
        assertThat(GainOnPath.of(Kyiv.path(5, 6, 7), market, HORIZON, stock(LineRate.MARKET)))
                .isEqualTo(GainOnPath.of(Kyiv.path(5, 6, 7), market, HORIZON, stock(LineRate.OFFICIAL)));
    }

    /** Norms read nothing else of a line. */
    @Test
    void normsCountAtTheOfficialRate() {
        assertThat(Position.of(stock(LineRate.MARKET)).netExposure(market))
                .isEqualTo(Position.of(stock(LineRate.OFFICIAL)).netExposure(market));
        assertThat(Position.of(stock(LineRate.MARKET)).grossExposure(market)).isEqualTo(1_000 * SPOT);
    }
}
