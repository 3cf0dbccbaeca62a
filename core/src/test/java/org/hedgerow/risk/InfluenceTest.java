package org.hedgerow.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class InfluenceTest {
    @Test
    void theErrorOfAMeanIsTheRootOfSummedSquaresOverThePaths() {
        Estimate mean = Influence.estimate(new double[] {1, 2, 3, 6});
        assertThat(mean.value()).isEqualTo(3);
        assertThat(mean.standardError()).isCloseTo(Math.sqrt(14) / 4, within(1e-15)); // 4 + 1 + 0 + 9
    }

    @Test
    void pathsThatAgreeHaveNoErrorAtAll() {
        double[] row = new double[1_001];
        Arrays.fill(row, 0.1);
        assertThat(Influence.estimate(row)).isEqualTo(new Estimate(0.1, 0));
        assertThat(Influence.estimate(new double[] {7})).isEqualTo(new Estimate(7, 0));
    }

    @Test
    void aDifferenceIsTakenPathByPath() {
        double[] first = {10, 20, 30, 40};
        double[] second = {9, 19, 29, 39};
        assertThat(Influence.difference(first, second)).isEqualTo(new Estimate(1, 0));
    }

    @Test
    void rowsOfDifferentPathsAreNotCompared() {
        assertThatThrownBy(() -> Influence.difference(new double[2], new double[3]))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("paths must be as many in both rows, but are 2 and 3");
    }

    @Test
    void anEstimateIsNeverANumberThatIsNone() {
        assertThatThrownBy(() -> Influence.estimate(new double[] {1, Double.NaN}))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Influence.estimate(new double[] {1e308, 1.7e308}))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new Estimate(1, -1)).isInstanceOf(InvalidValue.class);
    }

    @Test
    void anIntervalReachesSoManyErrorsEitherWay() {
        Interval interval = new Estimate(10, 2).interval(1.5);
        assertThat(interval).isEqualTo(new Interval(7, 13));
        assertThat(interval.contains(7)).isTrue();
        assertThat(interval.contains(13)).isTrue();
        assertThat(interval.contains(6.9)).isFalse();
        assertThat(interval.contains(13.1)).isFalse();
        assertThat(interval.width()).isEqualTo(6);
        assertThatThrownBy(() -> new Interval(2, 1)).isInstanceOf(InvalidValue.class);
    }
}
