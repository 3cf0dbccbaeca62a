package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.TracedFlow;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every strategy of the scenarios with most of them: what is traced of some paths reads as a statement of account. */
class EveryStrategyTracedTest {
    private static final Settings SETTINGS = new Settings(64, 1, 1, SamplingPlan.PLAIN);
    private static final List<Integer> PATHS = List.of(0, 1, 2);

    static Stream<Scenario> scenarios() {
        return Stream.concat(
                Stream.of(CompleteScenario.read(CompleteScenario.JSON)),
                Stream.of(
                                "all-methods",
                                "method-01-structural-balancing",
                                "method-07-borrowing-and-investing",
                                "method-08-debt-restructuring")
                        .map(EveryStrategyTracedTest::shipped));
    }

    private static Scenario shipped(String name) {
        return ScenarioSource.of(name, System.in).scenario();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhatIsDealtAtWhichRatesAndAddsUp(Scenario scenario) {
        List<String> faults = new ArrayList<>();
        for (Strategy strategy : scenario.hedges()) {
            boolean rated = false;
            boolean dealt = false;
            for (int path : PATHS) {
                PathTrace trace = scenario.trace(SETTINGS, strategy.name(), path);
                assertAddsUp(trace, strategy.name());
                for (TracedFlow flow : trace.flows()) {
                    Optional<Ticket> ticket = flow.ticket();
                    dealt |= ticket.isPresent();
                    rated |= ticket.flatMap(Ticket::dealt).isPresent();
                    ticket.filter(some -> some.words().isBlank() || some.words().matches(".*[\\[\\]{}=].*"))
                            .ifPresent(some -> faults.add(strategy.name() + ": " + some.words()));
                    ticket.filter(some -> some.dealt().isPresent() != some.mid().isPresent())
                            .ifPresent(some -> faults.add(strategy.name() + " has one rate: " + some.words()));
                }
            }
            if (dealt && !rated) {
                faults.add(strategy.name() + " (" + strategy.getClass().getSimpleName() + ") has no rates");
            }
        }
        assertThat(faults).isEmpty();
    }

    private static void assertAddsUp(PathTrace trace, String strategy) {
        double sum = 0;
        for (TracedFlow flow : trace.flows()) {
            sum += flow.amount();
            assertThat(flow.account()).as(strategy).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum)) * 1e3));
        }
        assertThat(trace.account()).as(strategy).isCloseTo(sum, within(1e-9 * (1 + Math.abs(sum)) * 1e3));
        assertThat(trace.hedged()).as(strategy).isEqualTo(trace.unhedged() + trace.account());
    }
}
