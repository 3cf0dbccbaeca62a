package org.hedgerow.limit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.time.DayCount;

/**
 * Coefficients by remaining term, as H19 and H20 of NBU Instruction 141 (1998) weigh claims and liabilities. No public
 * table of them was found: the user supplies his own.
 *
 * @param steps by term, ascending; what is due later than the last of them has the last coefficient
 * @param open of what has no term
 */
public record TermWeights(List<Step> steps, double open) {
    /**
     * The coefficient of what is due within a term.
     *
     * @param upTo Act/365F years, inclusive
     */
    public record Step(double upTo, double coefficient) {
        public Step {
            Checks.positive(upTo, "upTo");
            Checks.in(coefficient, 0, 100, "coefficient");
        }
    }

    public TermWeights {
        steps = Checks.notEmpty(steps, "steps");
        Checks.in(open, 0, 100, "open");
        for (int place = 1; place < steps.size(); place++) {
            Checks.that(
                    steps.get(place).upTo() > steps.get(place - 1).upTo(),
                    "steps[" + place + "].upTo",
                    "must be longer than the term before, but is "
                            + steps.get(place).upTo());
        }
    }

    /** The coefficient of an item as a date sees it. */
    public double of(Optional<LocalDate> due, LocalDate today) {
        if (due.isEmpty()) {
            return open;
        }
        double years = DayCount.ACT_365F.years(today, due.get());
        return steps.stream()
                .filter(step -> years <= step.upTo())
                .findFirst()
                .orElse(steps.get(steps.size() - 1))
                .coefficient();
    }
}
