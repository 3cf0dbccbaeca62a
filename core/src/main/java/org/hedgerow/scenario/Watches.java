package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.PositionParts;
import org.hedgerow.contribution.ContributionStudy;
import org.hedgerow.contribution.Detail;
import org.hedgerow.contribution.StrategyContributions;
import org.hedgerow.credit.borrower.BorrowerReport;
import org.hedgerow.credit.borrower.LoanOutcomes;
import org.hedgerow.decision.Recommendation;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.insurance.SelfInsurance;
import org.hedgerow.effectiveness.EffectivenessStudy;
import org.hedgerow.effectiveness.ProspectiveEffectiveness;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.capital.CapitalRatios;
import org.hedgerow.limit.capital.CapitalStudy;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outlook.Outlook;
import org.hedgerow.outlook.OutlookStudy;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.Requirements;
import org.hedgerow.simulation.Crew;
import org.hedgerow.stress.reverse.LossOdds;

/**
 * What is watched on the paths of the scenario's own model alone, beside outcomes. Every other simulation of the scenario
 * keeps its dates, so that all have the same draws.
 */
final class Watches {
    private final Scenario scenario;
    private final List<HedgedOutcome> strategies;
    private final Optional<CapitalStudy> capital;
    private final Optional<LoanOutcomes> loans;
    private final OutlookStudy outlook;
    private final Optional<EffectivenessStudy> effectiveness;
    private final Optional<ContributionStudy> parts;

    Watches(Scenario scenario, List<Candidate> candidates) {
        this.scenario = scenario;
        this.strategies = candidates.stream().map(Candidate::strategy).toList();
        this.capital = scenario.riskWeightedAssets()
                .map(assets -> new CapitalStudy(
                        assets, scenario.norms().map(Norms::capital).orElseThrow(), scenario.position(), strategies));
        this.loans = LoanOutcomes.of(scenario.position(), scenario.market(), scenario.horizon());
        this.outlook = new OutlookStudy(
                scenario.risk()
                        .orElse(RiskReport.USUAL)
                        .outlook(
                                scenario.position(),
                                scenario.market(),
                                scenario.horizon(),
                                scenario.charge().level()),
                scenario.position(),
                strategies);
        this.effectiveness = scenario.risk()
                .flatMap(RiskReport::effectiveness)
                .map(rules -> new EffectivenessStudy(
                        strategies, scenario.position().grossExposure(scenario.market()), rules));
        this.parts = parts(scenario, strategies);
    }

    private static Optional<ContributionStudy> parts(Scenario scenario, List<HedgedOutcome> strategies) {
        Detail detail = detail(scenario);
        PositionParts position =
                new PositionParts(scenario.position(), scenario.market(), scenario.horizon(), detail == Detail.LINES);
        return detail == Detail.NONE ? Optional.empty() : Optional.of(new ContributionStudy(position, strategies));
    }

    private static Detail detail(Scenario scenario) {
        return scenario.risk().orElse(RiskReport.USUAL).detail();
    }

    /** In the order in which they see a date, after those of outcomes. */
    List<Observer> observers() {
        List<Observer> observers = new ArrayList<>();
        capital.ifPresent(study -> observers.addAll(study.observers()));
        loans.ifPresent(observers::add);
        observers.addAll(outlook.observers());
        effectiveness.ifPresent(study -> observers.addAll(study.observers()));
        parts.ifPresent(study -> observers.addAll(study.observers()));
        return observers;
    }

    /** Those of the scenario's own model, or what keeps their dates under another. */
    List<Observer> observers(boolean isOwn, PathModel model) {
        return isOwn ? observers() : List.of(dates(model));
    }

    /** One that watches nothing on the same dates. */
    Observer dates(PathModel model) {
        Requirements watched = new Requirements(scenario.market().valuationDate(), scenario.horizon(), model);
        Columns unused = new Columns();
        observers().forEach(observer -> observer.require(watched, unused));
        return new Observer() {
            @Override
            public void require(Needs needs, Columns columns) {
                needs.act(watched.dates());
            }

            @Override
            public ObserverKernel bind(PathLayout layout, Columns columns) {
                return (batch, date, out) -> {};
            }
        };
    }

    /** What they saw. */
    Watched read(List<Candidate> candidates, Outcomes outcomes, Terms terms, Recommendation recommendation, Crew crew) {
        double alpha = scenario.charge().level();
        return new Watched(
                capital.map(study -> study.read(outcomes, alpha)),
                loans.map(lines -> BorrowerReport.of(lines, strategies, outcomes, alpha)),
                SelfInsurance.of(candidates, outcomes, terms),
                StressRun.odds(scenario, candidates, outcomes),
                Optional.of(outlook.read(outcomes, crew)),
                effectiveness.map(study -> study.read(outcomes)).orElse(List.of()),
                parts.map(study -> study.read(outcomes, alpha, shown(recommendation), crew))
                        .orElse(List.of()));
    }

    /** Of which strategies the risk is taken into parts. */
    private Predicate<String> shown(Recommendation recommendation) {
        return strategy -> detail(scenario) != Detail.RECOMMENDED
                || strategy.equals(Strategy.NONE)
                || recommendation.strategy().equals(Optional.of(strategy));
    }

    /**
     * Of one run.
     *
     * @param outlook absent where the run was not of the scenario's own model
     */
    record Watched(
            Optional<CapitalRatios> capital,
            Optional<BorrowerReport> borrowers,
            List<SelfInsurance> funds,
            List<List<LossOdds>> losses,
            Optional<Outlook> outlook,
            List<ProspectiveEffectiveness> effectiveness,
            List<StrategyContributions> contributions) {
        static final Watched NONE = new Watched(
                Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), List.of());
    }
}
