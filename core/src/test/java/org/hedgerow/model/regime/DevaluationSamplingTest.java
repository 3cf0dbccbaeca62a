package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.regime.Hryvnia.DATES;
import static org.hedgerow.model.regime.Hryvnia.EUR;
import static org.hedgerow.model.regime.Hryvnia.OFTEN;
import static org.hedgerow.model.regime.Hryvnia.PEG;
import static org.hedgerow.model.regime.Hryvnia.TODAY;
import static org.hedgerow.model.regime.Hryvnia.USD;
import static org.hedgerow.model.regime.Hryvnia.YEAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mixture of laws tells of the model's law what plain paths tell of it, and of rare devaluations more. */
class DevaluationSamplingTest {
    private static final int PATHS = 65_536;
    private static final Devaluation RARELY = Devaluation.of(DevaluationOdds.judged(0.01), 0.15, 0.06);
    private final Market market = Hryvnia.market();

    private static DevaluationSampling times(double factor) {
        return new DevaluationSampling(factor, Optional.empty());
    }

    private SpotSample sample(RateModel model, int paths) {
        return sample(model, paths, SamplingPlan.PLAIN);
    }

    private SpotSample sample(RateModel model, int paths, SamplingPlan plan) {
        return SpotSample.of(market, model, currencies(model), new TreeSet<>(DATES), paths, plan);
    }

    private static List<Currency> currencies(RateModel model) {
        return Stream.of(EUR, USD)
                .filter(currency -> model.supplies(new Spot(currency)))
                .toList();
    }

    private static double[] weights(SpotSample sample) {
        Sample paths = sample.outcomes().sample();
        return IntStream.range(0, paths.paths()).mapToDouble(paths::weight).toArray();
    }

