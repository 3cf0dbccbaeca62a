package org.hedgerow.model.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.regime.Hryvnia.EUR;
import static org.hedgerow.model.regime.Hryvnia.TODAY;
import static org.hedgerow.model.regime.Hryvnia.USD;
import static org.hedgerow.model.regime.Hryvnia.YEAR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Drift;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The regimes of paths and of the mean against odds worked out by hand. */
class RegimeChainTest {
    private static final int PATHS = 131_072;
    private static final double DAY = 1 / 365.0;

    static Devaluation infectedBy(Currency other) {
        return new Devaluation(
                DevaluationOdds.judged(0.3),
                0.15,
                0.06,
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new Devaluation.Contagion(other, 8))));
    }

    /** Four regimes without drift: the weights of the mean are the probabilities, here by products of 4 x 4 matrices. */
    @Test
    void theRegimesAreOccupiedAsTheMatrixSays() {
        ManagedRate model = new ManagedRate(
                Hryvnia.PEG,
                Devaluation.of(DevaluationOdds.judged(0.8), 0, 0),
                Regime.of(5, 0, 0),
                Regime.of(4, 0, 0),
                Regime.of(1, 0, 0),
                0.6);
        RegimeChain chain = RegimeChain.of(USD, Map.of(USD, model), Hryvnia.market(), 365, any -> 1);
        for (int day = 0; day < 365; day++) {
            assertThat(chain.step()).isCloseTo(1, within(1e-14));
        }
        double[] p = occupation(365);
        for (Phase phase : Phase.values()) {
            assertThat(chain.share(phase)).as(phase.name()).isCloseTo(p[phase.code()], within(1e-13));
        }
    }

    /** Of {@code odds 0.8, ends 5, 4 and 1, floats 0.6}, today calm. */
    static double[] occupation(int days) {
        double leavesCalm = 1 - Math.exp(-0.8 * DAY);
        double leavesCrisis = 1 - Math.exp(-5 * DAY);
        double settles = 1 - Math.exp(-4 * DAY);
        double pegged = 1 - Math.exp(-DAY);
        double[] p = {1, 0, 0, 0};
        for (int day = 0; day < days; day++) {
            p = new double[] {
                p[0] * (1 - leavesCalm) + p[2] * settles * 0.4 + p[3] * pegged,
                p[1] * (1 - leavesCrisis) + p[0] * leavesCalm,
                p[2] * (1 - settles) + p[1] * leavesCrisis,
                p[3] * (1 - pegged) + p[2] * settles * 0.6
            };
        }
        return p;
    }

    /** Those who have jumped did so once: their number is binomial, their sizes are normal. */
    @Test
    void theFirstJumpComesWithItsOddsAndHasItsMoments() {
        JointModel model = Hryvnia.alone(Hryvnia.jumpAlone(Hryvnia.OFTEN), new Drift.Model());
        double[] sizes = java.util.Arrays.stream(Hryvnia.sample(model, PATHS).logs(USD, YEAR, 5.05))
                .filter(size -> Math.abs(size) > 1e-9)
                .toArray();
        assertShare(sizes.length, 1 - Math.exp(-0.8));
        double mean = java.util.Arrays.stream(sizes).average().orElseThrow();
        double deviation = Math.sqrt(java.util.Arrays.stream(sizes)
                .map(size -> (size - mean) * (size - mean))
                .average()
                .orElseThrow());
        assertThat(mean).isCloseTo(0.15, within(4.5 * 0.06 / Math.sqrt(sizes.length)));
        assertThat(deviation).isCloseTo(0.06, within(4.5 * 0.06 / Math.sqrt(2.0 * sizes.length)));
    }

    /** Whoever steps first, both look at the other's regime of the morning. */
    @ParameterizedTest
    @CsvSource({"USD,EUR", "EUR,USD"})
    void aCrisisNextDoorRaisesTheOddsAsStated(String infected, String other) {
        Currency victim = Currency.of(infected);
        Currency source = Currency.of(other);
        ManagedRate infectedRate = Hryvnia.jumpAlone(infectedBy(source));
        ManagedRate sourceRate = new ManagedRate(
                Hryvnia.PEG,
                Devaluation.of(DevaluationOdds.judged(1), 0.3, 0),
                Regime.of(3, 0, 0),
                Hryvnia.STILL,
                Hryvnia.STILL,
                0);
        Map<Currency, SpotModel> models = Map.of(victim, infectedRate, source, sourceRate);
        JointModel model = Hryvnia.both(models.get(USD), models.get(EUR), new Drift.Model());
        SpotSample sample = Hryvnia.sample(model, PATHS);
        double today = Hryvnia.market().spot(victim);
        long jumped = java.util.Arrays.stream(sample.logs(victim, YEAR, today))
                .filter(log -> Math.abs(log) > 1e-9)
                .count();
        double[] still = {1, 0, 0}; // the victim's calm while the source is calm, in crisis, settled
        for (int day = 0; day < 365; day++) {
            double ends = 1 - Math.exp(-3 * DAY);
            double starts = 1 - Math.exp(-DAY);
            double alone = Math.exp(-0.3 * DAY);
            double infectedStays = Math.exp(-0.3 * 8 * DAY);
            still = new double[] {
                still[0] * (1 - starts) * alone,
                still[0] * starts * alone + still[1] * (1 - ends) * infectedStays,
                still[1] * ends * infectedStays + still[2] * alone
            };
        }
        double share = 1 - still[0] - still[1] - still[2];
        assertThat(share).isGreaterThan(1.5 * (1 - Math.exp(-0.3)));
        assertShare(jumped, share);
        double mean = model.mean(Hryvnia.market(), victim, YEAR);
        assertThat(mean).isCloseTo(today * (1 + share * (Math.exp(0.1518) - 1)), within(1e-12 * today));
    }

    private static void assertShare(long count, double expected) {
        double error = Math.sqrt(expected * (1 - expected) / PATHS);
        assertThat(count / (double) PATHS).isCloseTo(expected, within(4.5 * error));
    }

    /** 8 % less 4 % at a reference of 3 % doubles {@code exp(0.05 ln 2 / 0.05)}; from the middle of the year nothing. */
    @Test
    void theOddsFollowTheDifferentialAndTheDates() {
        Devaluation pulled = new Devaluation(
                DevaluationOdds.judged(0.2),
                0.15,
                0.06,
                Optional.of(List.of(
                        new Devaluation.Change(TODAY.plusDays(100), 3),
                        new Devaluation.Change(TODAY.plusDays(200), 0))),
                Optional.of(new Devaluation.Differential(Math.log(2) / 0.05, 0.03)),
                Optional.empty());
        Exits exits = Exits.of(Hryvnia.managed(Hryvnia.PEG, pulled), USD, Hryvnia.market(), 365, 1);
        assertThat(exits.devaluation(99, 1)).isCloseTo(1 - Math.exp(-0.4 * DAY), within(1e-15));
        assertThat(exits.devaluation(100, 1)).isCloseTo(1 - Math.exp(-1.2 * DAY), within(1e-15));
        assertThat(exits.devaluation(100, 2)).isCloseTo(1 - Math.exp(-2.4 * DAY), within(1e-15));
        assertThat(exits.devaluation(200, 1)).isZero();
        assertThat(exits.meanIntensity()).isCloseTo((0.4 * 100 + 1.2 * 100) / 365, within(1e-13));
    }

    @Test
    void contagionFromWhatIsNotManagedIsRefused() {
        Market market = Hryvnia.market();
        JointModel model = Hryvnia.both(
                Hryvnia.jumpAlone(infectedBy(EUR)),
                new Lognormal(VolatilityTerm.flat(TODAY, 0.1)),
                new Drift.Forward());
        assertThatThrownBy(() -> model.check(market))
                .isInstanceOfSatisfying(InvalidValue.class, fault -> assertThat(fault.place())
                        .isEqualTo("spots.USD.devaluation.contagion[0].currency"));
    }
}
