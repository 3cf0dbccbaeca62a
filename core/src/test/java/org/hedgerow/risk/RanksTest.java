package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RanksTest {
    private final Ranks ranks = Ranks.of(new double[] {3, -7, 0, -2, 3});

    @Test
    void lossesAreSortedUpAndOppositeToOutcomes() {
        assertThat(ranks.count()).isEqualTo(5);
        assertThat(ranks.loss(1)).isEqualTo(-3);
        assertThat(Double.toString(ranks.loss(3))).isEqualTo("0.0"); // not -0.0
        assertThat(ranks.loss(5)).isEqualTo(7);
    }

    @ParameterizedTest(name = "at {0} it is {1}")
    @CsvSource({"0.2, -3", "0.21, -3", "0.41, 0", "0.6, 0", "0.8, 2", "0.81, 7", "0.999, 7"})
    void valueAtRiskIsTheLossOfTheRankRoundedUp(double alpha, double loss) {
        assertThat(ranks.valueAtRisk(alpha)).isEqualTo(loss);
    }

    @ParameterizedTest(name = "{1} beyond {0}")
    @CsvSource({"-4, 5", "-3, 3", "0, 2", "1.9, 2", "2, 1", "7, 0", "8, 0"})
    void countsThePathsThatLoseMore(double loss, long count) {
        assertThat(ranks.countBeyond(loss)).isEqualTo(count);
    }

    @Test
    void momentsAreThoseOfOutcomes() {
        assertThat(ranks.mean()).isCloseTo(-0.6, within(1e-15));
        assertThat(ranks.standardDeviation()).isCloseTo(Math.sqrt(13.84), within(1e-15)); // 69.2 / 5
    }

    @Test
    void outcomesStayInTheOrderOfPaths() {
        double[] outcomes = {2, 1, 3};
        Ranks.of(outcomes);
        assertThat(outcomes).containsExactly(2, 1, 3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void anOutcomeThatIsNoNumberNamesItsPath(double broken) {
        assertThatThrownBy(() -> Ranks.of(new double[] {1, 2, broken, 4}))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("outcome of path 2 must be finite, but is " + broken);
    }

    @Test
    void thereIsNoRankOutsideTheSample() {
        assertThatThrownBy(() -> ranks.loss(0)).hasMessage("rank must be from 1 to 5, but is 0");
        assertThatThrownBy(() -> ranks.loss(6)).hasMessage("rank must be from 1 to 5, but is 6");
        assertThatThrownBy(() -> Ranks.of(new double[0])).isInstanceOf(InvalidValue.class);
    }
}
