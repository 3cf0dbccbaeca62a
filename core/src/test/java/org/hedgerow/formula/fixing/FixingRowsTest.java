package org.hedgerow.formula.fixing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.path.PathBatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Four fixings, the first in nine days, the others a month apart, from rates far below the strike to far above it. */
class FixingRowsTest {
    private static final double STRIKE = 5.2;
    private static final double TARGET = 0.3;
    private static final int EVERY = 40; // rate that is compared

    private static FixingCourse course() {
        double[] years = IntStream.range(0, 4)
                .mapToDouble(month -> (9 + 30.4 * month) / 365)
                .toArray();
        double[] forward = new double[4];
        double[] variance = new double[4];
        double[] discount = new double[4];
        for (int fixing = 0; fixing < 4; fixing++) {
            forward[fixing] = Math.exp(0.05 * years[fixing]);
            variance[fixing] = 0.0121 * years[fixing];
            discount[fixing] = Math.exp(-0.09 * years[fixing]);
        }
        return new FixingCourse(forward, variance, new double[] {1, 1, 1, 1}, discount);
    }

    /** By steps of 1.5 per mille around the strike, and some that are multiples of it. */
    private static double[] rates() {
        return IntStream.range(0, PathBatch.SIZE)
                .mapToDouble(
                        path -> STRIKE * Math.exp(0.0015 * (path % 256 - 128) + 0.9 * (path % 3 - 1) * (path / 768)))
                .toArray();
    }

    private static double[] left() {
        return IntStream.range(0, PathBatch.SIZE)
                .mapToDouble(path -> TARGET * (path % 97 + 1) / 97)
                .toArray();
    }

    private static double[] values(FixingRows rows) {
        double[] out = new double[PathBatch.SIZE];
        rows.value(rates(), left(), new double[PathBatch.SIZE], out);
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfATargetForwardAreTheRecursionAtEachRate(LastGain last) {
        FixingCourse course = course();
        for (OptionSide side : OptionSide.values()) {
            TargetForwards contract = new TargetForwards(side, STRIKE, 2, TARGET, last, course);
            double[] values = values(FixingRows.of(contract, course));
            for (int path = 0; path < values.length; path += EVERY) {
                double[] byTarget = new FixingRecursion(contract, course).values(rates()[path]);
                assertThat(values[path])
                        .as("at " + rates()[path])
                        .isCloseTo(contract.between(byTarget, left()[path]), within(1e-6 * STRIKE));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfAnAccumulatorAreTheRecursionAtEachRate(OptionSide side) {
        FixingCourse course = course();
        for (boolean always : new boolean[] {false, true}) {
            double level = STRIKE * (1 + side.sign() * 0.08);
            KnockedForwards contract = new KnockedForwards(side, STRIKE, 2, level, always);
            double[] values = values(FixingRows.of(contract, course));
            for (int path = 0; path < values.length; path += EVERY) {
                assertThat(values[path])
                        .as("at " + rates()[path])
                        .isCloseTo(
                                new FixingRecursion(contract, course).values(rates()[path])[0], within(1e-6 * STRIKE));
            }
        }
    }
}
