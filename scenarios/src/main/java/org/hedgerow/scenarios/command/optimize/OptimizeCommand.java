package org.hedgerow.scenarios.command.optimize;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.BestMix;
import org.hedgerow.scenario.OptimiserTerms;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.ExitCode;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.ScenarioSource;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.command.run.AskedScenario;
import org.hedgerow.scenarios.command.run.MemoryNeed;
import org.hedgerow.scenarios.command.watch.Watched;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the best mix of a scenario's hedges. */
@Command(
        name = "optimize",
        description = {
            "Finds how much of each hedge of a scenario to take, by currency where its deals can be told apart, so that"
                    + " expected cost and risk cost together are least.",
            "It is chosen on the paths of one seed and reported on those of another, beside the best single hedge and"
                    + " doing nothing. By default no deal makes an open position larger or turns it over. Norms and the"
                    + " bank's limits hold for the position after the mix, today."
        },
        footerHeading = "%nFor example:%n",
        footer = "  hedgerow optimize ua-importer-2007 --cost-budget 500")
public final class OptimizeCommand implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private AskedScenario asked = new AskedScenario();

    @Option(
            names = "--gap",
            paramLabel = "SHARE",
            description = "Ends the search where the best mix is at most so much cheaper (default: 0.001).")
    private double gap = OptimiserTerms.USUAL.relativeGap();

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "The most of each hedge, 1 as the scenario has it (default: 1).")
    private double most = OptimiserTerms.USUAL.most();

    @Option(names = "--may-raise", description = "Hedges may make an open position larger or turn it over.")
    private boolean mayRaise;

    @Option(names = "--what-ifs", description = "Mixes in hedges that are only what-ifs.")
    private boolean whatIfs;

    @Option(
            names = "--cost-budget",
            paramLabel = "AMOUNT",
            description = "The expected cost of the mix is at most this, home currency in the scenario's unit.")
    private Optional<Double> costBudget = Optional.empty();

    @Option(
            names = "--premium-budget",
            paramLabel = "AMOUNT",
            description =
                    "Premiums at mid, less those received, are at most this, home currency in the scenario's unit.")
    private Optional<Double> premiumBudget = Optional.empty();

    @Option(
            names = "--lot",
            paramLabel = "UNITS",
            description = "What is not dealt on an exchange is dealt in multiples of so many units of its currency"
                    + " (default: any amount). Futures are in whole lots always.")
    private Optional<Double> lot = Optional.empty();

    @Option(
            names = "--frontier",
            paramLabel = "N",
            description = "Mixes of the frontier of cost against risk; 0 for none (default: 11).")
    private int frontier = OptimiserTerms.USUAL.frontierPoints();

    @Option(
            names = "--report-seed",
            paramLabel = "N",
            description = "Seed of the paths on which the mix is reported (default: the next after the run's).")
    private Optional<Long> reportSeed = Optional.empty();

    public OptimizeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        ScenarioSource source = asked.source(streams);
        Scenario question = source.scenario();
        OptimiserTerms terms = usage(this::terms);
        Settings settings = asked.settings(question);
        usage(() -> terms.reportSeedOf(settings));
        MemoryNeed need = new MemoryNeed(source.answered(() -> question.memory(settings, terms)));
        need.check(settings, Runtime.getRuntime().maxMemory());
        long start = System.nanoTime();
        BestMix best = source.answered(() ->
                new Watched(streams).whole((host, progress) -> question.optimise(settings.on(host), terms, progress)));
        double seconds = (System.nanoTime() - start) / 1e9;
        byte[] json = OptimizeDocument.of(best).bytes();
        streams.out().print(asked.printed(json, () -> OptimizeReport.of(best, seconds)));
        return ExitCode.OK;
    }

    private OptimiserTerms terms() {
        return new OptimiserTerms(gap, most, mayRaise, whatIfs, costBudget, premiumBudget, lot, frontier, reportSeed);
    }

    private static <T> T usage(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (InvalidValue fault) {
            throw Refusal.usage("--" + fault.getMessage(), fault);
        }
    }
}
