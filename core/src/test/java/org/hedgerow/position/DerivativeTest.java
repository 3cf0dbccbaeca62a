package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.growth;

import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Contracts dealt earlier on a thousand dollars, whose market value today is part of the books already. */
class DerivativeTest {
    private final Market market = Kyiv.market();

    private double gain(Instrument instrument, double notional, double marketValue) {
        return GainOnPath.of(
                Kyiv.path(4.9, 9, 5.6), market, HORIZON, new Derivative(instrument, notional, marketValue));
    }

    @Test
    void aForwardGainsItsPayoffLessTodaysMarketValue() {
        assertThat(gain(new FxForward(USD, HORIZON, 5.25), 1_000, 40)).isCloseTo(350 - 40, within(1e-9));
        assertThat(gain(new FxForward(USD, HORIZON, 5.25), -1_000, -40)).isCloseTo(40 - 350, within(1e-9));
    }

    @Test
    void whatItPaysBeforeTheHorizonEarnsRiskFreeInterest() {
        double growth = growth(0, JUNE, HORIZON);
        assertThat(gain(new FxForward(USD, JUNE, 5.25), 1_000, 40)).isCloseTo(-350 * growth - 40, within(1e-9));
        VanillaOption put = new VanillaOption(USD, OptionSide.PUT, JUNE, 5.25);
        assertThat(gain(put, 1_000, 90)).isCloseTo(350 * growth - 90, within(1e-9));
        VanillaOption call = new VanillaOption(USD, OptionSide.CALL, JUNE, 5.25);
        assertThat(gain(call, 1_000, 90)).isCloseTo(-90, within(1e-9));
    }

    @Test
    void aForwardThatOutlivesTheHorizonIsMarkedThere() {
        double then = 5.6 * Math.exp((0.09 - 0.0336) * 90 / 365);
        double discount = Math.exp(-0.09 * 90 / 365);
        assertThat(gain(new FxForward(USD, LATER, 5.25), 1_000, 40))
                .isCloseTo(1_000 * (then - 5.25) * discount - 40, within(1e-9));
    }

    /** Call less put is the forward also at the mark on the horizon. */
    @Test
    void optionsThatOutliveTheHorizonAreMarkedInParityWithTheForward() {
        double call = gain(new VanillaOption(USD, OptionSide.CALL, LATER, 5.25), 1_000, 0);
        double put = gain(new VanillaOption(USD, OptionSide.PUT, LATER, 5.25), 1_000, 0);
        double forward = gain(new FxForward(USD, LATER, 5.25), 1_000, 0);
        assertThat(put).isPositive();
        assertThat(call - put).isCloseTo(forward, within(1e-9));
    }

    @Test
    void countsInTheOpenPositionByItsSpotDelta() {
        VanillaOption put = new VanillaOption(USD, OptionSide.PUT, JUNE, 5.25);
        assertThat(new Derivative(put, -1_000, 0).netExposure(market)).isEqualTo(-1_000 * put.spotDelta(market));
        Derivative forward = new Derivative(new FxForward(USD, JUNE, 5.25), -1_000, 0);
        assertThat(forward.netExposure(market)).isEqualTo(-1_000);
        assertThat(forward.exposures(market, HORIZON)).containsExactly(new Exposure(USD, -1_000, JUNE));
    }

    @Test
    void refusesAContractThatHasEndedOrCannotBeValued() {
        Derivative ended = new Derivative(new FxForward(USD, TODAY, 5.25), 1_000, 0);
        assertThatThrownBy(() -> ended.check(market))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("instrument.end");
        Market withoutOptions = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .spot("USD/UAH", 5.05)
                .market();
        Derivative option = new Derivative(new VanillaOption(USD, OptionSide.PUT, JUNE, 5.25), 1_000, 0);
        assertThatThrownBy(() -> option.check(withoutOptions))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("optionVolatility");
    }
}
