package org.hedgerow.scenarios.command.run;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.FewestTailPaths;
import org.hedgerow.scenarios.report.wording.Numbers;

/** What a result is too uncertain for, each in a line. */
final class Warnings {
    private Warnings() {}

    static List<String> of(ScenarioResult result) {
        List<Appraisal> appraisals = result.decision().appraisals();
        List<String> warnings = new ArrayList<>();
        boolean mayBeMore = result.scenario().model().paths().isEmpty();
        String advice = mayBeMore ? "; give more --paths" : "; the model has no more paths";
        FewestTailPaths.all(appraisals).stream()
                .filter(TailPaths::tooFew)
                .forEach(tail -> warnings.add("too few tail paths at " + Numbers.exactPercent(tail.alpha()) + ": "
                        + Numbers.fixed(tail.count(), 1) + ", errors are reliable from 500 on" + advice));
        long undecided = appraisals.stream()
                .filter(appraisal -> appraisal.verdict() == Verdict.UNDECIDED)
                .count();
        if (undecided > 0) {
            warnings.add("strategies undecided at this number of paths: " + undecided + advice);
        }
        return warnings;
    }
}
