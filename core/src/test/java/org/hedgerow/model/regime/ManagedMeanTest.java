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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Means of managed rates: exact for every drift, and by hand where the regimes are simple. */
class ManagedMeanTest {
    private static final int PATHS = 131_072;
    private final Market market = Hryvnia.market();

    static Stream<Arguments> everyCalmAndDrift() {
        List<Calm> calms = List.of(PEG, Hryvnia.CRAWL, Hryvnia.BAND);
        List<Drift> drifts =
                List.of(new Drift.Forward(), new Drift.RandomWalk(), new Drift.View(-0.1), new Drift.Model());
        return calms.stream().flatMap(calm -> drifts.stream().map(drift -> Arguments.of(calm, drift)));
    }

    @ParameterizedTest
    @MethodSource("everyCalmAndDrift")
    void theMeanOfThePathsIsTheMeanOfTheDrift(Calm calm, Drift drift) {
        JointModel model = Hryvnia.alone(Hryvnia.managed(calm, OFTEN), drift);
        assertMeans(model, Hryvnia.sample(model, PATHS));
    }

    @Test
    void soItIsWhereCrisesInfectEachOther() {
        JointModel model = Hryvnia.both(
                Hryvnia.managed(PEG, RegimeChainTest.infectedBy(EUR)),
                Hryvnia.managed(Hryvnia.BAND, RegimeChainTest.infectedBy(USD)),
                new Drift.Model());
        assertMeans(model, Hryvnia.sample(model, PATHS));
    }

    private void assertMeans(JointModel model, SpotSample sample) {
        for (Currency currency : model.spots().keySet()) {
            for (LocalDate date : DATES) {
                Estimate mean = Influence.estimate(sample.spots(currency, date));
                double truth = model.mean(market, currency, date);
                assertThat(mean.standardError()).isPositive().isLessThan(0.002 * truth);
                assertThat(mean.value())
                        .as("%s on %s", currency, date)
                        .isCloseTo(truth, within(4.5 * mean.standardError()));
            }
        }
    }

    /** A jump of {@code exp(0.15 + 0.06^2 / 2)} that has come by then with the probability {@code 1 - exp(-0.8 t)}. */
    @Test
    void oddsTimesSizeIsTheModelsOwnMean() {
        JointModel model = Hryvnia.alone(Hryvnia.jumpAlone(OFTEN), new Drift.Model());
        for (LocalDate date : DATES) {
            double came = 1 - Math.exp(-0.8 * (date.toEpochDay() - TODAY.toEpochDay()) / 365);
            double expected = 5.05 * (1 + came * (Math.exp(0.15 + 0.0018) - 1));
            assertThat(model.mean(market, USD, date)).isCloseTo(expected, within(1e-12 * expected));
        }
    }

    /** Two exponential times in a row, the second at 150 % a year: as integrals over days by hand. */
    @Test
    void theOvershootGoesOnForAsLongAsTheCrisis() {
        ManagedRate managed = new ManagedRate(PEG, OFTEN, Regime.of(5, 1.5, 0.4), Hryvnia.STILL, Hryvnia.STILL, 0);
        double calm = 1;
        double crisis = 0;
        double settled = 0;
        double stays = Math.exp(-5 / 365.0);
        for (int day = 0; day < 365; day++) {
            double devalued = calm * (1 - Math.exp(-0.8 / 365)) * Math.exp(0.1518);
            settled += crisis * (1 - stays);
            crisis = (crisis * stays + devalued) * Math.exp(1.5 / 365);
            calm *= Math.exp(-0.8 / 365);
        }
        double mean = Hryvnia.alone(managed, new Drift.Model()).mean(market, USD, YEAR);
        assertThat(mean).isCloseTo(5.05 * (calm + crisis + settled), within(1e-12 * mean));
    }

    @Test
    void aPegThatNothingEndsIsTheMeanToTheLastBit() {
        ManagedRate never = Hryvnia.managed(PEG, Devaluation.of(DevaluationOdds.judged(0), 0.2, 0.1));
        for (Drift drift : List.of(new Drift.Forward(), new Drift.Model(), new Drift.View(0.05))) {
            JointModel model = Hryvnia.alone(never, drift);
            SpotSample sample = Hryvnia.sample(model, 1_500);
            for (LocalDate date : DATES) {
                assertThat(sample.spots(USD, date)).containsOnly(model.mean(market, USD, date));
            }
        }
        JointModel fixed = Hryvnia.alone(never, new Drift.Model());
        assertThat(Hryvnia.sample(fixed, 1).spots(USD, YEAR)).containsExactly(5.05);
    }

    /** At its stationary deviation the band alone adds half its variance to the mean: {@code exp(0.015^2 / 2)}. */
    @Test
    void aBandLiftsTheMeanByHalfItsVariance() {
        ManagedRate never = Hryvnia.managed(
                new Calm.Band(0.03, 20, Optional.empty()), Devaluation.of(DevaluationOdds.judged(0), 0.2, 0.1));
        double mean = Hryvnia.alone(never, new Drift.Model()).mean(market, USD, YEAR);
        assertThat(mean).isCloseTo(5.05 * Math.exp(0.015 * 0.015 / 2), within(1e-13));
    }

    @Test
    void aModelWithoutAMeanOfItsOwnRefusesTheDriftOfTheModel() {
        JointModel model = new JointModel(
                Map.of(USD, new Lognormal(VolatilityTerm.flat(TODAY, 0.1))),
                Optional.of(Map.of(USD, new Drift.Model())),
                Optional.empty());
        assertThatThrownBy(() -> model.check(market))
                .isInstanceOfSatisfying(
                        InvalidValue.class, fault -> assertThat(fault.place()).isEqualTo("drifts.USD"));
    }
}
