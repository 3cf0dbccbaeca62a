package org.hedgerow.scenarios.report.text;

import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.CreditMethod;
import org.hedgerow.scenario.Scenario;

/** How the default of counterparties enters the outcomes, in a sentence. */
final class CounterpartyWords {
    private CounterpartyWords() {}

    static String method(Scenario scenario) {
        CreditMethod method =
                scenario.counterparties().map(Counterparties::method).orElse(CreditMethod.NONE);
        return switch (method) {
            case ADJUSTMENT -> "What a strategy adds to it is paid today.";
            case SIMULATED -> "Outcomes hold the losses of defaults along the paths in its place.";
            case NONE -> "No outcome holds any of it.";
        };
    }
}
