package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hedgerow.decision.look.LookGoal;
import org.hedgerow.model.Drift;
import org.hedgerow.simulation.Cancellation;
import org.hedgerow.simulation.Cancelled;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A scenario whose host runs it, stops it or takes what is done. */
class ConcludedRunTest {
    private static final Settings SETTINGS = new Settings(8 * 1_024, 1, 2);
    private static final Settings FEW = SETTINGS.withPaths(1_024);
    private static final Request ALL = new Request(Optional.empty(), true, true);

    /** With a drift of its own, another model, a ladder, break-evens: one pass or more of most kinds. */
    private static Scenario scenario() {
        Bank bank = new Bank();
        bank.hedges = bank.hedges.subList(0, 2);
        bank.drifts = Map.of(Bank.USD, new Drift.RandomWalk());
        Bank other = new Bank();
        other.paths = 0.2;
        return bank.scenario().with(List.of(new Alternative("wilder", other.model())));
    }

    /** Does something once a few blocks of a phase are done. */
    private record After(Phase phase, Runnable event, List<Phase> seen) implements Progress {
        @Override
        public synchronized void finished(long done, long total) {
            if (seen.get(seen.size() - 1) == phase) {
                event.run();
            }
        }

        @Override
        public synchronized void begins(Phase begun, int pass, int passes) {
            assertThat(pass).isLessThan(passes);
            seen.add(begun);
            if (begun == phase && phase == Phase.LADDER) { // which may have no block to simulate
                event.run();
            }
        }
    }

    private static ScenarioResult concluded(Phase phase, Request request) {
        Cancellation cancellation = new Cancellation();
        After listener = new After(phase, cancellation::conclude, new ArrayList<>());
        return scenario().run(SETTINGS.on(Host.of(cancellation)), request, listener);
    }

    @Test
    void everyPassSaysWhatItIsFor() {
        After listener = new After(Phase.MIX, () -> {}, new ArrayList<>());
        scenario().run(FEW, ALL, listener);
        assertThat(listener.seen())
                .containsExactly(Phase.ANSWER, Phase.FORWARD_DRIFT, Phase.LADDER, Phase.BREAK_EVENS, Phase.ALTERNATIVE);
    }

    @Test
    void theFinishedPathsOfTheAnswerAreAnsweredOn() {
        ScenarioResult some = concluded(Phase.ANSWER, ALL);
        assertThat(some.settings().paths()).isBetween(1_024, 4 * 1_024);
        assertThat(some.settings().host()).isSameAs(Host.NONE);
        ScenarioResult shorter = scenario().alone().run(some.settings(), Progress.SILENT);
        assertThat(some.decision()).isEqualTo(shorter.decision());
        assertThat(some.scenario()).isEqualTo(shorter.scenario());
        assertThat(some.outlook()).isEqualTo(shorter.outlook());
        assertThat(some.pathSteps()).isEqualTo(shorter.pathSteps());
        assertThat(some.comparison()).isEmpty();
        assertThat(some.ladders()).isEmpty();
    }

    @Test
    void thePictureIsOfTheFinishedPathsWithoutMixes() {
        ScenarioResult some = concluded(Phase.ANSWER, Request.NONE.withPicture());
        Picture shown = some.picture().orElseThrow();
        Picture shorter = scenario()
                .run(some.settings(), Request.NONE.withPicture(), Progress.SILENT)
                .picture()
                .orElseThrow();
        assertThat(shown.distributions()).isEqualTo(shorter.distributions());
        assertThat(shown.fans()).isEqualTo(shorter.fans());
        assertThat(shown.convergence()).isEqualTo(shorter.convergence());
        assertThat(shown.frontier()).isEmpty();
        assertThat(shown.noFrontier()).isEmpty();
        assertThat(shorter.frontier().isPresent() || shorter.noFrontier().isPresent())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"FORWARD_DRIFT", "LADDER", "BREAK_EVENS", "ALTERNATIVE"})
    void theDecisionIsWholeWhereOnlyMoreIsLeftOut(Phase phase) {
        ScenarioResult some = concluded(phase, ALL);
        assertThat(some.settings()).isEqualTo(SETTINGS);
        assertThat(some.decision())
                .isEqualTo(scenario().run(SETTINGS, Progress.SILENT).decision());
        assertThat(some.comparison()).isEmpty();
        assertThat(some.ladders().isPresent())
                .isEqualTo(EnumSet.of(Phase.BREAK_EVENS, Phase.ALTERNATIVE).contains(phase));
        assertThat(some.scenario().alternatives()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"ANSWER", "FORWARD_DRIFT", "LADDER", "BREAK_EVENS", "ALTERNATIVE"})
    void aCancelledRunAnswersNothingInAnyPhase(Phase phase) {
        Cancellation cancellation = new Cancellation();
        After listener = new After(
                phase,
                () -> {
                    cancellation.conclude();
                    cancellation.cancel();
                },
                new ArrayList<>());
        Settings settings = SETTINGS.on(Host.of(cancellation));
        assertThatThrownBy(() -> scenario().run(settings, ALL, listener)).isInstanceOf(Cancelled.class);
    }

    @Test
    void whatIsEnoughBeforeTheFirstPathIsNoAnswer() {
        Cancellation cancellation = new Cancellation();
        cancellation.conclude();
        Settings settings = SETTINGS.on(Host.of(cancellation));
        assertThatThrownBy(() -> scenario().run(settings, Progress.SILENT)).isInstanceOf(Cancelled.class);
    }

    @Test
    void ofSeveralLooksTheLongestIsAnswered() {
        Cancellation cancellation = new Cancellation();
        Request precise = new Request(Optional.of(new LookGoal(false, Optional.of(1e-9))), false, false);
        Progress thirdLook = new Progress() {
            private int looks;

            @Override
            public void finished(long done, long total) {
                if (looks == 3) {
                    cancellation.conclude();
                }
            }

            @Override
            public void begins(Phase phase, int pass, int passes) {
                looks += phase == Phase.ANSWER ? 1 : 0;
            }
        };
        Settings settings = new Settings(1 << 18, 1, 2).on(Host.of(cancellation));
        ScenarioResult some = scenario().run(settings, precise, thirdLook);
        assertThat(some.looks().orElseThrow().schedule().paths()).hasSizeGreaterThan(2);
        assertThat(some.settings().paths())
                .isEqualTo(some.looks().orElseThrow().schedule().paths().get(1));
        assertThat(some.comparison()).isEmpty();
    }

    @Test
    void aPoolOfTheHostGivesTheSameBits() {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        try {
            ScenarioResult hosted = scenario().run(FEW.on(Host.of(pool)), ALL, Progress.SILENT);
            assertThat(hosted).isEqualTo(scenario().run(FEW, ALL, Progress.SILENT));
        } finally {
            pool.shutdown();
        }
    }
}
