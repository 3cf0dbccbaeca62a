package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.StudentDependence;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.money.Currency;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** Which plan a scenario is run by. */
class SamplingTest {
    private static final Sampling OPEN = Sampling.USUAL;

    private static Settings settings(Sampling sampling) {
        return new Bank().scenario().settings(sampling, 1);
    }

    private static Sampling paths(int number) {
        return OPEN.overriddenBy(Optional.of(number), Optional.empty(), Optional.empty());
    }

    @Test
    void motionsAreSampledBySobolsSequence() {
        assertThat(settings(OPEN)).isEqualTo(new Settings(131_072, 1, 1, SamplingPlan.SOBOL));
        assertThat(settings(paths(32_768)).plan()).isEqualTo(SamplingPlan.SOBOL);
    }

    @Test
    void aNumberOfPathsThatSobolDoesNotTakeIsSampledPlainly() {
        assertThat(settings(paths(10_000))).isEqualTo(new Settings(10_000, 1, 1));
    }

    @Test
    void aPlanThatIsNamedStays() {
        for (SamplingPlan plan : List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL)) {
            Sampling asked = OPEN.overriddenBy(Optional.empty(), Optional.of(7L), Optional.of(plan));
            assertThat(settings(asked)).isEqualTo(new Settings(131_072, 7, 1, plan));
        }
    }

    /** Only what is simulated counts. */
    @Test
    void whatHangsOnUniformsIsSampledPlainly() {
        Lognormal calm = new Lognormal(VolatilityTerm.flat(Bank.TODAY, 0.1));
        Regime regime = Regime.of(4, 0, 0.1);
        ManagedRate managed = new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(0.2), 0.1, 0.1),
                regime,
                regime,
                regime,
                0.5);
        Currency other = Currency.of("GEL");
        JointModel both = new JointModel(Map.of(Bank.USD, calm, other, managed), Optional.empty(), Optional.empty());
        assertThat(both.usualPlan(Set.of(Bank.USD))).isEqualTo(SamplingPlan.SOBOL);
        assertThat(both.usualPlan(Set.of(Bank.USD, other))).isEqualTo(SamplingPlan.PLAIN);
        JointModel coupled = JointModel.of(Bank.USD, calm).coupledBy(new StudentDependence(5));
        assertThat(coupled.usualPlan(Set.of(Bank.USD))).isEqualTo(SamplingPlan.PLAIN);
    }
}
