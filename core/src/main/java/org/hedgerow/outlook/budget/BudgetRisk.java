package org.hedgerow.outlook.budget;

import java.util.List;
import org.hedgerow.risk.shape.Shortfall;

/**
 * One strategy against the budget, home currency at the horizon.
 *
 * @param cashFlowAtRisk of the flows and all of the strategy's cash, by level
 * @param earningsAtRisk of all lines, stocks from today's rates, and all of the strategy's cash, by level
 * @param shortfall of the cash flow below its budget
 * @param rates by currency
 * @param dealsElsewhere whether the strategy has deals in none, or in several, of these currencies: they are in the cash flow, in
 *     no rate
 */
public record BudgetRisk(
        String strategy,
        List<AtRisk> cashFlowAtRisk,
        List<AtRisk> earningsAtRisk,
        Shortfall shortfall,
        List<AchievedRate> rates,
        boolean dealsElsewhere) {
    public BudgetRisk {
        cashFlowAtRisk = List.copyOf(cashFlowAtRisk);
        earningsAtRisk = List.copyOf(earningsAtRisk);
        rates = List.copyOf(rates);
    }
}
