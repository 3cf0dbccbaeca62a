package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.scenario.Bank.EUR;
import static org.hedgerow.scenario.Bank.HORIZON;
import static org.hedgerow.scenario.Bank.TODAY;
import static org.hedgerow.scenario.Bank.USD;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.convergence.BenefitsByPaths;
import org.hedgerow.decision.convergence.Convergence;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.history.History;
import org.hedgerow.math.Normal;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.history.HistoricalSimulation;
import org.hedgerow.model.history.StationaryBootstrap;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.optimiser.mix.Frontier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.distribution.Distribution;
import org.hedgerow.outlook.fan.Course;
import org.hedgerow.outlook.fan.Fan;
import org.hedgerow.outlook.fan.FanStudy;
import org.hedgerow.outlook.fan.Fans;
import org.hedgerow.outlook.fan.RateOn;
import org.hedgerow.position.Stock;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.shape.OutcomeQuantile;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a picture of an answer shows, against closed forms, shorter runs and the paths of the answer themselves. */
class PictureTest {
    private static final Cover ALL = Cover.ofNetPosition(1);
    private static final double ODDS = 0.25;

    private enum Plan {
        PLAIN(SamplingPlan.PLAIN, 2_048),
        ANTITHETIC(SamplingPlan.ANTITHETIC, 2_048),
        SOBOL(SamplingPlan.SOBOL, 16_384);

        private final SamplingPlan plan;
        private final int fewest;

        Plan(SamplingPlan plan, int fewest) {
            this.plan = plan;
            this.fewest = fewest;
        }

        Settings settings(int times, int threads) {
            return new Settings(times * fewest, 1, threads, plan);
        }
    }

    private static Bank bank() {
        Bank bank = new Bank();
        bank.hedges = List.of(new ForwardHedge("forward", ALL, Optional.empty()), new OptionHedge("put", ALL, 0));
        return bank;
    }

    /** Held until a devaluation and then let go, with calm after calm. */
    private static ManagedRate managed() {
        return new ManagedRate(
                new Calm.Peg(Optional.of(0.002)),
                Devaluation.of(DevaluationOdds.judged(ODDS), 0.15, 0.06),
                Regime.of(5, 1.5, 0.4),
                Regime.of(4, -0.3, 0.2),
                Regime.of(1, 0.05, 0.12),
                0.6);
    }

    private static Bank managedBank() {
        Bank bank = bank();
        bank.dollar = Optional.of(managed());
        return bank;
    }

    private static ScenarioResult run(Bank bank, Settings settings) {
        return bank.scenario().run(settings, Request.NONE.withPicture(), Progress.SILENT);
    }

    private static Picture picture(Bank bank, Settings settings) {
        return run(bank, settings).picture().orElseThrow();
    }

    private static Fan fan(Fans fans, int place) {
        return fans.rates().get(place);
    }

    @Test
    void isAbsentWhereNotAskedFor() {
        assertThat(bank().scenario()
                        .run(new Settings(1_024, 1, 1), Progress.SILENT)
                        .picture())
                .isEmpty();
    }

    @Test
    void aLognormalRateFansOutAsItsLawSays() {
        Bank bank = bank();
        Fans fans = picture(bank, new Settings(16_384, 1, 2)).fans();
        assertThat(fans.paths()).isEqualTo(16_384);
        assertThat(fans.rates()).extracting(Fan::currency).containsExactly(EUR, USD);
        Fan dollar = fan(fans, 1);
        assertThat(dollar.spot()).isEqualTo(5.05);
        assertThat(dollar.dates()).hasSizeBetween(24, 48);
        assertThat(dollar.dates().get(dollar.dates().size() - 1).date()).isEqualTo(HORIZON);
        for (RateOn on : dollar.dates()) {
            double forward = bank.market().forward(USD, on.date());
            double deviation = bank.paths * Math.sqrt(DayCount.ACT_365F.years(TODAY, on.date()));
            assertThat(on.forward()).isEqualTo(forward);
            assertThat(on.devalued()).isEmpty();
            assertClose(on.mean(), forward, 0.002);
            for (OutcomeQuantile quantile : on.quantiles()) {
                double z = Normal.quantile(quantile.level());
                double truth = forward * Math.exp(deviation * z - deviation * deviation / 2);
                assertClose(quantile.estimate(), truth, 0.01);
                assertThat(quantile.interval().contains(quantile.estimate().value()))
                        .isTrue();
            }
        }
    }

