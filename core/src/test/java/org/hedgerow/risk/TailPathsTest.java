package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailPathsTest {
    @ParameterizedTest(name = "{1} of {0} paths is rank {2}")
    @CsvSource({
        "100000, 0.99, 99000",
        "1, 0.99, 1",
        "10, 0.95, 10",
        "100, 0.07, 7",
        "1000000, 0.999, 999000",
        "99, 0.95, 95",
        "3, 0.5, 2",
        "1000, 0.001, 1",
        "2147483647, 0.5, 1073741824"
    })
    void theRankIsTheProductRoundedUp(long paths, double alpha, long rank) {
        assertThat(new TailPaths(paths, alpha).rank()).isEqualTo(rank);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "0.95", "0.975", "0.99", "0.995", "0.999", "0.9999", "0.07", "0.3"})
    void theRankIsThatOfDecimalArithmetic(String alpha) {
        for (long paths = 1; paths < 50_000_000; paths = paths * 3 / 2 + 1) {
            BigDecimal exact = new BigDecimal(alpha).multiply(BigDecimal.valueOf(paths));
            TailPaths tail = new TailPaths(paths, Double.parseDouble(alpha));
            assertThat(tail.rank())
                    .as("paths %d", paths)
                    .isEqualTo(exact.setScale(0, RoundingMode.CEILING).longValueExact());
        }
    }

    @ParameterizedTest(name = "{0} paths at {1}")
    @CsvSource({"50000, 0.99, false", "49999, 0.99, true", "5000, 0.9, false", "10000, 0.95, false", "1, 0.5, true"})
    void fewerThanFiveHundredAreTooFew(long paths, double alpha, boolean tooFew) {
        TailPaths tail = new TailPaths(paths, alpha);
        assertThat(tail.tooFew()).isEqualTo(tooFew);
        assertThat(tail.remark()).isEqualTo(tooFew ? "too few tail paths" : "");
    }

    @Test
    void theCountNeedNotBeWhole() {
        assertThat(new TailPaths(100_000, 0.99).count()).isEqualTo(1_000);
        assertThat(new TailPaths(2, 0.75).count()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 99, Double.NaN})
    void aLevelIsBetweenZeroAndOne(double alpha) {
        assertThatThrownBy(() -> new TailPaths(10, alpha))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("alpha must be between 0 and 1, but is " + alpha);
    }
}
