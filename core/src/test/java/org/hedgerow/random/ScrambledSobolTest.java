package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.hedgerow.math.numeric.SobolDirections;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.reference.ReferenceSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScrambledSobolTest {
    private static final int DIMENSIONS = 64;
    private static final double HALF_DIGIT = 0x1p-53; // behind the 52 digits of a uniform
    private static final long[][] directions = SobolDirections.of(DIMENSIONS);

    private final ScrambledSobol points = new ScrambledSobol(directions, 1);

    @ParameterizedTest
    @ReferenceSource("sobol_point")
    void thePointsAreThoseOfJoeAndKuo(ReferenceRow row) {
        double[] expected = Arrays.stream(row.expected().split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        int index = row.inputs().count("index");
        double[] found = new double[1];
        for (int dimension = 0; dimension < expected.length; dimension++) {
            ScrambledSobol.fill(directions[dimension], 0, index, found);
            assertThat(found[0] - HALF_DIGIT).isEqualTo(expected[dimension]);
        }
    }

    /** As many dimensions as Commons Math has, of which the last is checked by a property: one point in each part. */
    @Test
    void everyDimensionOfferedIsEquidistributed() {
        long[][] all = SobolDirections.of(SobolDirections.MOST_DIMENSIONS);
        double[] row = new double[1_024];
        for (long[] dimension : all) {
            ScrambledSobol.fill(dimension, 0, 0, row);
            assertThat(Arrays.stream(row).map(u -> Math.floor(u * row.length)).distinct())
                    .hasSize(row.length);
        }
    }

    @ParameterizedTest(name = "dimension {0}, randomisation {1}, block {2}")
    @CsvSource({"0, 0, 0", "1, 0, 7", "17, 15, 3", "63, 1023, 1048575"})
    void aScrambledBlockHasOnePointInEachPart(int dimension, int randomisation, long block) {
        double[] row = new double[1_024];
        points.fill(dimension, randomisation, block * row.length, row);
        assertThat(Arrays.stream(row).map(u -> Math.floor(u * row.length)).distinct())
                .hasSize(row.length);
        assertThat(Arrays.stream(row)).allMatch(u -> u > 0 && u < 1);
    }

    /** The first two dimensions are a (0, m, 2)-net in base 2 before and after scrambling. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 9})
    void scramblingKeepsTheNet(int bits) {
        double[] x = new double[1_024];
        double[] y = new double[1_024];
        points.fill(0, 5, 0, x);
        points.fill(1, 5, 0, y);
        int wide = 1 << bits;
        int high = 1_024 / wide;
        boolean[] met = new boolean[1_024];
        for (int i = 0; i < x.length; i++) {
            met[(int) (x[i] * wide) * high + (int) (y[i] * high)] = true;
        }
        assertThat(met).doesNotContain(false);
    }

    @Test
    void anyStretchIsHadAtOnce() {
        double[] whole = new double[4_096];
        points.fill(9, 3, 0, whole);
        double[] part = new double[1_000];
        points.fill(9, 3, 1_234, part);
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, 1_234, 2_234));
    }

    /** The mean over a thousand randomisations of each point is 1/2, that of its square 1/3, of two dimensions 1/4. */
    @Test
    void everyPointIsUniform() {
        int randomisations = 1_000;
        double[] x = new double[16];
        double[] y = new double[16];
        double[][] sums = new double[3][x.length];
        for (int randomisation = 0; randomisation < randomisations; randomisation++) {
            points.fill(2, randomisation, 0, x);
            points.fill(3, randomisation, 0, y);
            for (int i = 0; i < x.length; i++) {
                sums[0][i] += (x[i] - 0.5) * Math.sqrt(12);
                sums[1][i] += (x[i] * x[i] - 1.0 / 3) * Math.sqrt(45.0 / 4);
                sums[2][i] += (x[i] - 0.5) * (y[i] - 0.5) * 12;
            }
        }
        for (double[] statistic : sums) {
            assertThat(Arrays.stream(statistic)).allMatch(sum -> Math.abs(sum) / Math.sqrt(randomisations) < 4.5);
        }
    }
}
