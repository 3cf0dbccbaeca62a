package org.hedgerow.scenario;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.RealisedMove;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.credit.borrower.BorrowerReport;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.insurance.SelfInsurance;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.look.Looks;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.effectiveness.ProspectiveEffectiveness;
import org.hedgerow.estimate.ParameterReport;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.capital.CapitalRatios;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.PathOutcomes;
import org.hedgerow.outlook.Outlook;
import org.hedgerow.sensitivity.Sensitivities;
import org.hedgerow.simulation.Settings;
import org.hedgerow.stress.StressReport;

/**
 * The answer to a scenario.
 *
 * @param kept the number of the first paths of which outcomes are kept: fewer than all where they are too many, and then all but
 *     the decision, the comparison with other models and what is simulated apart stands on these
 * @param net open position by currency, in its units; {@code netHome} in home currency at today's rates
 * @param grossExposure of the position, home currency
 * @param materiality the smallest difference that matters, home currency
 * @param norms today, before any hedge; empty where the scenario has none
 * @param credit exposures to counterparties and their price; absent where nothing is open with any
 * @param decision under the scenario's own model
 * @param comparison with the other models, where the scenario has such
 * @param realised what rates became, where the scenario says it
 * @param pilot what a trial of devaluations drawn more often showed; absent where the scenario does not ask for it
 * @param borrowers under the scenario's own model, where the position has currency loans
 * @param capital ratios along the paths of the scenario's own model, where it states risk-weighted assets
 * @param funds of the strategies that keep one for losses, under the scenario's own model
 * @param stress under the shocks, where the scenario has such
 * @param outlook shape and course of every strategy's outcome, and its budget, under the scenario's own model
 * @param ladders of hedge ratios under the scenario's own model; absent where they were not asked for
 * @param breakEvens what would turn the answer; where it was not asked for, the drift alone if it has a closed form
 * @param looks by which the number of paths was found; absent where it was given
 * @param effectiveness of every hedge, under the scenario's own model, where the scenario asks for it
 * @param parameters under others that the model may have as well, where so many draws are asked for
 * @param contributions of the parts of each strategy's outcome to its risk, under the scenario's own model; none
 *     where not asked for
 * @param sensitivities of the decision, where asked for
 * @param picture of the answer; absent where it was not asked for
 * @param outcomes of every strategy on every path of the scenario's own model, where asked for
 * @param pathSteps simulated moves of single rates
 */
public record ScenarioResult(
        Scenario scenario,
        Settings settings,
        int kept,
        SortedMap<Currency, Double> net,
        SortedMap<Currency, Double> netHome,
        double grossExposure,
        double materiality,
        List<LimitCheck> norms,
        Optional<CounterpartyCredit> credit,
        Decision decision,
        Optional<Comparison> comparison,
        Optional<RealisedMove> realised,
        Optional<DevaluationPilot> pilot,
        Optional<BorrowerReport> borrowers,
        Optional<CapitalRatios> capital,
        List<SelfInsurance> funds,
        Optional<StressReport> stress,
        Outlook outlook,
        Optional<List<Ladder>> ladders,
        Optional<BreakEvens> breakEvens,
        Optional<Looks> looks,
        List<ProspectiveEffectiveness> effectiveness,
        Optional<ParameterReport> parameters,
        List<StrategyContributions> contributions,
        Optional<Sensitivities> sensitivities,
        Optional<Picture> picture,
        Optional<PathOutcomes> outcomes,
        long pathSteps) {
    public ScenarioResult {
        net = Collections.unmodifiableSortedMap(new TreeMap<>(net));
        netHome = Collections.unmodifiableSortedMap(new TreeMap<>(netHome));
        Checks.present(credit, "credit");
        Checks.present(pilot, "pilot");
        Checks.present(borrowers, "borrowers");
        Checks.present(capital, "capital");
        Checks.present(outlook, "outlook");
        ladders = Checks.present(ladders, "ladders").map(List::copyOf);
        Checks.present(breakEvens, "breakEvens");
        Checks.present(looks, "looks");
        norms = List.copyOf(norms);
        funds = List.copyOf(funds);
        effectiveness = List.copyOf(effectiveness);
        Checks.present(stress, "stress");
        Checks.present(parameters, "parameters");
        contributions = List.copyOf(contributions);
        Checks.present(sensitivities, "sensitivities");
        Checks.present(picture, "picture");
        Checks.present(outcomes, "outcomes");
    }
}