    static Stream<RateModel> everyKindOfModel() {
        JointModel infectious = Hryvnia.both(
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(EUR)),
                Hryvnia.managed(Hryvnia.BAND, RegimeChainTest.infectedBy(USD)),
                new Drift.Model());
        JointModel beside = Hryvnia.both(
                Hryvnia.managed(Hryvnia.CRAWL, OFTEN),
                new Lognormal(VolatilityTerm.flat(TODAY, 0.1)),
                new Drift.Forward());
        return Stream.of(
                times(3).of(Hryvnia.alone(Hryvnia.managed(PEG, OFTEN), new Drift.Forward())),
                times(20).of(Hryvnia.alone(Hryvnia.managed(PEG, RARELY), new Drift.Model())),
                new DevaluationSampling(5, Optional.of(0.5)).of(infectious),
                times(2).of(beside));
    }

    private static void assertBounded(double[] weights) {
        for (double weight : weights) {
            assertThat(weight).isBetween(0.0, 5.0);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindOfModel")
    void weightsAreOneOnAverageAndMakeTheMeanThatOfTheDrift(RateModel model) {
        SpotSample sample = sample(model, PATHS);
        double[] weights = weights(sample);
        assertBounded(weights);
        Moments one = Sample.plain(PATHS).moments(weights);
        assertThat(one.standardError()).isPositive().isLessThan(0.01);
        assertThat(one.mean()).isCloseTo(1, within(4.5 * one.standardError()));
        for (Currency currency : currencies(model)) {
            for (LocalDate date : DATES) {
                Moments mean = sample.outcomes().sample().moments(sample.spots(currency, date));
                double truth = model.mean(market, currency, date);
                assertThat(mean.standardError()).isPositive().isLessThan(0.002 * truth);
                assertThat(mean.mean())
                        .as("%s on %s", currency, date)
                        .isCloseTo(truth, within(4.5 * mean.standardError()));
            }
        }
    }

    /** By hand about 0.21 of the error of as many plain paths. */
    @ParameterizedTest
    @MethodSource("everyPlan")
    void everyPlanHasTheProbabilityOfADevaluation(SamplingPlan plan) {
        JointModel rare = Hryvnia.alone(Hryvnia.jumpAlone(RARELY), new Drift.Model());
        Moments mixed = devalued(sample(times(50).of(rare), 32_768, plan), USD);
        double truth = 1 - Math.exp(-0.01);
        assertThat(mixed.mean()).isCloseTo(truth, within(4.5 * mixed.standardError()));
        assertThat(mixed.standardError()).isPositive().isLessThan(0.25 * Math.sqrt(truth * (1 - truth) / 32_768));
    }

    static Stream<SamplingPlan> everyPlan() {
        return Stream.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL);
    }

    /** The odds of each follow the other's crisis, which never ends here. */
    @Test
    void theProbabilityOfADevaluationIsThatOfTheChainWhereCrisesInfectEachOther() {
        JointModel model = Hryvnia.both(
                Hryvnia.jumpAlone(RegimeChainTest.infectedBy(EUR)),
                Hryvnia.jumpAlone(RegimeChainTest.infectedBy(USD)),
                new Drift.RandomWalk());
        SpotSample sample = sample(times(4).of(model), PATHS);
        for (Currency currency : List.of(USD, EUR)) {
            RegimeChain chain =
                    RegimeChain.of(currency, Map.of(USD, stillAfter(EUR), EUR, stillAfter(USD)), market, 365, any -> 1);
            for (int day = 0; day < 365; day++) {
                chain.step();
            }
            Moments share = devalued(sample, currency);
            assertThat(share.standardError()).isLessThan(0.005);
            assertThat(share.mean()).isCloseTo(1 - chain.share(Phase.CALM), within(4.5 * share.standardError()));
        }
    }

    /** Jumps that do not move the mean, so that weights of the chain are probabilities. */
    private static ManagedRate stillAfter(Currency other) {
        Devaluation infected = RegimeChainTest.infectedBy(other);
        return Hryvnia.jumpAlone(
                new Devaluation(infected.odds(), 0, 0, Optional.empty(), Optional.empty(), infected.contagion()));
    }

    /** All paths that were not devalued end at one rate, where more lie than at any other. */
    private static Moments devalued(SpotSample sample, Currency currency) {
        double[] spots = sample.spots(currency, YEAR);
        double mode = mode(spots);
        return sample.outcomes().sample().moments(share(spots, spot -> Math.abs(spot / mode - 1) > 1e-9));
    }

    private static double mode(double[] spots) {
        double[] sorted = spots.clone();
        Arrays.sort(sorted);
        double mode = sorted[0];
        int most = 0;
        int run = 0;
        for (int path = 1; path < sorted.length; path++) {
            run = sorted[path] / sorted[path - 1] - 1 < 1e-12 ? run + 1 : 0;
            if (run > most) {
                most = run;
                mode = sorted[path];
            }
        }
        return mode;
    }

    private static double[] share(double[] row, DoublePredicate counts) {
        return Arrays.stream(row).map(value -> counts.test(value) ? 1 : 0).toArray();
    }

    @Test
    void aFifthOfThePathsAreThoseOfThePlainRunToTheLastBit() {
        JointModel plain = Hryvnia.alone(Hryvnia.managed(Hryvnia.BAND, OFTEN), new Drift.Forward());
        double[] before = sample(plain, 20_000).spots(USD, YEAR);
        double[] after = sample(times(1000).of(plain), 20_000).spots(USD, YEAR);
        long same = IntStream.range(0, before.length)
                .filter(path -> before[path] == after[path])
                .count();
        assertThat(same / 20_000.0).isCloseTo(0.2, within(4.5 * Math.sqrt(0.2 * 0.8 / 20_000)));
        assertThat(sample(plain, 1_000).outcomes().sample().isWeighted()).isFalse();
    }

    @Test
    void aSampleOfPlainPathsAloneWeighsThemAllAlike() {
        JointModel plain = Hryvnia.alone(Hryvnia.managed(PEG, OFTEN), new Drift.Forward());
        SpotSample sample = sample(new DevaluationSampling(9, Optional.of(1.0)).of(plain), 5_000);
        assertThat(weights(sample)).containsOnly(1);
        assertThat(sample.spots(USD, YEAR)).isEqualTo(sample(plain, 5_000).spots(USD, YEAR));
    }

    @Test
    void whatNeverHappensIsNotMadeToHappen() {
        JointModel never = Hryvnia.alone(
                Hryvnia.managed(PEG, Devaluation.of(DevaluationOdds.judged(0), 0.2, 0.1)), new Drift.Model());
        SpotSample sample = sample(times(1000).of(never), 5_000);
        assertThat(weights(sample)).containsOnly(1);
        assertThat(sample.spots(USD, YEAR)).containsOnly(5.05);
    }

    /** Odds of a devaluation within hours, a thousand times: the calm never lasts under the second law. */
    @Test
    void weightsStayNumbersAtTheLargestOdds() {
        JointModel model = Hryvnia.alone(
                Hryvnia.managed(PEG, Devaluation.of(DevaluationOdds.judged(50), 0.01, 0.01)), new Drift.Model());
        assertBounded(weights(sample(times(1000).of(model), 5_000)));
    }

    @Test
    void aModelWithoutAManagedRateIsRefused() {
        JointModel model = Hryvnia.alone(new Lognormal(VolatilityTerm.flat(TODAY, 0.1)), new Drift.Forward());
        assertThatThrownBy(() -> times(10).of(model))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.place()).isEqualTo("devaluations"));
    }
}
