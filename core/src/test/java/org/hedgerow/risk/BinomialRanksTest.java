package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialRanksTest {
    /** The medians of 10 and 20 values: Conover, Practical Nonparametric Statistics (1999), tables of the binomial. */
    @ParameterizedTest(name = "{0} values: from {1} to {2}")
    @CsvSource({"10, 2, 9", "20, 6, 15", "6, 1, 6"})
    void theMedianLiesBetweenTheTabulatedRanks(int count, long low, long high) {
        assertThat(BinomialRanks.of(count, 0.5, 0.025)).isEqualTo(new BinomialRanks(low, high));
    }

    @ParameterizedTest(name = "{0} paths at {1}, {2} in each tail")
    @CsvSource({
        "50, 0.9, 0.025",
        "500, 0.95, 0.025",
        "2000, 0.95, 0.025",
        "2000, 0.95, 0.0005",
        "100000, 0.99, 0.025",
        "100000, 0.999, 0.0001",
        "1000000, 0.99, 0.025",
        "1000, 0.01, 0.025",
        "40, 0.5, 0.45"
    })
    void eachSideMissesWithNoMoreThanItsTailAndCannotBeNarrower(int count, double alpha, double tail) {
        BinomialRanks ranks = BinomialRanks.of(count, alpha, tail);
        BinomialDistribution below = new BinomialDistribution(null, count, alpha);
        assertThat(below.cumulativeProbability((int) ranks.low() - 1)).isLessThanOrEqualTo(tail);
        assertThat(below.cumulativeProbability((int) ranks.low())).isGreaterThan(tail);
        assertThat(1 - below.cumulativeProbability((int) ranks.high() - 1)).isLessThanOrEqualTo(tail);
        assertThat(1 - below.cumulativeProbability((int) ranks.high() - 2)).isGreaterThan(tail);
    }

    @Test
    void aTailWithoutPathsHasNoRankBeyond() {
        assertThat(BinomialRanks.of(10, 0.99, 0.025).high()).isEqualTo(11);
        assertThat(BinomialRanks.of(1, 0.5, 0.025)).isEqualTo(new BinomialRanks(0, 2));
    }
}
