package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureNamesTest {
    @Test
    void aNameSaysTheMeasureAndWhereItIsRead() {
        assertThat(new Mean().name()).isEqualTo("mean");
        assertThat(new StandardDeviation().name()).isEqualTo("standard deviation");
        assertThat(new ValueAtRisk(0.99).name()).isEqualTo("value at risk at 0.99");
        assertThat(new ExpectedShortfall(0.975).name()).isEqualTo("expected shortfall at 0.975");
        assertThat(new UnexpectedLoss(0.99).name()).isEqualTo("unexpected loss at 0.99");
        assertThat(new LossBeyond(5).name()).isEqualTo("probability of a loss beyond 5.0");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 99, Double.NaN})
    void aLevelIsBetweenZeroAndOne(double alpha) {
        assertThatThrownBy(() -> new ValueAtRisk(alpha)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new ExpectedShortfall(alpha)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new UnexpectedLoss(alpha)).isInstanceOf(InvalidValue.class);
    }
}
