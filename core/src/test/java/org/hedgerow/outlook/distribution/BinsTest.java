package org.hedgerow.outlook.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinsTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"-1000,1000", "-7,-3", "0,1", "1e-9,2e-9", "-3.1e9,17", "5,5.0001", "-1e-300,1e-300"})
    void thirtyToSixtyRangesHoldBothEnds(double lowest, double highest) {
        Bins bins = Bins.holding(lowest, highest);
        assertThat(bins.count()).isBetween(30, 61);
        assertThat(bins.place(lowest)).isEqualTo(1);
        assertThat(bins.place(highest)).isEqualTo(bins.count());
        assertThat(bins.place(bins.edge(bins.count()) + bins.width() / 2)).isEqualTo(bins.count() + 1);
        assertThat(bins.place(bins.low() - bins.width() / 2)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"0", "5", "-12345.6", "1e-12", "-3e15"})
    void whatIsAlwaysTheSameTakesOneRange(double value) {
        Bins bins = Bins.holding(value, value * (1 + 1e-13));
        assertThat(bins.count()).isEqualTo(1);
        assertThat(bins.place(value)).isEqualTo(1);
    }

    @Test
    void nothingButForRoundingIsInOneRange() {
        Bins bins = Bins.holding(-1000, 1000);
        assertThat(bins.place(1e-12)).isEqualTo(bins.place(-1e-12)).isEqualTo(bins.place(0));
    }

    @Test
    void anEdgeBelongsAboveAndSoDoesWhatMissesItByRounding() {
        Bins bins = new Bins(0, 0.1, 10);
        for (int number = 0; number <= 10; number++) {
            assertThat(bins.place(bins.edge(number))).isEqualTo(number + 1);
            assertThat(bins.place(number / 10.0)).isEqualTo(number + 1);
            assertThat(bins.place(Math.nextDown(number / 10.0))).isEqualTo(number + 1);
            assertThat(bins.place(bins.edge(number) - 1e-6)).isEqualTo(number);
        }
    }
}
