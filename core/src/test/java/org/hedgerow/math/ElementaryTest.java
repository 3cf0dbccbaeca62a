package org.hedgerow.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against {@link StrictMath}, which is itself off by less than one unit in the last place. */
class ElementaryTest {
    private static final int ARGUMENTS = 1_000_000;

    private final Random random = new Random(1);

    @Test
    void theExponentialIsWithinAUnitInTheLastPlaceOverTheWholeRange() {
        assertThat(farthest(Elementary::exp, StrictMath::exp, uniform(-746, 710)))
                .isLessThanOrEqualTo(1);
        assertThat(farthest(Elementary::exp, StrictMath::exp, uniform(-1, 1))).isLessThanOrEqualTo(1);
        assertThat(farthest(Elementary::exp, StrictMath::exp, anyDouble())).isLessThanOrEqualTo(1);
    }

    @Test
    void theExponentialUnderflowsGradually() {
        assertThat(farthest(Elementary::exp, StrictMath::exp, uniform(-745.2, -708)))
                .isLessThanOrEqualTo(1);
    }

    @Test
    void theLogarithmIsWithinAUnitInTheLastPlaceOverTheWholeRange() {
        assertThat(farthest(Elementary::log, StrictMath::log, uniform(0, 1))).isLessThanOrEqualTo(1);
        assertThat(farthest(Elementary::log, StrictMath::log, uniform(0.99, 1.01)))
                .isLessThanOrEqualTo(1);
        assertThat(farthest(Elementary::log, StrictMath::log, anyDouble())).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "-0.0, 1",
        "4.9e-324, 1",
        "709.782712893384, 1.7976931348622732e308",
        "709.7827128933841, Infinity",
        "Infinity, Infinity",
        "-745.1332191019411, 4.9e-324",
        "-745.1332191019412, 0",
        "-Infinity, 0",
        "NaN, NaN",
    })
    void theExponentialKeepsItsEnds(double x, double expected) {
        assertThat(Elementary.exp(x)).isEqualTo(Double.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0, -Infinity",
        "-0.0, -Infinity",
        "4.9e-324, -744.4400719213812",
        "2.2250738585072014e-308, -708.3964185322641",
        "1, 0",
        "1.7976931348623157e308, 709.782712893384",
        "Infinity, Infinity",
        "-4.9e-324, NaN",
        "-Infinity, NaN",
        "NaN, NaN",
    })
    void theLogarithmKeepsItsEnds(double x, double expected) {
        assertThat(Elementary.log(x)).isEqualTo(Double.valueOf(expected));
    }

    @Test
    void sineAndCosineOfHalfARightAngleAreWithinTheRoundingOfOne() {
        double[] shares = uniform(-0.5, 0.5).toArray();
        for (double share : shares) {
            double angle = share * StrictMath.PI / 2;
            assertThat(Math.abs(RightAngle.sine(share) - StrictMath.sin(angle))).isLessThan(0x1p-52);
            assertThat(Math.abs(RightAngle.cosine(share) - StrictMath.cos(angle)))
                    .isLessThan(0x1p-52);
        }
    }

    private static long farthest(DoubleUnaryOperator function, DoubleUnaryOperator reference, DoubleStream arguments) {
        return arguments
                .mapToLong(x -> Bits.between(function.applyAsDouble(x), reference.applyAsDouble(x)))
                .max()
                .orElseThrow();
    }

    private DoubleStream uniform(double low, double high) {
        return random.doubles(ARGUMENTS, low, high);
    }

    /** Every bit pattern, among them subnormal numbers, infinities and NaN. */
    private DoubleStream anyDouble() {
        return random.longs(ARGUMENTS).mapToDouble(Double::longBitsToDouble);
    }
}
