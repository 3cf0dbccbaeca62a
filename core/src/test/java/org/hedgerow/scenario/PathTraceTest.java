package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hedgerow.booking.TracedFlow;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.programme.rule.Layers;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathTraceTest {
    private static final Settings SETTINGS = new Settings(2000, 1, 1);

    private static Scenario bank(boolean randomRates) {
        Bank bank = new Bank();
        bank.hedges = new ArrayList<>(Bank.everyHedge(Cover.ofFlows(1)));
        bank.hedges.add(
                new ProgrammeHedge("layers", Cover.ofFlows(1), new Layers(Tenor.parse("1M"), 4), Optional.empty()));
        if (randomRates) {
            bank.rates = Optional.of(new InterestRates(
                    Map.of(Bank.UAH, new HullWhite(0.1, 0.02), Bank.USD, new HullWhite(0.1, 0.01)), Optional.empty()));
        }
        return bank.scenario();
    }

    /** That account and outcome are those of the run to the last bit is checked by the trace itself. */
    @ParameterizedTest(name = "random rates: {0}")
    @ValueSource(booleans = {false, true})
    void theEntriesOfEveryStrategyMakeItsOutcomeAndTheComponentsEveryEntry(boolean randomRates) {
        Scenario scenario = bank(randomRates);
        for (Strategy hedge : scenario.hedges()) {
            PathTrace trace = scenario.trace(SETTINGS, hedge.name(), 1999);
            assertThat(trace.flows()).as(hedge.name()).isNotEmpty();
            for (TracedFlow flow : trace.flows()) {
                if (flow.deal().isPresent()) {
                    double parts = flow.components().values().stream()
                            .mapToDouble(amount -> amount)
                            .sum();
                    assertThat(parts).as(hedge.name()).isCloseTo(flow.amount(), within(1e-7));
                    assertThat(flow.ticket().orElseThrow().words()).isNotBlank();
                }
            }
            double components = trace.components().values().stream()
                    .mapToDouble(amount -> amount)
                    .sum();
            assertThat(components).as(hedge.name()).isCloseTo(trace.account(), within(1e-6));
            assertThat(trace.gains()).hasSize(5);
        }
    }

    @Test
    void allPathsTogetherAreTheRun() {
        Scenario scenario = bank(false);
        Settings settings = new Settings(64, 7, 1, SamplingPlan.ANTITHETIC);
        Appraisal rolled = scenario.run(settings, Progress.SILENT).decision().appraisals().stream()
                .filter(appraisal -> appraisal.name().equals("rolled"))
                .findFirst()
                .orElseThrow();
        List<PathTrace> traces = IntStream.range(0, 64)
                .mapToObj(path -> scenario.trace(settings, "rolled", path))
                .toList();
        double outcome =
                traces.stream().mapToDouble(PathTrace::hedged).average().orElseThrow();
        assertThat(outcome).isCloseTo(rolled.outcome().mean().value(), within(1e-6));
        double carry = traces.stream()
                .mapToDouble(trace -> trace.components().get(Cost.CARRY))
                .average()
                .orElseThrow();
        assertThat(carry).isCloseTo(rolled.components().get(Cost.CARRY).value(), within(1e-6));
    }

    @Test
    void doingNothingHasNoEntriesAndThePositionsOutcome() {
        PathTrace trace = bank(false).trace(SETTINGS, "none", 0);
        assertThat(trace.flows()).isEmpty();
        assertThat(trace.hedged()).isEqualTo(trace.unhedged());
    }

    @Test
    void aForwardSaysWhatIsDealtAtWhichRate() {
        TracedFlow flow = bank(false).trace(SETTINGS, "forward", 0).flows().get(0);
        assertThat(flow.ticket().orElseThrow().words()).isEqualTo("sell 250000 USD forward to 2008-06-30");
        double mid = flow.ticket().orElseThrow().mid().orElseThrow();
        double dealt = flow.ticket().orElseThrow().dealt().orElseThrow();
        assertThat(dealt).isCloseTo(mid - 0.002 * 5.05, within(1e-12));
        assertThat(flow.amount()).isCloseTo(250_000 * (dealt - flow.spot().orElseThrow()), within(1e-6));
        assertThat(flow.components()).containsOnlyKeys(Cost.SPOT, Cost.CARRY, Cost.BID_OFFER);
    }

    @Test
    void pathsBeyondTheRunAndUnknownStrategiesAreRefused() {
        Scenario scenario = bank(false);
        assertThatThrownBy(() -> scenario.trace(SETTINGS, "forward", 2000))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("path must be from 0 to 1999, but is 2000");
        assertThatThrownBy(() -> scenario.trace(SETTINGS, "forwards", 0))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("strategy must be one of [none, forward,");
    }
}
