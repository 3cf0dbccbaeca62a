package org.hedgerow.risk.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.row.KeptPaths;
import org.junit.jupiter.api.Test;

class RiskProfileTest {
    private static final RiskLevels LEVELS = new RiskLevels(List.of(0.95, 0.99), 0.99, OptionalDouble.of(2));
    private static final double[] OUTCOME = new Random(1).doubles(20_000, -4, 4).toArray();

    private final RiskProfile profile = RiskProfile.of(OUTCOME, LEVELS);

    @Test
    void aProfileIsItsMeasuresOneByOne() {
        Ranks ranks = Ranks.of(OUTCOME);
        assertThat(profile.paths()).isEqualTo(20_000);
        assertThat(profile.mean()).isEqualTo(new Mean().estimate(OUTCOME, ranks));
        assertThat(profile.standardDeviation()).isEqualTo(new StandardDeviation().estimate(OUTCOME, ranks));
        assertThat(profile.tails()).extracting(TailRisk::alpha).containsExactly(0.95, 0.99);
        TailRisk tail = profile.tails().get(0);
        assertThat(tail.valueAtRisk()).isEqualTo(new ValueAtRisk(0.95).estimate(ranks));
        assertThat(tail.expectedShortfall()).isEqualTo(new ExpectedShortfall(0.95).estimate(OUTCOME, ranks));
        assertThat(profile.unexpectedLoss()).isEqualTo(new UnexpectedLoss(0.99).estimate(OUTCOME, ranks));
        assertThat(profile.lossBeyondReserve())
                .hasValue(ReserveRisk.of(RiskProfile.OUTCOME, KeptPaths.of(RiskProfile.OUTCOME, OUTCOME, ranks), 2)
                        .get());
    }

    @Test
    void eachTailSaysWhetherItsPathsAreTooFew() {
        assertThat(profile.tails()).extracting(tail -> tail.tail().tooFew()).containsExactly(false, true);
        assertThat(profile.charge().tail().remark()).isEqualTo("too few tail paths");
    }

    @Test
    void withoutAReserveNothingIsSaidOfOne() {
        RiskLevels levels = new RiskLevels(List.of(0.95), 0.99, OptionalDouble.empty());
        assertThat(RiskProfile.of(OUTCOME, levels).lossBeyondReserve()).isEmpty();
    }

    @Test
    void aBrokenOutcomeNamesItsPath() {
        double[] outcome = OUTCOME.clone();
        outcome[1_024] = Double.NaN;
        assertThatThrownBy(() -> RiskProfile.of(outcome, LEVELS))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("outcome of path 1024 must be finite, but is NaN");
    }

    @Test
    void onePathHasAProfile() {
        RiskProfile one = RiskProfile.of(new double[] {-3}, LEVELS);
        assertThat(one.mean().value()).isEqualTo(-3);
        assertThat(one.charge().expectedShortfall().value()).isEqualTo(3);
        assertThat(one.unexpectedLoss().value()).isZero();
        assertThat(one.charge().tail().tooFew()).isTrue();
    }

    @Test
    void levelsArePresentAndBetweenZeroAndOne() {
        assertInvalid(List.of(99.0), 0.99, OptionalDouble.empty());
        assertInvalid(List.of(), 0.99, OptionalDouble.empty());
        assertInvalid(Arrays.asList(0.9, null), 0.99, OptionalDouble.empty());
        assertInvalid(List.of(0.95), 1, OptionalDouble.empty());
        assertInvalid(List.of(0.95), 0.99, OptionalDouble.of(-1));
    }

    private static void assertInvalid(List<Double> alphas, double chargeAlpha, OptionalDouble reserve) {
        assertThatThrownBy(() -> new RiskLevels(alphas, chargeAlpha, reserve)).isInstanceOf(InvalidValue.class);
    }
}
