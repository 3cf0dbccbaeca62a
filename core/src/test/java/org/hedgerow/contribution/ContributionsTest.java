package org.hedgerow.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Total;
import org.hedgerow.risk.Estimate;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.hedgerow.simulation.Crew;
import org.hedgerow.simulation.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two parts that are jointly normal: with covariance {@code c} of a part and the whole of deviation {@code s} it
 * contributes {@code c / s} to the deviation, {@code z c / s} to the value at risk and {@code phi(z) / (1 - alpha) c / s} to
 * the expected shortfall, less its mean. McNeil, Frey and Embrechts, Quantitative Risk Management (2005), section 6.3.
 */
class ContributionsTest {
    private static final double ALPHA = 0.95;
    private static final double[] MEAN = {2, -1};
    private static final double[] DEVIATION = {10, 6};
    private static final double CORRELATION = -0.4;
    private static final List<Function<RiskNumbers, Estimate>> MEASURES = List.of(
            RiskNumbers::mean,
            RiskNumbers::standardDeviation,
            RiskNumbers::valueAtRisk,
            RiskNumbers::expectedShortfall,
            RiskNumbers::unexpectedLoss);

    private static StrategyContributions contributions(int paths, long seed) {
        return contributions(rows(paths, seed), Sample.plain(paths));
    }

    private static StrategyContributions contributions(double[][] rows, Sample sample) {
        double[] outcome = new double[rows[0].length];
        List<Contributions.Row> parts = new ArrayList<>();
        for (double[] row : rows) {
            Part part = new Part(Part.Kind.POSITION, "part " + parts.size(), 50, new Column("p", Total.UNHEDGED));
            parts.add(new Contributions.Row(part, row));
            for (int path = 0; path < outcome.length; path++) {
                outcome[path] += row[path];
            }
        }
        return Contributions.of("some", outcome, parts, sample, ALPHA, new Crew(1, Host.NONE));
    }

    private static double[][] rows(int paths, long seed) {
        Random random = new Random(seed);
        double[][] rows = new double[2][paths];
        for (int path = 0; path < paths; path++) {
            double first = random.nextGaussian();
            double second = CORRELATION * first + Math.sqrt(1 - CORRELATION * CORRELATION) * random.nextGaussian();
            rows[0][path] = MEAN[0] + DEVIATION[0] * first;
            rows[1][path] = MEAN[1] + DEVIATION[1] * second;
        }
        return rows;
    }

    /** In the order of the measures; what the whole less a part has where {@code euler} is false. */
    private static double[] truth(int part, boolean euler) {
        double covariance = CORRELATION * DEVIATION[0] * DEVIATION[1];
        double deviation = Math.sqrt(DEVIATION[0] * DEVIATION[0] + DEVIATION[1] * DEVIATION[1] + 2 * covariance);
        double share =
                euler ? (DEVIATION[part] * DEVIATION[part] + covariance) / deviation : deviation - DEVIATION[1 - part];
        NormalDistribution normal = new NormalDistribution();
        double quantile = normal.inverseCumulativeProbability(ALPHA);
        double beyond = normal.density(quantile) / (1 - ALPHA);
        return new double[] {
            MEAN[part], share, quantile * share - MEAN[part], beyond * share - MEAN[part], beyond * share
        };
    }

    @Test
    void contributionsOfNormalPartsAreThoseOfTheFormulas() {
        StrategyContributions found = contributions(1 << 18, 1);
        for (int part = 0; part < 2; part++) {
            Contribution of = found.parts().get(part);
            for (int i = 0; i < MEASURES.size(); i++) {
                agrees(MEASURES.get(i).apply(of.euler()), truth(part, true)[i]);
                agrees(MEASURES.get(i).apply(of.incremental()), truth(part, false)[i]);
                Estimate marginal = MEASURES.get(i).apply(of.marginal().orElseThrow());
                assertThat(50 * marginal.value())
                        .isCloseTo(MEASURES.get(i).apply(of.euler()).value(), within(1e-12));
            }
        }
    }

    private static void agrees(Estimate estimate, double truth) {
        assertThat(estimate.value()).isCloseTo(truth, within(4.5 * estimate.standardError()));
        assertThat(estimate.standardError()).isPositive().isLessThan(0.1); // 1 % of the deviation of the whole
    }

