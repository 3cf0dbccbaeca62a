package org.hedgerow.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.UnhedgedOutcome;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.position.Position;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Bank;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A worker makes its buffers once: blocks after that make no garbage, with one strategy of each kind. */
class AllocationTest {
    private static final LocalDate HORIZON = Bank.TODAY.plusDays(91); // a Monday
    private static final int BLOCKS = 96;

    /**
     * In a virtual machine that has compiled for one plan already, C2 may put one vector of 72 bytes a row on the heap,
     * 0.07 bytes a path-step; in one of its own no plan allocates anything.
     */
    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(SamplingPlan.PLAIN, 0.01),
                Arguments.of(SamplingPlan.ANTITHETIC, 0.1),
                Arguments.of(SamplingPlan.SOBOL, 0.1));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aPathStepAllocatesNothing(SamplingPlan plan, double bytes) {
        Simulation simulation = simulation();
        Settings settings = new Settings(PathBatch.SIZE * BLOCKS, 1, 1, plan);
        Outcomes outcomes = new Outcomes(simulation.columns(), settings.paths());
        Worker worker =
                new Worker(simulation, settings, simulation.draws(settings).get());
        double pathSteps = (double) BLOCKS * PathBatch.SIZE * simulation.steps() * simulation.rates();
        double least = Double.POSITIVE_INFINITY;
        long patience =
                System.nanoTime() + TimeUnit.SECONDS.toNanos(60); // the compiler takes its time on a busy machine
        while (least >= bytes && System.nanoTime() < patience) {
            least = Math.min(least, simulate(worker, outcomes, BLOCKS) / pathSteps);
        }
        assertThat(least).isLessThan(bytes);
    }

    /** Bytes that the first blocks take from this thread's heap. */
    private static double simulate(Worker worker, Outcomes outcomes, int blocks) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int block = 0; block < blocks; block++) {
            worker.simulate(block, outcomes);
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static Simulation simulation() {
        Bank bank = new Bank();
        Market market = bank.market();
        Position position = Position.of(bank.lines.get(0), bank.lines.get(1));
        List<Observer> observers = new ArrayList<>(List.of(new UnhedgedOutcome(position, market, HORIZON)));
        for (Strategy hedge : bank.hedges) {
            observers.add(new HedgedOutcome(hedge.name(), hedge.plan(position, market, HORIZON), market, HORIZON));
        }
        return Simulation.of(market, HORIZON, bank.model(), observers);
    }
}
