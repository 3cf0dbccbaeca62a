package org.hedgerow.risk.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.measure.StandardDeviation;
import org.hedgerow.risk.tail.CornishFisherLoss;
import org.hedgerow.risk.tail.ExcessKurtosis;
import org.hedgerow.risk.tail.Skewness;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an influence is: as a path's share {@code p} grows at the cost of all others, a measure {@code T} grows by {@code
 * influence - T}. Hampel, The influence curve and its role in robust estimation (1974).
 */
class InfluenceSlopeTest {
    private static final double[] OUTCOME = {3, -1.5, 0.25, -7, 5, 1, -2, 0.5, -3.5, 2, 8, -0.75};
    private static final double[] WEIGHT = {1, 1, 2, 0.5, 1, 0.25, 1, 3, 1, 1, 0.75, 1};
    private static final double TOTAL = 13.5;
    private static final double STEP = 0x1p-13;

    static Stream<Measure> measures() {
        return Stream.of(
                new Mean(),
                new StandardDeviation(),
                new SemiDeviation(),
                new SpectralRisk(3),
                new SpectralRisk(25),
                new EntropicRisk(0.4),
                new MeanShortfall(0.4),
                new ShortfallWhenShort(0.4, 0),
                new Skewness(),
                new ExcessKurtosis(),
                new CornishFisherLoss(0.95));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measures")
    void anInfluenceIsTheSlopeInThePathsShare(Measure measure) {
        Ranks ranks = ranks(WEIGHT);
        double[] influence = measure.influence(OUTCOME, ranks);
        double value = measure.estimate(OUTCOME, ranks).value();
        for (int path = 0; path < OUTCOME.length; path++) {
            double slope = (valueWith(measure, path, STEP) - valueWith(measure, path, -STEP)) / (2 * STEP);
            assertThat(influence[path]).as("path %d", path).isCloseTo(value + TOTAL * slope, within(1e-6));
        }
    }

    private static double valueWith(Measure measure, int path, double more) {
        double[] weight = WEIGHT.clone();
        weight[path] += more;
        return measure.estimate(OUTCOME, ranks(weight)).value();
    }

    private static Ranks ranks(double[] weight) {
        return Ranks.of(OUTCOME, Sample.weighted(weight, Units.PATHS));
    }
}