    private static void assertClose(Estimate estimate, double truth, double largestError) {
        assertThat(estimate.standardError()).isPositive().isLessThan(largestError * truth);
        assertThat(estimate.value()).isCloseTo(truth, within(4.5 * estimate.standardError()));
    }

    @Test
    void theShareOfDevaluedPathsIsThatOfTheOdds() {
        assertDevalued(picture(managedBank(), new Settings(16_384, 1, 2)).fans());
    }

    @Test
    void pathsThatAreDevaluedOftenerAreWeighted() {
        Bank bank = managedBank();
        Scenario scenario = bank.scenario();
        Fans fans = study(scenario, new DevaluationSampling(3, Optional.empty()).of(bank.model()))
                .run(new Settings(16_384, 1, 2), Progress.SILENT);
        assertThat(fan(fans, 0).courses()).extracting(Course::weight).anyMatch(weight -> weight != 1);
        assertDevalued(fans);
    }

    private static void assertDevalued(Fans fans) {
        assertThat(fans.ofRun()).isTrue();
        Fan dollar = fan(fans, 1);
        for (RateOn on : dollar.dates()) {
            double truth = -Math.expm1(-ODDS * DayCount.ACT_365F.years(TODAY, on.date()));
            Estimate share = on.devalued().orElseThrow().estimate();
            assertThat(share.value()).isCloseTo(truth, within(4.5 * share.standardError()));
            assertThat(on.devalued().get().interval().contains(share.value())).isTrue();
            assertClose(on.mean(), on.forward(), 0.005);
        }
        assertThat(dollar.courses()).hasSize(16);
        for (Course course : dollar.courses().subList(12, 16)) {
            assertThat(course.picked()).isTrue();
            assertThat(course.path()).isGreaterThan(11);
        }
        assertThat(fan(fans, 0).dates().get(0).devalued()).isEmpty();
    }

    private static FanStudy study(Scenario scenario, RateModel model) {
        return new FanStudy(
                run(scenario, model),
                model,
                ModelRun.paths(model, model, scenario, Candidates.of(scenario)),
                scenario.market(),
                scenario.horizon());
    }

    private static Simulation run(Scenario scenario, RateModel model) {
        List<Candidate> candidates = Candidates.of(scenario);
        return ModelRun.chosen(model, scenario, candidates, true, new Watches(scenario, candidates));
    }

    @ParameterizedTest
    @EnumSource(Plan.class)
    void coursesAreThoseOfTheRunWhereItLooksAtManyDates(Plan plan) {
        Bank bank = bank();
        bank.hedges = List.of(new RolledSpotHedge("rolled", ALL, Tenor.parse("1W")));
        assertThat(differenceFromRun(bank, plan.settings(1, 1), true)).isLessThan(1e-12);
    }

    @ParameterizedTest
    @EnumSource(value = Plan.class, names = "SOBOL", mode = EnumSource.Mode.EXCLUDE)
    void coursesAreThoseOfTheRunWhereARateMovesDaily(Plan plan) {
        assertThat(differenceFromRun(managedBank(), plan.settings(1, 1), true)).isLessThan(1e-12);
    }

    @Test
    void coursesAreOthersWhereTheRunLooksAtFewDates() {
        assertThat(differenceFromRun(bank(), new Settings(1_024, 1, 1), false)).isPositive();
    }

