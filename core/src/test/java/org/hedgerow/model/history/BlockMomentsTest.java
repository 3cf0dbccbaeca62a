package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against every way that a few days can be drawn, each with its probability. */
class BlockMomentsTest {
    private static final double[] MOVES = {0.3, -0.2, 0.05, 0.11, -0.4};

    @ParameterizedTest
    @CsvSource({"1, 0.25", "2, 0.25", "5, 0.25", "6, 0.1", "7, 0.9", "6, 1"})
    void agreeWithAnEnumeration(int days, double restart) {
        BlockMoments moments = new BlockMoments(MOVES, restart);
        double mean = expectation(days, restart, sum -> sum);
        double square = expectation(days, restart, sum -> (sum - mean) * (sum - mean));
        double growth = expectation(days, restart, Math::exp);
        assertThat(mean).isCloseTo(days * -0.028, within(1e-14));
        assertThat(moments.logMeans(days)[days]).isCloseTo(Math.log(growth), within(1e-14));
        assertThat(moments.variance(days)).isCloseTo(square, within(1e-14));
    }

    private static double expectation(int days, double restart, DoubleUnaryOperator of) {
        double expectation = 0;
        for (int start = 0; start < MOVES.length; start++) {
            expectation += expectation(days - 1, restart, start, MOVES[start], of) / MOVES.length;
        }
        return expectation;
    }

    private static double expectation(int days, double restart, int at, double sum, DoubleUnaryOperator of) {
        if (days == 0) {
            return of.applyAsDouble(sum);
        }
        int next = (at + 1) % MOVES.length;
        double expectation = (1 - restart) * expectation(days - 1, restart, next, sum + MOVES[next], of);
        for (int start = 0; start < MOVES.length; start++) {
            expectation += restart / MOVES.length * expectation(days - 1, restart, start, sum + MOVES[start], of);
        }
        return expectation;
    }

    @Test
    void aLongHorizonNeitherOverflowsNorLosesDigits() {
        double[] logMeans = new BlockMoments(new double[] {3, 3, 3}, 0.1).logMeans(10_000);
        assertThat(logMeans[10_000]).isCloseTo(30_000, within(1e-8));
        assertThat(logMeans[0]).isZero();
    }
}
