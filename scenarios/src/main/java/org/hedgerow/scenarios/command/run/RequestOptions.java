package org.hedgerow.scenarios.command.run;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.look.LookGoal;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.engine.Extras;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is asked of a run beside which strategy to take. */
public final class RequestOptions {
    @Option(
            names = "--until-decided",
            description =
                    "Looks at ever more paths, each time twice as many, and stops where every verdict is one; --paths"
                            + " is then the most. Looks are fixed beforehand and share the 5 %% of wrong intervals.")
    private boolean untilDecided;

    @Option(
            names = "--target-error",
            paramLabel = "X",
            description =
                    "Goes on the same way until no net benefit has a standard error above this, home currency in the"
                            + " scenario's unit.")
    private Optional<Double> targetError = Optional.empty();

    @Option(names = "--ladder", description = "Shows each instrument at 0, 25, 50, 75 and 100 %% of what it can cover.")
    private boolean ladder;

    @Option(
            names = "--break-evens",
            description =
                    "Seeks what would turn the answer: drift, volatility, forward points and odds of a devaluation at which"
                            + " the hedge to take is worth no more than none, or than the next.")
    private boolean breakEvens;

    @Option(
            names = "--stress",
            description =
                    "Puts the strategies under every shipped window of history that quotes the home currency, beside"
                            + " the shocks that the scenario has (default: its own alone).")
    private boolean stress;

    @Option(
            names = "--parameters",
            paramLabel = "N",
            description =
                    "Draws N sets of the model's parameters from the laws of their estimates and decides under each, with"
                            + " fewer paths (default: as many as the scenario says, or none).")
    private Optional<Integer> parameters = Optional.empty();

    @Option(
            names = "--sensitivities",
            description =
                    "Asks again in worlds where a spot, a curve or a volatility is a step higher or lower, on the same"
                            + " random numbers; takes two more passes over the paths for each (default: as the scenario says).")
    private boolean sensitivities;

    /** The scenario with what it is asked to have beside. */
    public Scenario question(Scenario stated) {
        return extras().in(stated);
    }

    /** What is put into the scenario. */
    Extras extras() {
        return new Extras(stress, sensitivities, parameters.stream().toList());
    }

    /** Of such options as {@link #arguments} gives. */
    static RequestOptions of(List<String> arguments) {
        RequestOptions options = new RequestOptions();
        try {
            new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
            return options;
        } catch (ParameterException fault) {
            throw Refusal.usage("what was asked is not known to this version: " + fault.getMessage(), fault);
        }
    }

    /** Such options again: what shapes the result beside the scenario's bytes and the sampling. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        add("--until-decided", untilDecided, arguments);
        // all its digits, since those of Double.toString depend on the version of Java
        targetError.ifPresent(error -> arguments.add("--target-error=" + new BigDecimal(error)));
        add("--ladder", ladder, arguments);
        add("--break-evens", breakEvens, arguments);
        add("--stress", stress, arguments);
        parameters.ifPresent(number -> arguments.add("--parameters=" + number));
        add("--sensitivities", sensitivities, arguments);
        return arguments;
    }

    private static void add(String option, boolean isGiven, List<String> arguments) {
        if (isGiven) {
            arguments.add(option);
        }
    }

    /** A picture of the answer where no option is given. */
    public Request request() {
        return new Request(goal(), ladder, breakEvens).withPicture();
    }

    private Optional<LookGoal> goal() {
        if (!untilDecided && targetError.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LookGoal(untilDecided, targetError));
        } catch (InvalidValue fault) {
            throw Refusal.usage("--target-error: " + fault.getMessage(), fault);
        }
    }
}
