package org.hedgerow.decision.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.decision.SmallSample.OPEN;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.SmallSample;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.risk.Interval;
import org.junit.jupiter.api.Test;

/** Ratios of a hedge of ten paths, capital at 15 % a year over two years against an unexpected loss of 12. */
class LadderAppraiserTest {
    private static final Terms TERMS = SmallSample.terms(new Capital(0.15, Optional.of(0.8)));
    private static final List<Boolean> ALL = List.of(true, true, true, true, true);

    private static double[] moved(double share, double cost) {
        return Arrays.stream(OPEN).map(x -> share * x - cost).toArray();
    }

    private static Ladder ladder(List<Boolean> allowed, double[]... outcomes) {
        SmallSample sample = SmallSample.unhedged().whatIf("hedge", OPEN);
        Appraiser appraiser = sample.appraiser(TERMS);
        List<Candidate> candidates = sample.candidates();
        List<Candidate> rungs =
                List.of(candidates.get(0), candidates.get(1), candidates.get(1), candidates.get(1), candidates.get(1));
        return new LadderAppraiser(appraiser, TERMS, Interval.Z_95)
                .ladder("hedge", true, rungs, List.of(outcomes), allowed);
    }

    /** Of a ratio r: 12 (1 - r) of unexpected loss are left, 3.6 r of its price saved, 0.5 r are the cost. */
    @Test
    void aRungIsWhatItsShareOfTheHedgeIs() {
        Ladder ladder =
                ladder(ALL, moved(1, 0), moved(0.75, 0.125), moved(0.5, 0.25), moved(0.25, 0.375), moved(0, 0.5));
        for (Rung rung : ladder.rungs()) {
            assertThat(rung.expectedCost().value()).isCloseTo(0.5 * rung.ratio(), within(1e-12));
            assertThat(rung.unexpectedLoss().value()).isCloseTo(12 * (1 - rung.ratio()), within(1e-12));
            assertThat(rung.netBenefit().value()).isCloseTo(3.1 * rung.ratio(), within(1e-12));
            assertThat(rung.verdict()).isEqualTo(rung.ratio() == 0 ? Verdict.EQUAL : Verdict.UNDECIDED);
        }
        assertThat(ladder.rungs()).extracting(Rung::ratio).isEqualTo(Ladder.RATIOS);
        assertThat(ladder.top().ratio()).isEqualTo(1);
        assertThat(ladder.notSeparable()).containsExactly(0.0, 0.25, 0.5, 0.75); // on ten paths
        assertThat(ladder.whatIf()).isTrue();
        assertThat(ladder.scaled()).isTrue();
    }

    /** The same on every path but what they cost: the differences are certain. */
    @Test
    void theBestOfThoseAllowedIsTold() {
        double[][] outcomes = {moved(1, 0), moved(1, 2), moved(1, -3), moved(1, -3.0005), moved(1, -5)};
        assertThat(ladder(ALL, outcomes).top().ratio()).isEqualTo(1);
        assertThat(ladder(ALL, outcomes).notSeparable()).isEmpty();
        Ladder limited = ladder(List.of(true, true, true, true, false), outcomes);
        assertThat(limited.top().ratio()).isEqualTo(0.75);
        assertThat(limited.notSeparable()).containsExactly(0.5); // 0.0005 do not matter
        assertThat(ladder(List.of(false, true, false, false, false), outcomes)
                        .top()
                        .ratio())
                .isEqualTo(0.25);
        assertThat(ladder(List.of(false, false, false, false, false), outcomes)
                        .top()
                        .ratio())
                .isZero();
    }

    @Test
    void ofEquallyGoodOnesTheFirstIsTold() {
        Ladder same = ladder(ALL, moved(1, 0), moved(1, 0), moved(1, 0), moved(1, 0), moved(1, 1));
        assertThat(same.top().ratio()).isZero();
        assertThat(same.notSeparable()).containsExactly(0.25, 0.5, 0.75);
    }
}
