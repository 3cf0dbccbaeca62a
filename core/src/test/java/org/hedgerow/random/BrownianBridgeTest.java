package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrownianBridgeTest {
    private static final double ROUNDING = 1e-12;

    /** Column s of the matrix is what movement s adds to every step's normal: it must be a rotation. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 252})
    void independentNormalsBecomeIndependentNormals(int steps) {
        double[][] matrix = matrix(bridge(steps), steps);
        for (int row = 0; row < steps; row++) {
            for (int other = 0; other <= row; other++) {
                double product = 0;
                for (int column = 1; column <= steps; column++) {
                    product += matrix[row][column] * matrix[other][column];
                }
                assertThat(Math.abs(product - (row == other ? 1 : 0))).isLessThan(ROUNDING);
            }
        }
    }

    /** The path's end is moved by the first movement alone, and by the root of its time. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 8, 252})
    void theFirstMovementIsFromEndToEnd(int steps) {
        double[][] matrix = matrix(bridge(steps), steps);
        for (int split = 1; split <= steps; split++) {
            double move = 0;
            for (int step = 0; step < steps; step++) {
                move += matrix[step][split] * Math.sqrt(end(step) - (step == 0 ? 0 : end(step - 1)));
            }
            assertThat(Math.abs(move - (split == steps ? Math.sqrt(end(steps - 1)) : 0)))
                    .isLessThan(ROUNDING * steps);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 64, 252, 1_000})
    void fewStretchesAreUnderWayTogether(int steps) {
        assertThat(bridge(steps).depth()).isLessThanOrEqualTo(2 + Integer.SIZE - Integer.numberOfLeadingZeros(steps));
    }

    /** Uneven: weekends and a month without a step. */
    private static double end(int step) {
        return step + 1 + step / 5 * 2 + (step > 40 ? 30 : 0);
    }

    private static BrownianBridge bridge(int steps) {
        return new BrownianBridge(
                IntStream.range(0, steps).mapToDouble(BrownianBridgeTest::end).toArray());
    }

    /** By step and movement; the rows that the bridge works on hold one number for each movement. */
    private static double[][] matrix(BrownianBridge bridge, int steps) {
        double[][] stack = new double[bridge.depth()][];
        double[][] matrix = new double[steps][];
        int top = 0;
        stack[0] = unit(steps, steps);
        for (int step = 0; step < steps; step++) {
            for (int split : bridge.splits(step)) {
                double[] first = stack[top];
                double[] second = unit(steps, split);
                bridge.rotate(split, first, second);
                stack[top++] = second;
                stack[top] = first;
            }
            matrix[step] = stack[top--];
        }
        return matrix;
    }

    private static double[] unit(int steps, int movement) {
        double[] unit = new double[steps + 1];
        unit[movement] = 1;
        return unit;
    }
}
