package org.hedgerow.calibration.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hedgerow.calibration.history.Simulated;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.Fixings;
import org.hedgerow.model.regime.Calm;
import org.junit.jupiter.api.Test;

class ManagedFitTest {
    private static final double PER_YEAR = 260.9;

    /** Two pegs that break: by 20 % over four days, a crisis of 30 days, a settling of 20, and the second time a float. */
    private static final Fixings BROKEN_TWICE = brokenTwice();

    private static Fixings brokenTwice() {
        double[] moves = new double[2_000];
        episode(moves, 500);
        episode(moves, 1_200);
        Random random = new Random(1);
        for (int day = 1_256; day < 1_656; day++) {
            moves[day] = 0.004 * random.nextGaussian();
        }
        return Simulated.fixings(moves);
    }

    private static void episode(double[] moves, int start) {
        Arrays.fill(moves, start, start + 4, 0.05);
        for (int day = 0; day < 30; day++) {
            moves[start + 24 + day] = day % 2 == 0 ? 0.03 : -0.01; // 1 % a day on average, with a deviation of 2 %
        }
        for (int day = 0; day < 20; day++) {
            moves[start + 54 + day - 1] = day % 2 == 0 ? -0.02 : 0.01;
        }
    }

    private static List<DevaluationEvent> dated(int... places) {
        return IntStream.of(places)
                .mapToObj(place -> new DevaluationEvent(BROKEN_TWICE.dates().get(place), 0.2))
                .toList();
    }

    /** The first peg breaks at 501; dated two days later the calm has 5 % on each of two days. */
    @Test
    void anEventThatIsDatedAfterAPartOfItsRiseIsNamed() {
        assertThat(ManagedFit.of(BROKEN_TWICE, dated(501, 1_201)).late()).isEmpty();
        ManagedFit fit = ManagedFit.of(BROKEN_TWICE, dated(503, 1_201));
        assertThat(fit.late()).singleElement().satisfies(late -> {
            assertThat(late.event().date()).isEqualTo(BROKEN_TWICE.dates().get(503));
            assertThat(late.begun()).isEqualTo(BROKEN_TWICE.dates().get(501));
            assertThat(late.rise()).isCloseTo(Math.exp(0.1) - 1, within(1e-12));
        });
    }

    @Test
    void theHistoryIsCutIntoItsRegimes() {
        ManagedFit fit = ManagedFit.of(BROKEN_TWICE, dated(501, 1_201));
        assertThat(fit.model().devaluation().mean()).isCloseTo(0.2, within(1e-12));
        assertThat(fit.crisis().years().value()).isCloseTo(49 / PER_YEAR, within(0.001));
        assertThat(fit.crisis().growth().value()).isCloseTo(0.31 / 49 * PER_YEAR, within(0.005));
        assertThat(fit.crisis().volatility().value()).isBetween(0.2, 0.35);
        assertThat(fit.model().crisis().endRate()).isCloseTo(PER_YEAR / 49, within(0.01));
        assertThat(fit.model().settling().drift()).isNegative();
        assertThat(fit.floats()).isEqualTo(1);
        assertThat(fit.model().floats()).isEqualTo(0.5);
        assertThat(fit.floating().volatility().value()).isCloseTo(0.004 * Math.sqrt(PER_YEAR), within(0.007));
        assertThat(fit.model().floating().drift()).isZero();
        assertThat(fit.calm().volatility().value()).isLessThan(0.01);
        assertThat(fit.model().calm()).isInstanceOf(Calm.Peg.class);
    }

    /** 2,000 fixings less jumps, crises, settlings and a float of about 400. */
    @Test
    void devaluationsAreCountedInTheYearsInWhichTheyCouldCome() {
        ManagedFit fit = ManagedFit.of(BROKEN_TWICE, dated(501, 1_201));
        assertThat(fit.risk().intensity().events()).isEqualTo(2);
        assertThat(fit.risk().intensity().years()).isCloseTo(1_450 / PER_YEAR, within(0.15));
        assertThat(fit.model().devaluation().odds().rate())
                .isEqualTo(fit.risk().intensity().value());
        ManagedFit cutShort = ManagedFit.of(BROKEN_TWICE, dated(501, 1_201, 1_500));
        assertThat(cutShort.risk().intensity().events()).isEqualTo(3);
        assertThat(cutShort.risk().intensity().years())
                .isGreaterThan(fit.risk().intensity().years() + 0.3); // the part of the float that the third one ended
    }

