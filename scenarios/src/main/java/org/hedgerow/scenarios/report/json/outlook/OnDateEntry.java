package org.hedgerow.scenarios.report.json.outlook;

import java.time.LocalDate;
import org.hedgerow.outlook.OnDate;
import org.hedgerow.scenarios.report.json.strategy.OutcomeEntry;

/** What the outcomes by a date say about risk, home currency of it. */
record OnDateEntry(LocalDate date, OutcomeEntry outcome) {
    static OnDateEntry of(OnDate on) {
        return new OnDateEntry(on.date(), OutcomeEntry.of(on.outcome()));
    }
}
