package org.hedgerow.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.DoubleToLongFunction;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.hedgerow.math.Normal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two million numbers of seed 1, of four drivers, 64 dates and eight blocks, in the order in which the engine fills
 * rows and in that in which each path meets them. The probability of a statistic as large, and of one as small, is at
 * least 1e-4; fourteen such tests would fail good numbers three times in a thousand.
 */
class InterleavedDrawsTest {
    private static final int BLOCKS = 8;
    private static final int DATES = 64;
    private static final int BIRTHDAYS = 1 << 14;
    private static final double LEAST_PROBABILITY = 1e-4;

    private static final Draws draws = Draws.of(1);
    private static final double[] filled = Arrays.stream(Interleaved.asTheEngineFills(BLOCKS, DATES, draws::normals))
            .map(Normal::cdf)
            .toArray();
    private static final double[] words = Interleaved.asTheEngineFills(BLOCKS / 2, DATES, draws::uniforms);

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("rows as filled", filled),
                Arguments.of("paths one by one", Interleaved.asPathsMeet(DATES, filled)));
    }

    static Stream<Arguments> wordOrders() {
        return Stream.of(
                Arguments.of("rows as filled", words),
                Arguments.of("paths one by one", Interleaved.asPathsMeet(DATES, words)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void successivePairsFillTheSquareEqually(String order, double[] uniforms) {
        assertEquallyLikely(cells(uniforms, 2, 128));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void successiveTriplesFillTheCubeEqually(String order, double[] uniforms) {
        assertEquallyLikely(cells(uniforms, 3, 32));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void successiveFivesFillTheirCubeEqually(String order, double[] uniforms) {
        assertEquallyLikely(cells(uniforms, 5, 8));
    }

    /**
     * A run rises to its end; the number that ends it is left out, so that runs are independent and one of length r
     * has probability {@code 1/r! - 1/(r + 1)!}. Knuth, The Art of Computer Programming 2 (1997), 3.3.2, exercise 14.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void risingRunsHaveTheirLengths(String order, double[] uniforms) {
        int longest = 7; // and longer
        long[] counts = new long[longest];
        int length = 1;
        for (int i = 1; i < uniforms.length; i++) {
            if (uniforms[i] > uniforms[i - 1]) {
                length++;
            } else {
                counts[Math.min(length, longest) - 1]++;
                length = 1;
                i++;
            }
        }
        double[] probabilities = new double[longest];
        double notShorter = 1;
        for (int r = 1; r < longest; r++) {
            probabilities[r - 1] = notShorter - notShorter / (r + 1);
            notShorter /= r + 1;
        }
        probabilities[longest - 1] = notShorter;
        assertDistributed(counts, probabilities);
    }

    /** The greatest of eight uniforms, to the eighth power, is uniform. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("orders")
    void theGreatestOfEightIsDistributedSo(String order, double[] uniforms) {
        long[] counts = new long[1_000];
        for (int i = 0; i < uniforms.length; i += 8) {
            double greatest = Arrays.stream(uniforms, i, i + 8).max().orElseThrow();
            counts[(int) (Math.pow(greatest, 8) * counts.length)]++;
        }
        assertEquallyLikely(counts);
    }

    /**
     * Equal spacings between 2^14 sorted birthdays in a year of 2^38 days are Poisson with mean 4. L'Ecuyer and
     * Simard, On the performance of birthday spacings tests (2001).
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("wordOrders")
    void spacingsOfBirthdaysSeldomAgree(String order, double[] uniforms) {
        double mean = uniforms.length / BIRTHDAYS * 4.0;
        long mask = (1L << 38) - 1;
        assertPoisson(equalSpacings(uniforms, u -> (long) (u * 0x1p38)), mean);
        assertPoisson(equalSpacings(uniforms, u -> (long) (u * 0x1p52) & mask), mean);
    }

    /** Of 16 million normals 531 are beyond 4 on each side, 4.8 beyond 5 and 0.017 beyond 6. */
    @Test
    void theFarTailsAreFull() {
        int rows = 1 << 14;
        double[] row = new double[Interleaved.PATHS];
        int[][] counts = new int[2][3];
        for (int date = 0; date < rows; date++) {
            draws.normals(new Driver("spot", "USD"), date % 64, date / 64, row);
            for (double z : row) {
                for (int beyond = 4; beyond <= 6 && Math.abs(z) > beyond; beyond++) {
                    counts[z < 0 ? 0 : 1][beyond - 4]++;
                }
            }
        }
        for (int[] side : counts) {
            for (int beyond = 4; beyond <= 6; beyond++) {
                assertPoisson(side[beyond - 4], rows * (double) Interleaved.PATHS * Normal.cdf(-beyond));
            }
        }
    }

    private static long[] cells(double[] uniforms, int dimensions, int parts) {
        long[] counts = new long[Math.toIntExact(Math.round(Math.pow(parts, dimensions)))];
        for (int i = 0; i + dimensions <= uniforms.length; i += dimensions) {
            int cell = 0;
            for (int dimension = 0; dimension < dimensions; dimension++) {
                cell = cell * parts + (int) (uniforms[i + dimension] * parts);
            }
            counts[cell]++;
        }
        return counts;
    }

    private static long equalSpacings(double[] uniforms, DoubleToLongFunction day) {
        long[] days = new long[BIRTHDAYS];
        long equal = 0;
        for (int from = 0; from < uniforms.length; from += BIRTHDAYS) {
            for (int i = 0; i < BIRTHDAYS; i++) {
                days[i] = day.applyAsLong(uniforms[from + i]);
            }
            Arrays.sort(days);
            for (int i = BIRTHDAYS - 1; i > 0; i--) {
                days[i] -= days[i - 1];
            }
            Arrays.sort(days);
            for (int i = 1; i < BIRTHDAYS; i++) {
                equal += days[i] == days[i - 1] ? 1 : 0;
            }
        }
        return equal;
    }

    private static void assertEquallyLikely(long[] counts) {
        double[] probabilities = new double[counts.length];
        Arrays.fill(probabilities, 1.0 / counts.length);
        assertDistributed(counts, probabilities);
    }

    private static void assertDistributed(long[] counts, double[] probabilities) {
        double total = Arrays.stream(counts).sum();
        double chiSquare = 0;
        for (int cell = 0; cell < counts.length; cell++) {
            double expected = total * probabilities[cell];
            chiSquare += (counts[cell] - expected) * (counts[cell] - expected) / expected;
        }
        double below = new ChiSquaredDistribution(counts.length - 1.0).cumulativeProbability(chiSquare);
        assertThat(below).isBetween(LEAST_PROBABILITY, 1 - LEAST_PROBABILITY);
    }

    private static void assertPoisson(long count, double mean) {
        PoissonDistribution poisson = new PoissonDistribution(mean);
        double notMore = poisson.cumulativeProbability((int) count);
        double notLess = 1 - poisson.cumulativeProbability((int) count - 1);
        assertThat(Math.min(notMore, notLess)).isGreaterThan(LEAST_PROBABILITY);
    }
}
