package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.simulation.Settings;
import picocli.CommandLine.Option;

/** How a scenario is simulated, where the caller asks otherwise than it does. */
public final class SamplingOptions {
    /** How random numbers of different paths belong together. */
    enum Plan {
        PLAIN,
        ANTITHETIC,
        SOBOL;

        SamplingPlan sampling() {
            return switch (this) {
                case PLAIN -> SamplingPlan.PLAIN;
                case ANTITHETIC -> SamplingPlan.ANTITHETIC;
                case SOBOL -> SamplingPlan.SOBOL;
            };
        }
    }

    @Option(names = "--paths", paramLabel = "N", description = "Number of paths (default: the scenario's, or 131072).")
    private Optional<Integer> paths = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the random numbers (default: the scenario's, or 1).")
    private Optional<Long> seed = Optional.empty();

    @Option(
            names = "--sampling",
            paramLabel = "plain|antithetic|sobol",
            description = "Independent paths, antithetic pairs, or 16 randomisations of Sobol's sequence, whose paths"
                    + " come in multiples of 16384 (default: the scenario's, or sobol where its model and the number"
                    + " of paths suit it, plain otherwise).")
    private Optional<Plan> plan = Optional.empty();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; they change the time, never a number (default: one per processor).")
    private Optional<Integer> threads = Optional.empty();

    /** One per processor where none are asked for. */
    static int threads(Optional<Integer> asked) {
        return asked.orElse(Runtime.getRuntime().availableProcessors());
    }

    /** The sampling plan, where the caller names it. */
    Optional<SamplingPlan> named() {
        return plan.map(Plan::sampling);
    }

    /** Whatever is not asked for is as the scenario has it. */
    public Settings settings(Scenario question) {
        int workers = threads(threads);
        Optional<SamplingPlan> named = plan.map(Plan::sampling);
        try {
            Sampling own = question.sampling().orElse(Sampling.USUAL);
            Settings asked = question.settings(own.overriddenBy(paths, seed, named), workers);
            return new Settings(asked.paths(), asked.seed(), asked.threads(), named.orElse(asked.plan()));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--" + fault.getMessage(), fault);
        }
    }
}