    @Test
    void errorsAreAsLargeAsEstimatesSpread() {
        int seeds = 200;
        double[][] squares = new double[4][MEASURES.size()];
        for (int seed = 1; seed <= seeds; seed++) {
            StrategyContributions found = contributions(2_500, seed);
            for (int part = 0; part < 2; part++) {
                for (int i = 0; i < MEASURES.size(); i++) {
                    Contribution of = found.parts().get(part);
                    Function<RiskNumbers, Estimate> measure = MEASURES.get(i);
                    squares[part][i] += square(measure.apply(of.euler()), truth(part, true)[i]) / seeds;
                    squares[2 + part][i] += square(measure.apply(of.incremental()), truth(part, false)[i]) / seeds;
                }
            }
        }
        for (double[] ofPart : squares) {
            for (double square : ofPart) {
                assertThat(Math.sqrt(square)).isBetween(0.85, 1.15);
            }
        }
    }

    private static double square(Estimate estimate, double truth) {
        double errors = (estimate.value() - truth) / estimate.standardError();
        return errors * errors;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void contributionsAddUpToTheWholeForEverySample(int kind) {
        int paths = 20 * 1024;
        double[][] rows = rows(paths, 1);
        double[] weights = new double[paths];
        double[] control = new double[paths];
        Random random = new Random(2);
        for (int path = 0; path < paths; path++) {
            weights[path] = 0.5 + random.nextDouble();
            control[path] = rows[0][path] + random.nextGaussian();
        }
        List<Sample> samples = List.of(
                Sample.weighted(weights, Units.PATHS),
                Sample.of(paths, new Units.AntitheticPairs()),
                Sample.of(paths, new Units.Randomisations(16)),
                Sample.plain(paths).controlledBy(List.of(control), new double[] {MEAN[0]}));
        StrategyContributions found = contributions(rows, samples.get(kind));
        for (Function<RiskNumbers, Estimate> measure : MEASURES) {
            double total = measure.apply(found.total()).value();
            double sum = found.parts().stream()
                    .mapToDouble(part -> measure.apply(part.euler()).value())
                    .sum();
            assertThat(sum).isCloseTo(total, within(1e-12 * Math.abs(total)));
            found.parts().forEach(part -> assertThat(measure.apply(part.euler()).standardError())
                    .isPositive());
        }
    }

    @Test
    void partsThatCancelShareNoRisk() {
        double[] row = rows(10_000, 1)[0];
        double[] opposite = new double[row.length];
        for (int path = 0; path < row.length; path++) {
            opposite[path] = 3 - row[path];
        }
        StrategyContributions found = contributions(new double[][] {row, opposite}, Sample.plain(row.length));
        assertThat(found.leavesNoRisk()).isTrue();
        double shortfalls = found.parts().stream()
                .mapToDouble(part -> part.euler().expectedShortfall().value())
                .sum();
        assertThat(shortfalls).isCloseTo(-3, within(1e-12));
        assertThat(found.parts().get(0).euler().unexpectedLoss().value()).isZero();
        assertThat(found.parts().get(0).incremental().standardDeviation().value())
                .isCloseTo(-DEVIATION[0], within(0.5));
    }

    @Test
    void ofLossesThatAreAllEqualBeyondTheLevelEachPartLosesItsMean() {
        int paths = 10_000;
        double[][] rows = new double[2][paths];
        Random random = new Random(1);
        for (int path = 0; path < paths; path++) {
            boolean isLoss = path % 5 == 0;
            rows[0][path] = isLoss ? -random.nextDouble() : 1;
            rows[1][path] = isLoss ? -10 - rows[0][path] : 2;
        }
        StrategyContributions found = contributions(rows, Sample.plain(paths));
        assertThat(found.total().valueAtRisk().value()).isEqualTo(10);
        double first = found.parts().get(0).euler().valueAtRisk().value();
        assertThat(first).isCloseTo(0.5, within(0.03));
        assertThat(found.parts().get(0).euler().expectedShortfall().value()).isCloseTo(first, within(1e-9));
        assertThat(first + found.parts().get(1).euler().valueAtRisk().value()).isCloseTo(10, within(1e-11));
    }
}
