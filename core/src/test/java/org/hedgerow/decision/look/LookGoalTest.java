package org.hedgerow.decision.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.decision.SmallSample.HEDGED;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.charge.Capital;
import org.junit.jupiter.api.Test;

/** When to look no more. */
class LookGoalTest {
    private static final LookSchedule SCHEDULE = new LookSchedule(List.of(5, 10, 20));
    private static final LookGoal DECIDED = new LookGoal(true, Optional.empty());

    private static Decision decision(double[] hedged) {
        return SmallSample.unhedged().with("hedge", hedged).decide(new Capital(0.15, Optional.of(0.8)));
    }

    private static Decision certain() {
        return decision(Arrays.stream(OPEN).map(x -> x - 1).toArray());
    }

    @Test
    void aVerdictForEachStrategyIsEnough() {
        Looks clear = Look.first(SCHEDULE, DECIDED).read(certain());
        assertThat(clear.isReached()).isTrue();
        assertThat(clear.isLast()).isTrue();
        assertThat(clear.open()).isEmpty();
        assertThat(clear.taken()).isEqualTo(1);
        Looks open = Look.first(SCHEDULE, DECIDED).read(decision(HEDGED));
        assertThat(open.isReached()).isFalse();
        assertThat(open.isLast()).isFalse();
        assertThat(open.open()).containsExactly("hedge");
        assertThat(open.level()).isEqualTo(0.05 / 3);
    }

    @Test
    void anErrorIsSmallEnoughUpToTheTarget() {
        double error =
                decision(HEDGED).appraisals().get(1).netBenefit().estimate().standardError();
        assertThat(new LookGoal(false, Optional.of(error)).isReached(decision(HEDGED)))
                .isTrue();
        assertThat(new LookGoal(false, Optional.of(0.99 * error)).isReached(decision(HEDGED)))
                .isFalse();
        assertThat(new LookGoal(true, Optional.of(2 * error)).isReached(decision(HEDGED)))
                .isFalse();
        assertThat(new LookGoal(true, Optional.of(2 * error)).isReached(certain()))
                .isTrue();
    }

    @Test
    void looksAreCountedUpToTheLast() {
        Look look = Look.first(SCHEDULE, DECIDED);
        assertThat(look).isEqualTo(new Look(SCHEDULE, DECIDED, 0, 0));
        assertThat(look.next(70)).isEqualTo(new Look(SCHEDULE, DECIDED, 1, 70));
        assertThat(look.next(70).after(90)).isEqualTo(new Look(SCHEDULE, DECIDED, 1, 90));
        assertThat(look.next(70).next(90).read(decision(HEDGED)).isLast()).isTrue();
        assertThat(look.next(70).read(decision(HEDGED)).isLast()).isFalse();
    }
}
