package org.hedgerow.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.history.Fixings;
import org.hedgerow.market.Market;
import org.junit.jupiter.api.Test;

class HistoricalDriftTest {
    /** Moves of 5 %, -1 % and 2 % over 292 days: T is 0.8, their sum 6 %, their squared deviations 18e-4. */
    @Test
    void isTheMeanMoveAndHalfTheVarianceAYear() {
        LocalDate start = LocalDate.of(2008, 3, 3);
        Fixings fixings = new Fixings(
                List.of(start, start.plusDays(1), start.plusDays(3), start.plusDays(292)),
                List.of(2.0, 2 * Math.exp(0.05), 2 * Math.exp(0.04), 2 * Math.exp(0.06)));
        Drift.Historical drift = Drift.Historical.of(fixings.logReturns());
        double variance = 18e-4 / 2 * 3 / 0.8;
        assertThat(drift.rate()).isCloseTo(0.06 / 0.8 + variance / 2, within(1e-14));
        assertThat(drift.standardError()).isCloseTo(Math.sqrt(variance / 0.8), within(1e-14));
    }

    @Test
    void theMeanGrowsAtItsRate() {
        Market market = ThreeRates.market();
        Drift drift = new Drift.Historical(-0.03, 0.02);
        LocalDate date = ThreeRates.YEAR;
        assertThat(drift.mean(market, ThreeRates.USD, date))
                .isEqualTo(new Drift.View(-0.03).mean(market, ThreeRates.USD, date));
        assertThat(new Drift.Model().mean(market, ThreeRates.USD, date)).isEqualTo(7.7);
    }
}
