package org.hedgerow.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hedgerow.math.Normal;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Test;

/** Quantiles of shares that are only counted. */
class TallyTest {
    private static final int BLOCKS = 16;
    private static final double WHOLE = 40;
    private static final Units RANDOMISATIONS = new Units.Randomisations(16);
    private static final double[] ALIKE = new double[PathBatch.SIZE];

    static {
        Arrays.fill(ALIKE, 1);
    }

    /** What is left where the share used is the exponential of a normal number about {@code mean}. */
    private static double[] left(int block, double mean) {
        Random random = new Random(block);
        return IntStream.range(0, PathBatch.SIZE)
                .mapToDouble(path -> WHOLE * (1 - Math.exp(0.1 * (mean + Normal.quantile(random.nextDouble())))))
                .toArray();
    }

    private static Tally tally(List<Integer> order, Units units) {
        Tally tally = new Tally(WHOLE);
        for (int block : order) {
            tally.add(left(block, 0), ALIKE, PathBatch.SIZE, block, units);
        }
        return tally;
    }

    private static List<Integer> order() {
        return IntStream.range(0, BLOCKS).boxed().toList();
    }

    private static void assertLaw(Tally tally) {
        for (double level : new double[] {0.05, 0.5, 0.95, 0.99}) {
            Moments quantile = tally.quantile(level);
            double truth = Math.exp(0.1 * Normal.quantile(level));
            assertThat(quantile.standardError()).isBetween(1e-4, 0.01);
            assertThat(quantile.mean()).isCloseTo(truth, within(4.5 * quantile.standardError()));
        }
    }

    @Test
    void areThoseOfTheLaw() {
        assertLaw(tally(order(), Units.PATHS));
        assertLaw(tally(order(), RANDOMISATIONS));
    }

    /** Drawn a standard deviation higher; the density meant over that drawn is exp(1/2 - x). */
    @Test
    void weightsMakeThemThoseOfTheLawMeant() {
        Tally tally = new Tally(WHOLE);
        for (int block = 0; block < BLOCKS; block++) {
            double[] left = left(block, 1);
            double[] weight = Arrays.stream(left)
                    .map(each -> Math.exp(0.5 - 10 * Math.log(1 - each / WHOLE)))
                    .map(each -> Math.rint(each * (1 << 28)) / (1 << 28))
                    .toArray();
            tally.add(left, weight, PathBatch.SIZE, block, Units.PATHS);
        }
        assertLaw(tally);
    }

    @Test
    void areNextToThoseOfTheNumbersThemselves() {
        double[] shares = order().stream()
                .flatMapToDouble(block -> Arrays.stream(left(block, 0)))
                .map(left -> 1 - left / WHOLE)
                .sorted()
                .toArray();
        Tally tally = tally(order(), Units.PATHS);
        for (double level : new double[] {0.01, 0.3, 0.95, 0.99}) {
            double exact = shares[(int) Math.ceil(level * shares.length) - 1];
            assertThat(tally.quantile(level).mean()).isCloseTo(exact, within(5e-4 * exact));
        }
    }

    @Test
    void dependOnNoOrderOfBlocks() {
        List<Integer> shuffled = new ArrayList<>(order());
        Collections.shuffle(shuffled, new Random(1));
        for (Units units : List.of(Units.PATHS, RANDOMISATIONS)) {
            assertThat(tally(shuffled, units).quantile(0.95))
                    .isEqualTo(tally(order(), units).quantile(0.95));
        }
    }

    @Test
    void areExactWhereMostSharesAreTheSame() {
        Tally tally = new Tally(WHOLE);
        double[] left = new double[PathBatch.SIZE];
        for (int path = 0; path < left.length; path++) {
            left[path] = path < 16 ? -WHOLE : WHOLE * 0.123;
        }
        tally.add(left, ALIKE, PathBatch.SIZE, 0, Units.PATHS);
        assertThat(tally.quantile(0.95)).isEqualTo(new Moments(1 - left[100] / WHOLE, 0));
        Arrays.fill(left, WHOLE);
        Tally nothing = new Tally(WHOLE);
        nothing.add(left, ALIKE, PathBatch.SIZE, 0, Units.PATHS);
        assertThat(nothing.quantile(0.99)).isEqualTo(new Moments(0, 0));
    }
}