    @Test
    void coursesAreThoseOfTheRunWhereTheVarianceIsRandom() {
        Bank bank = bank();
        bank.dollar = Optional.of(new Heston(0.01, 2, 0.01, 0.3, -0.5));
        bank.hedges = List.of(new RolledSpotHedge("rolled", ALL, Tenor.parse("1W")));
        assertThat(differenceFromRun(bank, new Settings(2_048, 1, 1), true)).isLessThan(1e-12);
    }

    @Test
    void coursesAreThoseOfTheRunWhereMovesAreOfTheHistory() {
        Bank bank = bank();
        bank.lines = List.of(Stock.net(USD, 1));
        for (RateModel model : List.of(
                new StationaryBootstrap(history(), 10, Optional.empty()),
                new HistoricalSimulation(history(), 300, Optional.empty()))) {
            Scenario scenario = bank.scenario().toBuilder().model(model).build();
            Settings settings = new Settings(model.paths().orElse(2_048), 1, 1);
            assertThat(differenceFromRun(scenario, settings, true)).isLessThan(1e-12);
            Picture picture = scenario.run(settings, Request.NONE.withPicture(), Progress.SILENT)
                    .picture()
                    .orElseThrow();
            assertThat(picture.fans().paths()).isEqualTo(settings.paths());
            assertThat(picture.frontier()).isPresent();
        }
    }

    private static History history() {
        List<LocalDate> dates = new ArrayList<>(List.of(TODAY));
        List<Double> dollar = new ArrayList<>(List.of(5.05));
        List<Double> euro = new ArrayList<>(List.of(7.4));
        for (int number = 0; number < 700; number++) {
            LocalDate before = dates.get(0).minusDays(dates.get(0).getDayOfWeek() == DayOfWeek.MONDAY ? 3 : 1);
            dates.add(0, before);
            dollar.add(5.05 + 0.01 * (number * 7 % 13));
            euro.add(7.4 + 0.02 * (number * 5 % 17));
        }
        return new History(dates, Map.of(USD, dollar, EUR, euro));
    }

    /** Between the rate at the end of the courses and that which the outcome of one dollar tells. */
    private static double differenceFromRun(Bank bank, Settings settings, boolean ofRun) {
        bank.lines = List.of(Stock.net(USD, 1));
        return differenceFromRun(bank.scenario(), settings, ofRun);
    }

    private static double differenceFromRun(Scenario scenario, Settings settings, boolean ofRun) {
        Outcomes outcomes = run(scenario, scenario.model()).run(settings, Progress.SILENT);
        Column unhedged = Candidates.of(scenario).get(0).strategy().outcome();
        Fans fans = study(scenario, scenario.model()).run(settings, Progress.SILENT);
        assertThat(fans.ofRun()).isEqualTo(ofRun);
        double largest = 0;
        for (Course course : fan(fans, 0).courses()) {
            double spot = course.spots().get(course.spots().size() - 1);
            double gain = outcomes.values(unhedged)[course.path()];
            largest = Math.max(largest, Math.abs(spot - 5.05 - gain));
        }
        return largest;
    }

    @ParameterizedTest
    @EnumSource(Plan.class)
    void netBenefitsOnFirstPathsAreThoseOfShorterRuns(Plan plan) {
        ScenarioResult result = run(bank(), plan.settings(2, 2));
        Convergence convergence = result.picture().orElseThrow().convergence();
        int last = convergence.paths().size() - 1;
        assertThat(convergence.paths().get(last)).isEqualTo(2 * plan.fewest);
        int half = convergence.paths().indexOf(plan.fewest);
        ScenarioResult shorter = bank().scenario().run(plan.settings(1, 1), Progress.SILENT);
        for (int place = 0; place < 3; place++) {
            BenefitsByPaths benefits = convergence.strategies().get(place);
            assertThat(benefits.netBenefits().get(last))
                    .isEqualTo(result.decision().appraisals().get(place).netBenefit());
            assertThat(benefits.netBenefits().get(half))
                    .isEqualTo(shorter.decision().appraisals().get(place).netBenefit());
        }
    }

