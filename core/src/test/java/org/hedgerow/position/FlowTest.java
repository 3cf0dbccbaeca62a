package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.LATER;
import static org.hedgerow.trade.Kyiv.TODAY;
import static org.hedgerow.trade.Kyiv.USD;
import static org.hedgerow.trade.Kyiv.forward;
import static org.hedgerow.trade.Kyiv.growth;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

/** Payments of a thousand dollars; the own borrowing rate of the market has no part in them. */
class FlowTest {
    private final Market market = Kyiv.market();

    private static Flow flow(double amount, LocalDate date, Optional<Double> budgetRate) {
        return new Flow(USD, amount, date, Certainty.COMMITMENT, budgetRate);
    }

    private double gain(double june, double horizon, Line line) {
        return GainOnPath.of(Kyiv.path(june, 9, horizon), market, HORIZON, line);
    }

    @Test
    void onTheHorizonItGainsAgainstTodaysForward() {
        assertThat(gain(9, 5.6, flow(1_000, HORIZON, Optional.empty())))
                .isCloseTo(1_000 * (5.6 - forward(HORIZON)), within(1e-9));
    }

    @Test
    void beforeTheHorizonItsGainEarnsRiskFreeInterest() {
        double growth = growth(0, JUNE, HORIZON);
        assertThat(gain(4.9, 9, flow(1_000, JUNE, Optional.empty())))
                .isCloseTo(1_000 * (4.9 - forward(JUNE)) * growth, within(1e-9));
        assertThat(gain(4.9, 9, flow(-1_000, JUNE, Optional.of(5.2)))).isCloseTo(300 * growth, within(1e-9));
    }

    /** Ninety days after the horizon: the path's forward against the budget, discounted. */
    @Test
    void afterTheHorizonItIsMarkedAtThePathsForward() {
        double discount = Math.exp(-0.09 * 90 / 365);
        double then = 5.6 * Math.exp((0.09 - 0.0336) * 90 / 365);
        assertThat(gain(9, 5.6, flow(1_000, LATER, Optional.empty())))
                .isCloseTo(1_000 * discount * (then - forward(LATER)), within(1e-9));
        assertThat(gain(9, 5.6, flow(1_000, LATER, Optional.of(5.2))))
                .isCloseTo(1_000 * discount * (then - 5.2), within(1e-9));
    }

    /** 28 June 2008 is a Saturday. */
    @Test
    void oneThatFallsOnAWeekendIsPaidOnTheNextBusinessDay() {
        Flow weekend = flow(1_000, LocalDate.of(2008, 6, 28), Optional.of(5.0));
        assertThat(weekend.exposures(market, HORIZON)).containsExactly(new Exposure(USD, 1_000, JUNE));
        assertThat(gain(5.2, 9, weekend)).isCloseTo(200 * growth(0, JUNE, HORIZON), within(1e-9));
    }

    @Test
    void aForecastIsAnExposureButNoPartOfTheNetPosition() {
        Flow forecast = new Flow(USD, 1_000, JUNE, Certainty.FORECAST, Optional.empty());
        assertThat(forecast.netExposure(market)).isZero();
        assertThat(forecast.exposures(market, HORIZON)).containsExactly(new Exposure(USD, 1_000, JUNE));
        assertThat(flow(1_000, JUNE, Optional.empty()).netExposure(market)).isEqualTo(1_000);
        assertThat(gain(5.2, 9, forecast)).isEqualTo(gain(5.2, 9, flow(1_000, JUNE, Optional.empty())));
    }

    @Test
    void refusesADateThatIsNotAfterToday() {
        flow(1_000, TODAY.plusDays(1), Optional.empty()).check(market);
        Flow past = flow(1_000, TODAY, Optional.empty());
        assertThatThrownBy(() -> past.check(market))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("date")
                .hasMessageContaining("2007-12-31");
    }
}
