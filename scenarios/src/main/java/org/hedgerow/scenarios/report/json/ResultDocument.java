package org.hedgerow.scenarios.report.json;

import java.util.List;
import java.util.Optional;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Conventions;
import org.hedgerow.scenarios.report.Interrupted;
import org.hedgerow.scenarios.report.MarketRates;
import org.hedgerow.scenarios.report.NetExposure;
import org.hedgerow.scenarios.report.json.decision.BreakEvensEntry;
import org.hedgerow.scenarios.report.json.decision.DifferencesEntry;
import org.hedgerow.scenarios.report.json.decision.LadderEntry;
import org.hedgerow.scenarios.report.json.decision.LooksEntry;
import org.hedgerow.scenarios.report.json.outlook.OutlookEntry;
import org.hedgerow.scenarios.report.json.picture.ConvergenceEntry;
import org.hedgerow.scenarios.report.json.picture.DistributionsEntry;
import org.hedgerow.scenarios.report.json.picture.FansEntry;
import org.hedgerow.scenarios.report.json.picture.FrontierEntry;
import org.hedgerow.scenarios.report.json.strategy.NormEntry;
import org.hedgerow.scenarios.report.json.strategy.StrategyEntry;
import org.hedgerow.scenarios.report.text.ReportWords;

/**
 * The content of {@code result.json}: a function of scenario, paths and seed alone. Amounts are home currency at the
 * horizon in the scenario's unit, shares 0 to 1.
 *
 * @param format changes when a field is renamed or removed or changes its meaning
 * @param interrupted where the run was ended early
 * @param looks by which the number of paths was found; absent where it was given
 * @param grossExposure sum of the absolute amounts of all lines at today's rates, home currency
 * @param materiality net benefits within it, either way, are equal; home currency
 * @param exposures the open position of groups of currencies and of all, added up in three ways; home currency
 * @param norms today, before any hedge
 * @param devaluationOdds absent where no rate is held
 * @param market what the paths start from, and what hedges are priced with
 * @param strategies under the scenario's own model, {@code alternatives} under others
 * @param outlook shape and course of each strategy's outcome, and its budget
 * @param differences of the net benefits of any two strategies
 * @param ladders instruments at several hedge ratios; absent where they were not asked for
 * @param breakEvens what would turn the answer; absent where it was not asked for
 * @param contributions of the parts of each strategy's outcome to its risk; absent where not asked for
 * @param sensitivities of each strategy; absent where not asked for
 * @param funds kept for losses by strategies; absent where none keeps one
 * @param borrowers absent where the position has no currency loans
 * @param counterparties exposures to them; absent where nothing is open with any
 * @param capitalRatio absent where the scenario states no risk-weighted assets
 * @param effectiveness absent where the scenario does not ask for it
 * @param distributions of all outcomes; absent where no picture was asked for, as are {@code fans} and {@code convergence}
 * @param fans where rates may go
 * @param convergence of net benefits as paths become more
 * @param frontier of cost against risk, or why there is none; absent too where the run was ended before it
 * @param findings sentences on what some models hide that another shows
 * @param words what the text report says in words
 */
public record ResultDocument(
        int format,
        Optional<Interrupted> interrupted,
        ScenarioEntry scenario,
        Conventions conventions,
        Optional<LooksEntry> looks,
        double grossExposure,
        double materiality,
        List<PositionEntry> position,
        List<NetExposure> exposures,
        List<NormEntry> norms,
        MarketRates market,
        Optional<List<OddsEntry>> devaluationOdds,
        List<StrategyEntry> strategies,
        OutlookEntry outlook,
        DifferencesEntry differences,
        Optional<List<LadderEntry>> ladders,
        Optional<BreakEvensEntry> breakEvens,
        Optional<List<ContributionEntry>> contributions,
        Optional<SensitivitiesEntry> sensitivities,
        Optional<List<FundEntry>> funds,
        Optional<BorrowersEntry> borrowers,
        Optional<List<CreditEntry>> counterparties,
        RecommendationEntry recommendation,
        Optional<CapitalEntry> capitalRatio,
        Optional<List<AlternativeEntry>> alternatives,
        Optional<List<String>> findings,
        Optional<RealisedEntry> realised,
        Optional<StressEntry> stress,
        Optional<List<EffectivenessEntry>> effectiveness,
        Optional<ParametersEntry> parameters,
        Optional<DistributionsEntry> distributions,
        Optional<FansEntry> fans,
        Optional<ConvergenceEntry> convergence,
        Optional<FrontierEntry> frontier,
        ReportWords words) {
    private static final int FORMAT = 1;

    public static ResultDocument of(ScenarioResult result) {
        return of(result, Optional.empty());
    }

    /** Of a run that was perhaps ended early. */
    public static ResultDocument of(ScenarioResult result, Optional<Interrupted> interrupted) {
        return new ResultDocument(
                FORMAT,
                interrupted,
                ScenarioEntry.of(result.scenario()),
                Conventions.of(result),
                result.looks().map(LooksEntry::of),
                result.grossExposure(),
                result.materiality(),
                PositionEntry.of(result),
                NetExposure.of(result.scenario()),
                NormEntry.of(result.norms(), result.scenario().norms().map(Norms::capital)),
                MarketRates.of(result),
                OddsEntry.of(result),
                StrategyEntry.all(result.decision(), result.materiality()),
                OutlookEntry.of(result),
                DifferencesEntry.of(result.decision().differences()),
                result.ladders()
                        .map(ladders -> ladders.stream().map(LadderEntry::of).toList()),
                result.breakEvens().map(BreakEvensEntry::of),
                ContributionEntry.of(result),
                SensitivitiesEntry.of(result),
                FundEntry.of(result),
                BorrowersEntry.of(result),
                CreditEntry.of(result),
                RecommendationEntry.of(result),
                CapitalEntry.of(result),
                AlternativeEntry.of(result),
                result.comparison().map(Comparison::findings),
                RealisedEntry.of(result),
                StressEntry.of(result),
                EffectivenessEntry.of(result),
                ParametersEntry.of(result),
                DistributionsEntry.of(result),
                FansEntry.of(result),
                ConvergenceEntry.of(result),
                FrontierEntry.of(result),
                ReportWords.of(result));
    }

    public byte[] bytes() {
        return JsonBytes.of(this);
    }
}
