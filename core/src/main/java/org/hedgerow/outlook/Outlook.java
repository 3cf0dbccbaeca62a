package org.hedgerow.outlook;

import java.util.List;
import java.util.Optional;
import org.hedgerow.outlook.budget.BudgetReport;

/**
 * Of all strategies, without any hedge first, under the scenario's own model.
 *
 * @param budget absent where no flow has a budget rate
 */
public record Outlook(OutlookTerms terms, List<StrategyOutlook> strategies, Optional<BudgetReport> budget) {
    public Outlook {
        strategies = List.copyOf(strategies);
    }
}
