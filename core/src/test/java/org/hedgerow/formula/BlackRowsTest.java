package org.hedgerow.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlackRowsTest {
    @ParameterizedTest
    @EnumSource
    void aRowHasTheBitsOfItsNumbers(OptionSide side) {
        double[] forward = new double[1_024];
        double[] deviation = new double[forward.length];
        SplittableRandom random = new SplittableRandom(1);
        for (int path = 0; path < forward.length; path++) {
            forward[path] = 1.1 * StrictMath.exp(random.nextDouble(-2, 2));
            deviation[path] = random.nextDouble(0, 0.8);
        }
        forward[0] = 0;
        forward[1] = 1.1;
        deviation[1] = 0;
        forward[2] = 1.1;
        deviation[3] = 0;
        forward[4] = 1e300;
        deviation[5] = 1e-14;
        double[] row = new double[forward.length];
        new BlackRows(row.length).value(side, forward, 1.1, deviation, 0.95, row);
        for (int path = 0; path < row.length; path++) {
            assertThat(row[path]).isEqualTo(Black.value(side, forward[path], 1.1, deviation[path], 0.95));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aForwardThatIsNoNumberDoesNotPassForAPrice(OptionSide side) {
        double[] out = new double[1];
        new BlackRows(1).value(side, new double[] {Double.NaN}, 1.1, new double[] {0.2}, 0.95, out);
        assertThat(out[0]).isNaN();
    }
}
