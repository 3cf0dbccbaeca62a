package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.PathTrace;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.SetOptions;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Ticket;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every strategy of the scenarios with most of them: what is traced of some paths reads as a statement of account. */
class EveryStrategyTracedTest {
    private static final Settings SETTINGS = new Settings(64, 1, 1, SamplingPlan.PLAIN);
    private static final int PATHS = 1;

    /** The metals of the complete file have no option volatility, so that some of its strategies cannot be dealt. */
    private static final int DEALT = 20;

    static Stream<Scenario> scenarios() {
        return Stream.concat(
                Stream.of(CompleteScenario.read(CompleteScenario.JSON)),
                Stream.of("all-methods", "method-03-forwards", "method-05-options", "method-07-borrowing-and-investing")
                        .map(name -> ScenarioSource.of(name, System.in, SetOptions.NONE)
                                .scenario()));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void saysWhatIsDealtAtWhichRatesAndAddsUp(Scenario scenario) {
        List<String> faults = new ArrayList<>();
        int traced = 0;
        for (Strategy strategy : scenario.hedges()) {
            try {
                faults.addAll(faults(alone(scenario, strategy), strategy.name()));
                traced++;
            } catch (InvalidValue impossible) {
                assertThat(impossible.getMessage()).as(strategy.name()).contains("optionVolatility");
            }
        }
        assertThat(faults).isEmpty();
        assertThat(traced)
                .isGreaterThanOrEqualTo(Math.min(DEALT, scenario.hedges().size()));
    }

    private static Scenario alone(Scenario scenario, Strategy strategy) {
        Dealing[] dealings = scenario.dealings().orElse(List.of()).stream()
                .filter(dealing -> dealing.strategy().equals(strategy.name()))
                .toArray(Dealing[]::new);
        return scenario.toBuilder()
                .hedges(List.of(strategy))
                .dealings(dealings)
                .limits(Limits.NONE) // the others' dealings are what some of them look at
                .build();
    }

    private static List<String> faults(Scenario scenario, String strategy) {
        List<String> faults = new ArrayList<>();
        List<Ticket> tickets = new ArrayList<>();
        for (int path = 0; path < PATHS; path++) {
            PathTrace trace = scenario.trace(SETTINGS, strategy, path);
            assertAddsUp(trace, strategy);
            trace.flows().forEach(flow -> flow.ticket().ifPresent(tickets::add));
        }
        for (Ticket ticket : tickets) {
            if (ticket.words().isBlank() || ticket.words().matches(".*[\\[\\]{}=].*")) {
                faults.add(strategy + " says " + ticket.words());
            }
            if (ticket.dealt().isPresent() != ticket.mid().isPresent()) {
                faults.add(strategy + " has one rate only: " + ticket.words());
            }
        }
        if (!tickets.isEmpty()
                && tickets.stream().allMatch(ticket -> ticket.dealt().isEmpty())) {
            faults.add(strategy + " has no rates: " + tickets.get(0).words());
        }
        return faults;
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
