package org.hedgerow.scenarios.command.run;

import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.look.LookGoal;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenarios.command.Refusal;
import picocli.CommandLine.Option;

/** What is asked of a run beside which strategy to take. */
final class RequestOptions {
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

    /** A picture of the answer where no option is given. */
    Request request() {
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
