package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

/** Same history, same seed, same bits on every JDK and kernel; {@code SameBitsTest} is about whole scenarios. */
class SameBitsOfHistoryTest {
    private static final List<LocalDate> DATES =
            List.of(MadeHistory.weekday(1), MadeHistory.weekday(21), MadeHistory.weekday(60));

    @Test
    void ofTheBootstrap() {
        assertThat(hash(new StationaryBootstrap(MadeHistory.of(300), 10, Optional.empty())))
                .isEqualTo(-280253408);
    }

    @Test
    void ofFilteredHistoricalSimulation() {
        assertThat(hash(new FilteredHistorical(MadeHistory.of(300), MadeHistory.filters(), Optional.empty())))
                .isEqualTo(-920063049);
    }

    private static int hash(RateModel model) {
        SpotSample sample = SpotSample.of(MadeHistory.market(), model, MadeHistory.BOTH, new TreeSet<>(DATES), 3_000);
        int hash = 1;
        for (LocalDate date : DATES) {
            for (Currency currency : MadeHistory.BOTH) {
                hash = 31 * hash + Arrays.hashCode(sample.spots(currency, date));
            }
        }
        return hash;
    }
}
