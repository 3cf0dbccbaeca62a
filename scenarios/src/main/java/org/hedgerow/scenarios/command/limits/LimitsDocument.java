package org.hedgerow.scenarios.command.limits;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.hedgerow.scenarios.report.json.strategy.LimitEntry;
import org.hedgerow.scenarios.report.json.strategy.LimitsEntry;
import org.hedgerow.scenarios.report.json.strategy.NormEntry;
import org.hedgerow.scenarios.report.text.LimitsReport;

/**
 * Norms and limits alone.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param interrupted where the run was ended early
 * @param today norms and then limits, before any hedge
 */
record LimitsDocument(
        int format,
        Optional<Interrupted> interrupted,
        String scenario,
        Conventions conventions,
        List<LimitEntry> today,
        List<Strategy> strategies) {
    private static final int FORMAT = 1;

    static LimitsDocument of(ScenarioResult result, Optional<Interrupted> interrupted) {
        return new LimitsDocument(
                FORMAT,
                interrupted,
                result.scenario().name(),
                Conventions.of(result),
                LimitEntry.of(LimitsReport.today(result)),
                result.decision().appraisals().stream().map(Strategy::of).toList());
    }

    byte[] bytes() {
        return JsonBytes.of(this);
    }

    /** One strategy: norms and limits after its deals, and along the paths. */
    record Strategy(
            String name,
            boolean allowed,
            List<String> limitsBroken,
            List<NormEntry> norms,
            Optional<LimitsEntry> limits) {
        static Strategy of(Appraisal appraisal) {
            return new Strategy(
                    appraisal.name(),
                    appraisal.allowed(),
                    appraisal.broken().stream().map(LimitCheck::label).toList(),
                    NormEntry.of(appraisal.norms()),
                    appraisal.limits().map(LimitsEntry::of));
        }
    }
}
