package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.junit.jupiter.api.Test;

class HistoricalDriftTest {
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
