package org.hedgerow.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hedgerow.path.PathBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Shares of classes are the moments of a row of ones and noughts for each, however paths were drawn. */
class SharesTest {
    private static final int PATHS = 16 * PathBatch.SIZE;
    private static final int CLASSES = 7; // of which the last is empty

    static Stream<Sample> everyKindOfSample() {
        double[] weights = new Random(2).doubles(PATHS, 0, 4).toArray();
        weights[3] = 0;
        return Stream.of(Units.PATHS, new Units.AntitheticPairs(), new Units.Randomisations(16))
                .flatMap(units -> Stream.of(Sample.of(PATHS, units), Sample.weighted(weights, units)));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfSample")
    void areMomentsOfOnesAndNoughts(Sample sample) {
        Random random = new Random(1);
        int[] classes = new int[PATHS];
        for (int path = 0; path < PATHS; path++) {
            boolean second = path % PathBatch.SIZE >= PathBatch.SIZE / 2; // of a pair: not independent of the first
            int own = random.nextInt(CLASSES - 1);
            classes[path] = second && random.nextBoolean() ? classes[path - PathBatch.SIZE / 2] : own;
        }
        List<Moments> shares = Shares.of(classes, CLASSES, sample);
        for (int each = 0; each < CLASSES; each++) {
            double[] row = new double[PATHS];
            for (int path = 0; path < PATHS; path++) {
                row[path] = classes[path] == each ? 1 : 0;
            }
            Moments truth = sample.moments(row);
            assertThat(shares.get(each).mean()).isCloseTo(truth.mean(), within(1e-14));
            assertThat(shares.get(each).standardError())
                    .isCloseTo(truth.standardError(), within(1e-9 * truth.standardError()));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindOfSample")
    void oneClassOfAllHasNoError(Sample sample) {
        assertThat(Shares.of(new int[PATHS], 2, sample)).containsExactly(new Moments(1, 0), new Moments(0, 0));
    }
}
