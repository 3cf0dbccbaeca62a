package org.hedgerow.risk.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hedgerow.formula.risk.CornishFisher;
import org.hedgerow.formula.risk.NormalRisk;
import org.hedgerow.math.Normal;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.tail.CornishFisherLoss;
import org.hedgerow.risk.tail.ExcessKurtosis;
import org.hedgerow.risk.tail.Skewness;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Normal and lognormal outcomes have closed forms, and what a measure says of its error the spread over seeds says too. */
class ShapeMeasuresTest {
    private static final double MEAN = 0.3;
    private static final double DEVIATION = 1.5;
    private static final double VOLATILITY = 0.2;
    private static final double SPECTRAL = 25;
    private static final double ENTROPIC = 0.7;
    private static final double ALPHA = 0.99;

    /** A measure and its value for normal outcomes and for those of a unit of lognormal currency. */
    private record Truth(Measure measure, double normal, double lognormal) {
        @Override
        public String toString() {
            return measure.name();
        }
    }

    private static Stream<Truth> truths() {
        NormalRisk loss = new NormalRisk(-MEAN, DEVIATION);
        double w = StrictMath.exp(VOLATILITY * VOLATILITY);
        double skewness = (w + 2) * Math.sqrt(w - 1);
        double kurtosis = w * w * w * w + 2 * w * w * w + 3 * w * w - 6;
        double deviation = Math.sqrt(w - 1);
        double z = Normal.quantile(ALPHA);
        double below = Normal.cdf(VOLATILITY / 2) - Normal.cdf(-VOLATILITY / 2);
        double probability = Normal.cdf(VOLATILITY / 2);
        return Stream.of(
                new Truth(new SemiDeviation(), DEVIATION / Math.sqrt(2), semiDeviation()),
                new Truth(
                        new SpectralRisk(SPECTRAL),
                        spectral(p -> DEVIATION * Normal.quantile(p) - MEAN),
                        spectral(p -> 1 - spot(-Normal.quantile(p)))),
                new Truth(new EntropicRisk(ENTROPIC), loss.entropic(ENTROPIC), entropic()),
                new Truth(new MeanShortfall(0), loss.expectedExcess(0), below),
                new Truth(
                        new ShortfallWhenShort(0, 0),
                        loss.expectedExcess(0) / Normal.cdf(-MEAN / DEVIATION),
                        below / probability),
                new Truth(new Skewness(), 0, skewness),
                new Truth(new ExcessKurtosis(), 0, kurtosis),
                new Truth(
                        new CornishFisherLoss(ALPHA),
                        loss.valueAtRisk(ALPHA),
                        deviation * new CornishFisher(-skewness, kurtosis).quantile(z)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    @Tag("slow")
    void drawsAgreeWithTheClosedForm(Truth truth) {
        double[] normal = draws(new Random(1), 200_000);
        assertAgrees(truth.measure.estimate(normal, Ranks.of(normal)), truth.normal);
        double[] currency = Arrays.stream(normal)
                .map(outcome -> spot((outcome - MEAN) / DEVIATION) - 1)
                .toArray();
        assertAgrees(truth.measure.estimate(currency, Ranks.of(currency)), truth.lognormal);
    }

    private static void assertAgrees(Estimate estimate, double truth) {
        assertThat(Math.abs(estimate.value() - truth)).isLessThan(4.5 * estimate.standardError());
        assertThat(estimate.standardError())
                .isPositive()
                .isLessThan(0.08 * Math.max(0.6, Math.abs(truth))); // of fourth moments large;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    @Tag("slow")
    void theErrorIsTheSpreadOverSeedsHoweverPathsAreDrawn(Truth truth) {
        assertSpread(truth, seed -> drawn(draws(new Random(seed), 2_000), Sample.plain(2_000)));
        assertSpread(truth, ShapeMeasuresTest::pairs);
        assertSpread(truth, ShapeMeasuresTest::tilted);
    }

    private record Drawn(double[] outcome, Ranks ranks) {}

    private static Drawn drawn(double[] outcome, Sample sample) {
        return new Drawn(outcome, Ranks.of(outcome, sample));
    }

    private static Drawn pairs(int seed) {
        double[] outcome = draws(new Random(seed), 2 * PathBatch.SIZE);
        for (int path = 0; path < outcome.length; path++) {
            if (path % PathBatch.SIZE >= PathBatch.SIZE / 2) {
                outcome[path] = 2 * MEAN - outcome[path - PathBatch.SIZE / 2];
            }
        }
        return drawn(outcome, Sample.of(outcome.length, new Units.AntitheticPairs()));
    }

    /** Half of the paths drawn two deviations too low, and weighted by the density of the mixture. */
    private static Drawn tilted(int seed) {
        Random random = new Random(seed);
        double[] outcome = draws(random, 2_000);
        double[] weight = new double[outcome.length];
        for (int path = 0; path < outcome.length; path++) {
            outcome[path] -= random.nextBoolean() ? 2 * DEVIATION : 0;
            double score = (outcome[path] - MEAN) / DEVIATION;
            weight[path] = 1 / (0.5 + 0.5 * StrictMath.exp(-2 * score - 2));
        }
        return drawn(outcome, Sample.weighted(weight, Units.PATHS));
    }

    private static void assertSpread(Truth truth, IntFunction<Drawn> draw) {
        int seeds = 100;
        double sum = 0;
        double squares = 0;
        double variances = 0;
        for (int seed = 1; seed <= seeds; seed++) {
            Drawn drawn = draw.apply(seed);
            Estimate estimate = truth.measure.estimate(drawn.outcome, drawn.ranks);
            sum += estimate.value();
            squares += estimate.value() * estimate.value();
            variances += estimate.standardError() * estimate.standardError();
        }
        double spread = Math.sqrt((squares - sum * sum / seeds) / (seeds - 1));
        double error = Math.sqrt(variances / seeds);
        assertThat(error)
                .isCloseTo(spread, within(0.32 * spread + 1e-15)); // 4.5 of its own error; a skewness may have none
        assertThat(sum / seeds).isCloseTo(truth.normal, within(4.5 * spread / Math.sqrt(seeds) + 0.01));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void weightsOfOneAreNone(Truth truth) {
        double[] outcome = draws(new Random(1), 3_000);
        double[] ones = new double[outcome.length];
        Arrays.fill(ones, 1);
        Estimate plain = truth.measure.estimate(outcome, Ranks.of(outcome));
        Estimate weighted = truth.measure.estimate(outcome, Ranks.of(outcome, Sample.weighted(ones, Units.PATHS)));
        assertThat(weighted.value()).isCloseTo(plain.value(), within(1e-12));
        assertThat(weighted.standardError()).isCloseTo(plain.standardError(), within(1e-12));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void aWeightOfTwoIsTwoPaths(Truth truth) {
        Random random = new Random(1);
        double[] outcome = draws(random, 500);
        double[] weights = random.ints(500, 0, 4).asDoubleStream().toArray();
        double[] repeated = new double[(int) Arrays.stream(weights).sum()];
        int place = 0;
        for (int path = 0; path < outcome.length; path++) {
            Arrays.fill(repeated, place, place + (int) weights[path], outcome[path]);
            place += (int) weights[path];
        }
        Estimate weighted = truth.measure.estimate(outcome, Ranks.of(outcome, Sample.weighted(weights, Units.PATHS)));
        assertThat(weighted.value())
                .isCloseTo(truth.measure.estimate(repeated, Ranks.of(repeated)).value(), within(1e-11));
    }

    /** Quantiles from each of 16 strata: far from independent, and right by the spread of the randomisations alone. */
    @Test
    @Tag("slow")
    void theErrorOfRandomisationsIsTheirSpread() {
        for (Measure measure : List.of(new SpectralRisk(SPECTRAL), new SemiDeviation(), new EntropicRisk(ENTROPIC))) {
            int seeds = 60;
            int covered = 0;
            double truth = truths().filter(each -> each.measure.equals(measure))
                    .findFirst()
                    .orElseThrow()
                    .normal;
            for (int seed = 1; seed <= seeds; seed++) {
                Random random = new Random(seed);
                double[] outcome = new double[16 * PathBatch.SIZE];
                Arrays.setAll(
                        outcome, path -> MEAN + DEVIATION * Normal.quantile((path % 16 + random.nextDouble()) / 16));
                Sample sample = Sample.of(outcome.length, new Units.Randomisations(16));
                Estimate estimate = measure.estimate(outcome, Ranks.of(outcome, sample));
                covered += estimate.interval(1.96).contains(truth) ? 1 : 0;
            }
            assertThat(covered).as(measure.name()).isBetween(51, 60);
        }
    }

    /** The outcome's own square beside it: what it misses by tells of all that follows the tails. */
    @Test
    void controlsMakeErrorsSmallerAndLeaveTheTruthInside() {
        double[] outcome = draws(new Random(1), 50_000);
        double[] square = Arrays.stream(outcome).map(x -> x * x).toArray();
        double[] means = {MEAN, MEAN * MEAN + DEVIATION * DEVIATION};
        Sample controlled = Sample.plain(outcome.length).controlledBy(List.of(outcome, square), means);
        truths().limit(5).forEach(truth -> {
            Estimate with = truth.measure.estimate(outcome, Ranks.of(outcome, controlled));
            assertThat(with.standardError())
                    .isLessThan(0.9 * of(truth.measure, outcome).standardError());
            assertThat(Math.abs(with.value() - truth.normal)).isLessThan(4.5 * with.standardError());
        });
    }

    @Test
    void aCertainGainLessensRiskByAsMuchAndLeavesDeviations() {
        double[] outcome = draws(new Random(1), 1_000);
        double[] richer = Arrays.stream(outcome).map(x -> x + 10).toArray();
        for (Measure risk :
                List.of(new SpectralRisk(SPECTRAL), new EntropicRisk(ENTROPIC), new CornishFisherLoss(ALPHA))) {
            assertSame(of(risk, richer), of(risk, outcome), -10, 1);
        }
        for (Measure shape : List.of(new SemiDeviation(), new Skewness(), new ExcessKurtosis())) {
            assertSame(of(shape, richer), of(shape, outcome), 0, 1);
        }
        assertSame(of(new ShortfallWhenShort(10, 0), richer), of(new ShortfallWhenShort(0, 0), outcome), 0, 1);
    }

    @Test
    void twiceTheOutcomeIsTwiceTheRisk() {
        double[] outcome = draws(new Random(1), 1_000);
        double[] twice = Arrays.stream(outcome).map(x -> 2 * x).toArray();
        Function<Measure, Estimate> once = measure -> of(measure, outcome);
        for (Measure risk : List.of(
                new SemiDeviation(), new SpectralRisk(SPECTRAL), new CornishFisherLoss(ALPHA), new MeanShortfall(0))) {
            assertSame(of(risk, twice), once.apply(risk), 0, 2);
        }
        assertSame(of(new EntropicRisk(ENTROPIC / 2), twice), once.apply(new EntropicRisk(ENTROPIC)), 0, 2);
        assertSame(of(new Skewness(), twice), once.apply(new Skewness()), 0, 1);
    }

    @Test
    void equalOutcomesHaveNoErrorAndTheirLossIsTheRisk() {
        double[] outcome = new double[300];
        Arrays.fill(outcome, -4);
        truths().forEach(truth -> {
            Estimate estimate = of(truth.measure, outcome);
            boolean isRisk = truth.measure instanceof SemiDeviation
                    || truth.measure instanceof Skewness
                    || truth.measure instanceof ExcessKurtosis;
            assertThat(estimate.value()).as(truth.measure.name()).isCloseTo(isRisk ? 0 : 4, within(1e-12));
            assertThat(estimate.standardError()).isLessThan(1e-12);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("truths")
    void pathsWithoutWeightDoNotCountHoweverMuchTheyLose(Truth truth) {
        double[] outcome = draws(new Random(1), 2_000);
        double[] more = Arrays.copyOf(outcome, 2_003);
        Arrays.fill(more, 2_000, 2_003, -1e6);
        double[] weights = new double[more.length];
        Arrays.fill(weights, 0, 2_000, 1);
        Estimate with = truth.measure.estimate(more, Ranks.of(more, Sample.weighted(weights, Units.PATHS)));
        assertThat(with.value()).isCloseTo(of(truth.measure, outcome).value(), within(1e-11));
        assertThat(with.standardError()).isCloseTo(of(truth.measure, outcome).standardError(), within(1e-11));
    }

    @Test
    void hugeLossesDoNotOverflow() {
        double[] outcome = {-1e6, 0, 1e6};
        Estimate risk = of(new EntropicRisk(10), outcome);
        assertThat(risk.value()).isCloseTo(1e6 - StrictMath.log(3) / 10, within(1e-9));
        assertThat(risk.standardError()).isFinite();
    }

    @Test
    void quantilesAreTheValuesAtRiskOfTheOtherSide() {
        double[] outcome = draws(new Random(1), 100_000);
        Ranks ranks = Ranks.of(outcome);
        double[] levels = {0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99};
        double before = Double.NEGATIVE_INFINITY;
        for (double level : levels) {
            OutcomeQuantile quantile = OutcomeQuantile.of(ranks, level);
            assertThat(quantile.interval().contains(MEAN + DEVIATION * Normal.quantile(level)))
                    .isTrue();
            assertThat(quantile.estimate().value()).isGreaterThan(before);
            before = quantile.estimate().value();
        }
        assertThat(OutcomeQuantile.of(ranks, 0.05).estimate().value()).isEqualTo(-ranks.valueAtRisk(0.95));
        assertThat(OutcomeQuantile.of(ranks, 0.95).estimate().value()).isEqualTo(-ranks.valueAtRisk(0.05));
    }

    @Test
    void aReserveIsNeededForLossesOnly() {
        double[] outcome = draws(new Random(1), 100_000);
        ReserveNeed need = ReserveNeed.of(outcome, Ranks.of(outcome), ALPHA);
        NormalRisk loss = new NormalRisk(-MEAN, DEVIATION);
        assertAgrees(need.amount(), loss.valueAtRisk(ALPHA));
        assertThat(need.interval().contains(loss.valueAtRisk(ALPHA))).isTrue();
        assertThat(need.beyond().value()).isCloseTo(loss.expectedExcess(loss.valueAtRisk(ALPHA)), within(1e-3));
        double[] gains = Arrays.stream(outcome).map(x -> x + 100).toArray();
        ReserveNeed none = ReserveNeed.of(gains, Ranks.of(gains), ALPHA);
        assertThat(none.amount()).isEqualTo(new Estimate(0, 0));
        assertThat(none.interval().width()).isZero();
    }

    @Test
    void anAversionIsPositiveAndNotThatOfOnePath() {
        assertThat(new SpectralRisk(500).aversion()).isEqualTo(500);
        for (double aversion : new double[] {0, -1, 500.5, Double.NaN}) {
            assertThatThrownBy(() -> new SpectralRisk(aversion)).hasMessageContaining("aversion must be positive");
        }
    }

    private static Estimate of(Measure measure, double[] outcome) {
        return measure.estimate(outcome, Ranks.of(outcome));
    }

    private static void assertSame(Estimate actual, Estimate expected, double moved, double times) {
        assertThat(actual.value()).isCloseTo(times * expected.value() + moved, within(1e-10));
        assertThat(actual.standardError()).isCloseTo(times * expected.standardError(), within(1e-10));
    }

    private static double[] draws(Random random, int paths) {
        double[] draws = new double[paths];
        Arrays.setAll(draws, path -> MEAN + DEVIATION * random.nextGaussian());
        return draws;
    }

    private static double spot(double normal) {
        return StrictMath.exp(VOLATILITY * normal - VOLATILITY * VOLATILITY / 2);
    }

    private static double spectral(Function<Double, Double> loss) {
        double sum = 0;
        int steps = 20_000;
        for (int step = 0; step < steps; step++) {
            double p = (step + 0.5) / steps;
            sum += SPECTRAL
                    * StrictMath.exp(-SPECTRAL * (1 - p))
                    / -StrictMath.expm1(-SPECTRAL)
                    * loss.apply(p)
                    / steps;
        }
        return sum;
    }

    /** {@code (1/g) log E exp(g (1 - S))}. */
    private static double entropic() {
        return StrictMath.log(mean(z -> StrictMath.exp(ENTROPIC * (1 - spot(z))))) / ENTROPIC;
    }

    private static double semiDeviation() {
        return Math.sqrt(mean(z -> {
            double below = Math.max(0, 1 - spot(z));
            return below * below;
        }));
    }

    private static double mean(Function<Double, Double> function) {
        double sum = 0;
        double step = 1e-3;
        for (double z = -9 + step / 2; z < 9; z += step) {
            sum += step * Normal.density(z) * function.apply(z);
        }
        return sum;
    }
}
