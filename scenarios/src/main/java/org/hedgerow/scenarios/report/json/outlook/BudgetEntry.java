package org.hedgerow.scenarios.report.json.outlook;

import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.outlook.budget.AchievedRate;
import org.hedgerow.outlook.budget.AtRisk;
import org.hedgerow.outlook.budget.BudgetReport;
import org.hedgerow.outlook.budget.BudgetRisk;
import org.hedgerow.risk.Estimate;

/**
 * The strategies against the rates that flows were budgeted at, home currency.
 *
 * @param budgeted what the flows come to at these rates, carried to the horizon
 * @param withoutRate currencies whose flows nearly cancel
 */
record BudgetEntry(double budgeted, List<String> withoutRate, List<StrategyEntry> strategies) {
    static BudgetEntry of(BudgetReport report) {
        return new BudgetEntry(
                report.budgeted(),
                report.withoutRate().stream().map(Currency::code).toList(),
                report.strategies().stream().map(StrategyEntry::of).toList());
    }

    /** Shortfalls are losses. */
    record StrategyEntry(
            String strategy,
            List<AtRiskEntry> cashFlowAtRisk,
            List<AtRiskEntry> earningsAtRisk,
            ShortfallEntry shortfall,
            List<RateEntry> achievedRates,
            boolean dealsElsewhere) {
        static StrategyEntry of(BudgetRisk risk) {
            return new StrategyEntry(
                    risk.strategy(),
                    risk.cashFlowAtRisk().stream().map(AtRiskEntry::of).toList(),
                    risk.earningsAtRisk().stream().map(AtRiskEntry::of).toList(),
                    ShortfallEntry.of(risk.shortfall()),
                    risk.rates().stream().map(RateEntry::of).toList(),
                    risk.dealsElsewhere());
        }
    }

    /** The shortfall below the budget that is not exceeded at a level. */
    record AtRiskEntry(double alpha, double value, double standardError) {
        static AtRiskEntry of(AtRisk risk) {
            return new AtRiskEntry(
                    risk.alpha(), risk.amount().value(), risk.amount().standardError());
        }
    }

    /** Home per unit; {@code adverse} is worse with 5 % probability, {@code worst} that of the worst path. */
    record RateEntry(String currency, double amount, double budgetRate, Estimate mean, Estimate adverse, double worst) {
        static RateEntry of(AchievedRate rate) {
            return new RateEntry(
                    rate.currency().code(),
                    rate.amount(),
                    rate.budgetRate(),
                    rate.mean(),
                    rate.adverse(),
                    rate.worst());
        }
    }
}
