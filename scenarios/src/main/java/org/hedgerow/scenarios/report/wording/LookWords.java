package org.hedgerow.scenarios.report.wording;

import java.util.stream.Collectors;
import org.hedgerow.decision.look.LookGoal;
import org.hedgerow.decision.look.Looks;

/** Says how a result came by its number of paths. */
public final class LookWords {
    private LookWords() {}

    /** As a line of a report, to follow {@code looks}. */
    public static String of(Looks looks, String homeUnit) {
        return looks.taken() + " of at most " + looks.schedule().count() + ", at "
                + looks.schedule().paths().stream()
                        .map(paths -> Numbers.fixed(paths, 0))
                        .collect(Collectors.joining(", "))
                + " paths, each at a level of " + Numbers.percent(looks.level(), 3) + " %; until "
                + goal(looks.goal(), homeUnit)
                + (looks.isReached() ? ": reached" : ": NOT REACHED with these paths" + open(looks));
    }

    private static String goal(LookGoal goal, String homeUnit) {
        String error = goal.targetError()
                .map(most -> "no net benefit has an error above " + Numbers.exact(most) + " " + homeUnit)
                .orElse("");
        return (goal.untilDecided() ? "every verdict is decided" + (error.isEmpty() ? "" : " and ") : "") + error;
    }

    private static String open(Looks looks) {
        return looks.open().isEmpty()
                ? ""
                : ", open: "
                        + looks.open().stream()
                                .map(name -> "'" + Printable.line(name) + "'")
                                .collect(Collectors.joining(", "));
    }
}