    @Test
    void besideControlsTooNetBenefitsOnFirstPathsAreThoseOfShorterRuns() {
        Scenario scenario = bank().scenario().toBuilder()
                .sampling(new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true)))
                .build();
        Convergence convergence = scenario.run(new Settings(4_096, 1, 1), Request.NONE.withPicture(), Progress.SILENT)
                .picture()
                .orElseThrow()
                .convergence();
        ScenarioResult shorter = scenario.run(new Settings(2_048, 1, 1), Progress.SILENT);
        assertThat(convergence.strategies().get(2).netBenefits().get(1))
                .isEqualTo(shorter.decision().appraisals().get(2).netBenefit());
    }

    @Test
    void onAProfileOfDatesTooNetBenefitsOnFirstPathsAreThoseOfShorterRuns() {
        Bank bank = bank();
        bank.charge = new Capital(0.15, Optional.empty(), Optional.of(Tenor.parse("3M")));
        Convergence convergence = picture(bank, new Settings(4_096, 1, 1)).convergence();
        ScenarioResult shorter = bank.scenario().run(new Settings(2_048, 1, 1), Progress.SILENT);
        assertThat(convergence.strategies().get(2).netBenefits().get(1))
                .isEqualTo(shorter.decision().appraisals().get(2).netBenefit());
    }

    @Test
    void dependsOnNoThreads() {
        Settings plain = Plan.PLAIN.settings(2, 1);
        assertThat(picture(managedBank(), plain)).isEqualTo(picture(managedBank(), Plan.PLAIN.settings(2, 3)));
        Settings sobol = Plan.SOBOL.settings(1, 1);
        assertThat(picture(bank(), sobol)).isEqualTo(picture(bank(), Plan.SOBOL.settings(1, 3)));
    }

    @Test
    void changesNothingElse() {
        Settings settings = new Settings(2_048, 1, 1);
        assertThat(run(bank(), settings).decision())
                .isEqualTo(bank().scenario().run(settings, Progress.SILENT).decision());
    }

    @Test
    void distributionsOfAllStrategiesAddUpToOne() {
        Picture picture = picture(managedBank(), new Settings(4_096, 1, 2));
        assertThat(picture.distributions().strategies())
                .extracting(Distribution::strategy)
                .containsExactly(Strategy.NONE, "forward", "put");
        for (Distribution each : picture.distributions().strategies()) {
            double sum = each.shares().stream().mapToDouble(Estimate::value).sum();
            assertThat(sum + each.below().value() + each.above().value()).isCloseTo(1, within(1e-12));
            assertThat(each.below().value()).isLessThan(0.01);
        }
    }

    /** At the forward drift a forward costs its spread alone, and takes all risk off what is open by the horizon. */
    @Test
    void theFrontierGoesFromNothingToTheForward() {
        Bank bank = bank();
        bank.lines = List.of(Stock.net(USD, 1_000_000));
        MixFrontier frontier =
                picture(bank, new Settings(4_096, 1, 2)).frontier().orElseThrow();
        assertThat(frontier.hedges()).containsExactly("forward", "put");
        List<Frontier.Point> points = frontier.points();
        assertThat(points).hasSize(11);
        assertThat(points.get(0).holdings()).allMatch(share -> share < 1e-6);
        assertThat(points.get(10).holdings().get(0)).isCloseTo(1, within(1e-3));
        double none = loss(frontier.strategies().get(Strategy.NONE).value().unexpectedLoss());
        for (int place = 1; place < points.size(); place++) {
            assertThat(loss(points.get(place).value().unexpectedLoss()))
                    .isCloseTo((1 - place / 10.0) * none, within(0.01 * none));
        }
    }

    private static double loss(Estimate estimate) {
        return estimate.value();
    }

    @Test
    void thereIsNoFrontierWhereNothingCanBeMixed() {
        Bank bank = bank();
        bank.hedges = List.of();
        Picture picture = picture(bank, new Settings(1_024, 1, 1));
        assertThat(picture.frontier()).isEmpty();
        assertThat(picture.noFrontier().orElseThrow()).contains("that can be mixed");
    }
}
