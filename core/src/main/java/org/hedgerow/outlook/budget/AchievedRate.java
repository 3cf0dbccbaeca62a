package org.hedgerow.outlook.budget;

import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.Mean;
import org.hedgerow.risk.shape.OutcomeQuantile;

/**
 * The rate at which a currency's flows were exchanged in the end, home per unit, with what the hedges gained and cost:
 * {@code B + (U + G) / N}, {@code B} the budget rate, {@code U} the gain of the flows against it, {@code G} that of the deals in
 * the currency, {@code N} the amount planned. With certain flows and home interest as on today's curve that is home received
 * over foreign sold, both carried to the horizon; where volumes err, what they gain or lose is spread over the amount
 * planned.
 *
 * @param amount planned, carried to the horizon; positive when sold, negative when bought
 * @param budgetRate that was planned with, home currency per unit
 * @param adverse the rate of the outcome that is not reached with 5 % probability: a low one where sold, a high one
 *     where bought
 * @param worst on any path: more paths find a worse one, so it has no error
 */
public record AchievedRate(
        Currency currency, double amount, double budgetRate, Estimate mean, Estimate adverse, double worst) {
    private static final double ADVERSE = 0.05;

    static AchievedRate of(BudgetFlows flows, double[] outcome, Ranks ranks) {
        return new AchievedRate(
                flows.currency(),
                flows.amount(),
                flows.budgetRate(),
                rate(flows, new Mean().estimate(outcome, ranks)),
                rate(flows, OutcomeQuantile.of(ranks, ADVERSE).estimate()),
                flows.budgetRate() - ranks.largestLoss() / flows.amount());
    }

    private static Estimate rate(BudgetFlows flows, Estimate outcome) {
        return new Estimate(
                flows.budgetRate() + outcome.value() / flows.amount(),
                outcome.standardError() / Math.abs(flows.amount()),
                outcome.degreesOfFreedom());
    }
}
