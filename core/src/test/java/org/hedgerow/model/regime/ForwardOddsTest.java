package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.regime.Hryvnia.DATES;
import static org.hedgerow.model.regime.Hryvnia.EUR;
import static org.hedgerow.model.regime.Hryvnia.OFTEN;
import static org.hedgerow.model.regime.Hryvnia.PEG;
import static org.hedgerow.model.regime.Hryvnia.USD;
import static org.hedgerow.model.regime.Hryvnia.YEAR;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Managed rates under the measure of prices: devaluations as often as forwards say, and nothing else moves the mean. */
class ForwardOddsTest {
    private static final int PATHS = 131_072;
    private static final double LEVEL = 5.05;

    private final Market market = Hryvnia.market();

    private static SpotSample riskNeutral(JointModel model, int paths) {
        List<Currency> currencies = List.copyOf(model.spots().keySet());
        return SpotSample.of(Hryvnia.market(), new RiskNeutral(model), currencies, new TreeSet<>(DATES), paths);
    }

    private static JointModel infected() {
        return Hryvnia.both(
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(EUR)),
                Hryvnia.managed(Hryvnia.BAND, RegimeChainTest.infectedBy(USD)),
                new Drift.Model());
    }

    static Stream<JointModel> models() {
        Stream<Calm> calms = Stream.of(PEG, new Calm.Crawl(0.03, Optional.of(0.01)), Hryvnia.BAND);
        Stream<JointModel> alone =
                calms.map(calm -> Hryvnia.alone(Hryvnia.managed(calm, OFTEN), new Drift.RandomWalk()));
        return Stream.concat(alone, Stream.of(infected()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyMeanIsTheForwardOnEveryDate(JointModel model) {
        SpotSample sample = riskNeutral(model, PATHS);
        for (Currency currency : model.spots().keySet()) {
            for (LocalDate date : DATES) {
                assertMean(market.forward(currency, date), sample.spots(currency, date));
            }
        }
    }

    private static void assertMean(double expected, double[] row) {
        Estimate mean = Influence.estimate(row);
        assertThat(mean.standardError()).isPositive().isLessThan(0.002 * expected);
        assertThat(mean.value()).isCloseTo(expected, within(4.5 * mean.standardError()));
    }

    /** {@code exp(-H) = 1 - (F/S - 1) / (exp(0.15 + 0.06^2 / 2) - 1)} of the paths on every date, and on no other rate. */
    @Test
    void aPegThatIsNotDevaluedStaysWhereItIsAsOftenAsTheForwardsSay() {
        JointModel model = Hryvnia.alone(Hryvnia.jumpAlone(OFTEN), new Drift.Model());
        SpotSample sample = riskNeutral(model, PATHS);
        for (LocalDate date : DATES) {
            double[] held = held(sample, USD, date, LEVEL);
            double points = market.forward(USD, date) / LEVEL - 1;
            double expected = 1 - points / (Math.exp(0.1518) - 1);
            double error = Math.sqrt(expected * (1 - expected) / PATHS);
            assertThat(Arrays.stream(held).sum() / PATHS).isCloseTo(expected, within(4.5 * error));
        }
        double printed = ImpliedOdds.of(model, USD, market, YEAR)
                .orElseThrow()
                .riskNeutral()
                .orElseThrow();
        double error = Math.sqrt(Math.exp(-printed) / PATHS);
        assertThat(Arrays.stream(held(sample, USD, YEAR, LEVEL)).sum() / PATHS)
                .isCloseTo(Math.exp(-printed), within(4.5 * error));
    }

    /** 1 on paths that stand at a level to rounding, else 0. */
    private static double[] held(SpotSample sample, Currency currency, LocalDate date, double level) {
        return Arrays.stream(sample.spots(currency, date))
                .map(rate -> Math.abs(rate / level - 1) < 1e-12 ? 1 : 0)
                .toArray();
    }

    @Test
    void whatOvershootsAndCrawlsKeepsToItsCrawlUntilThen() {
        Calm crawl = new Calm.Crawl(0.03, Optional.empty());
        SpotSample sample = riskNeutral(Hryvnia.alone(Hryvnia.managed(crawl, OFTEN), new Drift.Model()), 8_192);
        double before = 1;
        for (LocalDate date : DATES) {
            double level = LEVEL * Math.exp(0.03 * (date.toEpochDay() - Hryvnia.TODAY.toEpochDay()) / 365);
            double share = Arrays.stream(held(sample, USD, date, level)).sum() / 8_192;
            assertThat(share).isBetween(0.5, before - 0.001);
            before = share;
        }
    }

    @Test
    void soDoPegsThatInfectEachOther() {
        JointModel model = Hryvnia.both(
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(EUR)),
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(USD)),
                new Drift.Model());
        SpotSample sample = riskNeutral(model, 8_192);
        for (Currency currency : List.of(USD, EUR)) {
            double share = Arrays.stream(held(sample, currency, YEAR, market.spot(currency)))
                            .sum()
                    / 8_192;
            assertThat(share).isBetween(0.5, 0.95);
        }
    }

    /** A crawl above the forward points, or a devaluation that never comes: then the calm drifts, as often as it ends. */
    @Test
    void withoutSuchOddsTheyAreThoseOfTheRealWorld() {
        Calm fast = new Calm.Crawl(0.2, Optional.empty());
        for (ManagedRate rate : List.of(
                Hryvnia.managed(fast, OFTEN),
                Hryvnia.managed(PEG, Devaluation.of(DevaluationOdds.judged(0), 0.1, 0)))) {
            JointModel model = Hryvnia.alone(rate, new Drift.Forward());
            SpotSample prices = riskNeutral(model, 2_048);
            SpotSample real = Hryvnia.sample(model, 2_048);
            for (LocalDate date : DATES) {
                assertThat(prices.spots(USD, date)).isEqualTo(real.spots(USD, date));
            }
        }
    }
}