    @Test
    void eventsBeyondTheSeriesCountWhereTheirYearsAreKnown() {
        List<DevaluationEvent> events = List.of(
                new DevaluationEvent(BROKEN_TWICE.dates().get(501), 0.2),
                new DevaluationEvent(BROKEN_TWICE.first().minusYears(3), 0.4));
        assertThat(ManagedFit.of(BROKEN_TWICE, events).events()).hasSize(1);
        ManagedFit fit = ManagedFit.of(BROKEN_TWICE, events, 10);
        assertThat(fit.events()).hasSize(2);
        assertThat(fit.model().devaluation().odds().rate()).isEqualTo(0.2);
        assertThat(fit.model().devaluation().mean()).isCloseTo(0.3, within(1e-12));
    }

    /** In the daily steps of at most 5 % that the hryvnia took in 2008: half in the first weeks, half after them. */
    @Test
    void aCrisisOfWeeksIsSeenWhole() {
        double[] moves = new double[700];
        Arrays.fill(moves, 300, 341, 0.012); // 63 % in two months
        Arrays.fill(moves, 341, 344, -0.01);
        ManagedFit fit = ManagedFit.of(Simulated.fixings(moves), DevaluationRule.USUAL);
        double first = fit.model().devaluation().mean();
        assertThat(first).isBetween(0.24, 0.5);
        double after = fit.crisis().growth().value() * fit.crisis().years().value();
        assertThat(first + after).isCloseTo(0.012 * 41, within(0.025)); // up to what the rule takes for calm
        double back = fit.settling().growth().value() * fit.settling().years().value();
        assertThat(back).isCloseTo(-0.03, within(1e-9));
    }

    @Test
    void theOvershootGoesOnForAsLongAsTheRateRisesMuch() {
        double[] moves = new double[1_500];
        moves[300] = 0.12;
        Arrays.fill(moves, 301, 601, 0.002); // for more than a year
        Arrays.fill(moves, 601, 611, -0.02);
        ManagedFit fit = ManagedFit.of(Simulated.fixings(moves), DevaluationRule.USUAL);
        double rise = fit.model().devaluation().mean()
                + fit.crisis().growth().value() * fit.crisis().years().value();
        assertThat(rise).isCloseTo(0.72, within(1e-9));
        assertThat(fit.calm().volatility().value()).isZero();
    }

    @Test
    void aRuleFindsTheSameEvents() {
        ManagedFit fit = ManagedFit.of(BROKEN_TWICE, DevaluationRule.USUAL);
        assertThat(fit.risk().intensity().events()).isEqualTo(2);
        assertThat(fit.model().devaluation().mean()).isCloseTo(0.2, within(0.12));
    }

    @Test
    void aRiseOfAFloatIsNoDevaluationToTheRule() {
        double[] moves = new double[2_000];
        Random random = new Random(1);
        moves[500] = 0.3;
        for (int day = 501; day < 2_000; day++) {
            moves[day] = 0.006 * random.nextGaussian();
        }
        moves[1_500] = 0.15;
        Fixings fixings = Simulated.fixings(moves);
        assertThat(DevaluationRule.USUAL.find(fixings)).hasSize(2);
        ManagedFit fit = ManagedFit.of(fixings, DevaluationRule.USUAL);
        assertThat(fit.events()).hasSize(1);
        assertThat(fit.floating().years().value()).isInfinite(); // it was not seen to end
        assertThat(fit.model().floating().endRate()).isZero();
    }

    @Test
    void aPegThatMovesDayByDayCrawls() {
        double[] moves = new double[1_000];
        Arrays.fill(moves, 0.0001);
        moves[600] = 0.3;
        ManagedFit fit = ManagedFit.of(Simulated.fixings(moves), DevaluationRule.USUAL);
        assertThat(fit.model().calm()).isInstanceOf(Calm.Crawl.class);
        assertThat(fit.model().calm().crawl()).isCloseTo(0.0001 * PER_YEAR, within(0.0005));
    }

    @Test
    void twoDevaluationsOfADayAreRefused() {
        assertThatThrownBy(() -> ManagedFit.of(BROKEN_TWICE, dated(501, 501)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("events must be of different dates");
    }

    @Test
    void aHistoryWithoutADevaluationIsRefusedWithWhatIsKnown() {
        assertThatThrownBy(() -> ManagedFit.of(Simulated.fixings(new double[500]), DevaluationRule.USUAL))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("only the upper end of its odds is known, 1.9");
    }
}
