package org.hedgerow.scenarios.command.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.scenarios.command.Refusal;
import picocli.CommandLine.Option;

/** What is forecast, by which models, and how closely. */
final class WalkOptions {
    @Option(
            names = "--models",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Models to walk with: garch, lognormal, ewma, historical, bootstrap, merton, managed, filtered"
                            + " (default: all; whoever leaves some out after seeing them chooses by the result).")
    private List<String> models = List.of();

    @Option(
            names = "--horizon-days",
            paramLabel = "N",
            split = ",",
            defaultValue = "1,20",
            description =
                    "How many fixings ahead; forecasts of one horizon do not overlap (default: ${DEFAULT-VALUE}).")
    private List<Integer> horizons = List.of(1, 20);

    @Option(
            names = "--levels",
            paramLabel = "SHARE",
            split = ",",
            defaultValue = "0.99,0.975",
            description = "Levels of value at risk and expected shortfall (default: ${DEFAULT-VALUE}).")
    private List<Double> levels = List.of(0.99, 0.975);

    @Option(
            names = "--paths",
            paramLabel = "N",
            defaultValue = "8192",
            description = "Paths of each forecast (default: ${DEFAULT-VALUE}).")
    private int paths = 8_192;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Seed of the random numbers (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Models that are walked with at a time; they change the time, never a number (default: one per"
                            + " processor).")
    private Optional<Integer> threads = Optional.empty();

    /** Those asked for, in the order of the usual ones. */
    List<Forecaster> models() {
        List<Forecaster> usual = Forecaster.usual();
        List<String> unknown = new ArrayList<>(models);
        usual.forEach(known -> unknown.remove(known.name()));
        if (!unknown.isEmpty()) {
            throw Refusal.usage(
                    "--models must be of "
                            + usual.stream().map(Forecaster::name).collect(Collectors.joining(", "))
                            + ", each once, but has " + unknown.get(0),
                    null);
        }
        return usual.stream()
                .filter(known -> models.isEmpty() || models.contains(known.name()))
                .toList();
    }

    List<Integer> horizons() {
        return horizons;
    }

    List<Double> levels() {
        return levels;
    }

    int paths() {
        return paths;
    }

    long seed() {
        return seed;
    }

    int threads() {
        int workers = threads.orElse(Runtime.getRuntime().availableProcessors());
        if (workers < 1 || workers > 1_024) {
            throw Refusal.usage("--threads must be 1 to 1024, but is " + workers, null);
        }
        return workers;
    }
}
