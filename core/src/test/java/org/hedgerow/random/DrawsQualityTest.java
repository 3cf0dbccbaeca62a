package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.math.Normal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A million normals of seed 1, drawn as a simulation draws them. Each statistic has a known mean and standard error
 * under independence and may be 4.5 of these away, a chance of 7e-6.
 */
class DrawsQualityTest {
    private static final int PATHS = 1_024;
    private static final int ROWS = 1_024;
    private static final double COUNT = (double) PATHS * ROWS;
    private static final double BOUND = 4.5;
    private static final int CELLS = 16;
    private static final double[] EDGES = IntStream.range(1, CELLS)
            .mapToDouble(edge -> Normal.quantile((double) edge / CELLS))
            .toArray();

    private static final double[] normals = sample(1, new Driver("spot", "USD"), 0, 0);
    private static final double[] sorted = normals.clone();

    @BeforeAll
    static void sort() {
        Arrays.sort(sorted);
    }

    @Test
    void momentsAreThoseOfTheNormal() {
        assertThat(Math.abs(mean(z -> z)) * Math.sqrt(COUNT)).isLessThan(BOUND);
        assertThat(Math.abs(mean(z -> z * z - 1)) * Math.sqrt(COUNT / 2)).isLessThan(BOUND);
        assertThat(Math.abs(mean(z -> z * z * z)) * Math.sqrt(COUNT / 15)).isLessThan(BOUND);
        assertThat(Math.abs(mean(z -> z * z * z * z - 3)) * Math.sqrt(COUNT / 96))
                .isLessThan(BOUND);
    }

    /** Kolmogorov and Smirnov: the root of the count times the distance exceeds 1.95 with a chance of 0.1 %. */
    @Test
    void theDistributionIsNormal() {
        double distance = 0;
        for (int i = 0; i < sorted.length; i++) {
            double probability = Normal.cdf(sorted[i]);
            distance = Math.max(distance, Math.max(probability - i / COUNT, (i + 1) / COUNT - probability));
        }
        assertThat(distance * Math.sqrt(COUNT)).isLessThan(1.95);
    }

    @Test
    void aThousandEquallyLikelyBinsFillEqually() {
        int bins = 1_000;
        int[] counts = new int[bins];
        for (double z : normals) {
            counts[Math.min((int) (bins * Normal.cdf(z)), bins - 1)]++;
        }
        double expected = COUNT / bins;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        double degrees = bins - 1;
        assertThat(Math.abs(chiSquare - degrees) / Math.sqrt(2 * degrees)).isLessThan(BOUND);
    }

    /** Beyond four deviations 66 of a million are expected. */
    @Test
    void theTailsAreFull() {
        double expected = COUNT * 2 * Normal.cdf(-4);
        long beyond = Arrays.stream(normals).filter(z -> Math.abs(z) > 4).count();
        assertThat(Math.abs(beyond - expected) / Math.sqrt(expected)).isLessThan(BOUND);
    }

    static Stream<Arguments> neighbours() {
        Driver usd = new Driver("spot", "USD");
        return Stream.of(
                Arguments.of("the block after", sample(1, usd, 1, 0)),
                Arguments.of("the date after", sample(1, usd, 0, 1)),
                Arguments.of("another driver", sample(1, new Driver("spot", "USE"), 0, 0)),
                Arguments.of("another purpose", sample(1, new Driver("rate", "USD"), 0, 0)),
                Arguments.of("the seed after", sample(2, usd, 0, 0)),
                Arguments.of("the lane after", rotated(1)),
                Arguments.of("two lanes after", rotated(2)),
                Arguments.of("three lanes after", rotated(3)),
                Arguments.of("four lanes after", rotated(4)),
                Arguments.of("five lanes after", rotated(5)),
                Arguments.of("six lanes after", rotated(6)),
                Arguments.of("seven lanes after", rotated(7)),
                Arguments.of("the same lane after", rotated(8)),
                Arguments.of("the other coordinate", rotated(PATHS / 2)));
    }

    /** Of the numbers and of their squares, which betrays a common size without a common sign. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void neighboursAreUncorrelated(String name, double[] neighbours) {
        double products = 0;
        double productsOfSquares = 0;
        for (int i = 0; i < normals.length; i++) {
            double x = normals[i];
            double y = neighbours[i];
            products += x * y;
            productsOfSquares += (x * x - 1) * (y * y - 1) / 2;
        }
        assertThat(Math.abs(products) / Math.sqrt(COUNT)).isLessThan(BOUND);
        assertThat(Math.abs(productsOfSquares) / Math.sqrt(COUNT)).isLessThan(BOUND);
    }

    /** Chi-square of 16 by 16 equally likely cells, whatever the shape of a dependence. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("neighbours")
    void neighboursAreIndependent(String name, double[] neighbours) {
        int[] counts = new int[CELLS * CELLS];
        for (int i = 0; i < normals.length; i++) {
            counts[cell(normals[i]) * CELLS + cell(neighbours[i])]++;
        }
        double expected = COUNT / counts.length;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        double degrees = counts.length - 1;
        assertThat(Math.abs(chiSquare - degrees) / Math.sqrt(2 * degrees)).isLessThan(BOUND);
    }

    private static int cell(double z) {
        int place = Arrays.binarySearch(EDGES, z);
        return place < 0 ? -place - 1 : place;
    }

    private static double mean(DoubleUnaryOperator function) {
        return Arrays.stream(normals).map(function).sum() / COUNT;
    }

    private static double[] rotated(int by) {
        double[] rotated = new double[normals.length];
        Arrays.setAll(rotated, i -> normals[i - i % PATHS + (i + by) % PATHS]);
        return rotated;
    }

    /** Row r is of block {@code r % 32 + blockOffset} and of date {@code r / 32 + dateOffset}. */
    private static double[] sample(long seed, Driver driver, int blockOffset, int dateOffset) {
        Draws draws = Draws.of(seed);
        double[] sample = new double[ROWS * PATHS];
        double[] row = new double[PATHS];
        for (int r = 0; r < ROWS; r++) {
            draws.normals(driver, r % 32 + blockOffset, 20_000 + r / 32 + dateOffset, row);
            System.arraycopy(row, 0, sample, r * PATHS, PATHS);
        }
        return sample;
    }
}
