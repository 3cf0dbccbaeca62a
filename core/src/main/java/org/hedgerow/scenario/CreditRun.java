package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.CreditMethod;
import org.hedgerow.credit.adjustment.Adjustments;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.credit.adjustment.CreditAdjustment;
import org.hedgerow.credit.exposure.ExposureDates;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.credit.exposure.Relations;
import org.hedgerow.credit.loss.CounterpartyDefaults;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathModel;
import org.hedgerow.position.Tags;
import org.hedgerow.position.volume.UncertainVolumes;
import org.hedgerow.simulation.MemoryUse;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Trade;

/** What a scenario's counterparties may owe and what their default costs, on paths of their own. */
final class CreditRun {
    private final Scenario scenario;
    private final Settings settings;
    private final List<Candidate> candidates;
    private final Market market;
    private final LocalDate horizon;
    private final List<Relation> relations;
    private final SortedSet<LocalDate> dates;
    private final boolean isCapped; // fewer paths are kept than the run has

    private final UnaryOperator<String> dealtAs;

    /** @param candidates without what credit costs */
    CreditRun(Scenario scenario, Settings settings, List<Candidate> candidates) {
        this(scenario, settings, candidates, name -> name);
    }

    /** @param dealtAs by the name of a candidate that of the strategy with whose counterparties it deals */
    CreditRun(Scenario scenario, Settings settings, List<Candidate> candidates, UnaryOperator<String> dealtAs) {
        this.dealtAs = dealtAs;
        this.scenario = scenario;
        this.candidates = candidates;
        this.market = scenario.market();
        this.horizon = scenario.horizon();
        this.relations = scenario.counterparties().map(this::relations).orElse(List.of());
        this.dates = dates();
        this.settings = Keeping.first(scenario, settings, (long) relations.size() * dates.size());
        this.isCapped = this.settings.paths() < settings.paths();
    }

    private SortedSet<LocalDate> dates() {
        return relations.isEmpty()
                ? new TreeSet<>()
                : ExposureDates.of(scenario.counterparties().orElseThrow().tenor(), market, horizon, relations);
    }

    private List<Relation> relations(Counterparties parties) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        Map<String, Tags> dealings = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            plans.put(candidate.name(), candidate.strategy().plan());
            dealings.put(candidate.name(), scenario.tags(dealtAs.apply(candidate.name())));
        }
        return new Relations(parties, scenario.position(), market, horizon).of(plans, dealings);
    }

    /** Passes over paths: for exposures, and for their price. */
    int passes() {
        return relations.isEmpty() ? 0 : 2;
    }

    /** A row for each date of what each owes, and another to sum it up; of no more paths than are kept. */
    MemoryUse memory() {
        long rows = (long) relations.size() * dates.size();
        long perThread = 2L * Double.BYTES * rows * PathBatch.SIZE;
        return isCapped
                ? new MemoryUse(0, perThread, Double.BYTES * rows * settings.paths())
                : new MemoryUse(Double.BYTES * (double) rows, perThread);
    }

    Optional<CounterpartyCredit> result(Passes passes) {
        if (relations.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CounterpartyCredit(exposures(passes.kept(Phase.EXPOSURES)), adjustments(passes)));
    }

    /** What counterparties may come to owe; nothing where there are none. */
    Exposures exposures(Pass pass) {
        if (relations.isEmpty()) {
            return new Exposures(List.of());
        }
        PathModel model = UncertainVolumes.of(scenario.model(), scenario.position(), horizon);
        return Exposures.of(relations, dates, market, horizon, model, settings, pass);
    }

    private List<CreditAdjustment> adjustments(Passes passes) {
        RateModel rates = scenario.model().atForwardDrift();
        PathModel model =
                UncertainVolumes.of(Adjustments.riskNeutral(scenario.model()), rates, scenario.position(), horizon);
        return new Adjustments(scenario.counterparties().orElseThrow(), dates, market, horizon)
                .of(relations, model, settings, passes.kept(Phase.CREDIT_PRICES));
    }

    /** The candidates with what credit costs, without a look at exposures. */
    List<Candidate> charged(Passes passes) {
        boolean adjusts = method() == CreditMethod.ADJUSTMENT && !relations.isEmpty();
        return charged(adjusts ? adjustments(passes) : List.of());
    }

    /** The candidates with what credit costs. */
    List<Candidate> charged(Optional<CounterpartyCredit> result) {
        return charged(result.map(CounterpartyCredit::adjustments).orElse(List.of()));
    }

    private CreditMethod method() {
        return scenario.counterparties().map(Counterparties::method).orElse(CreditMethod.NONE);
    }

    private List<Candidate> charged(List<CreditAdjustment> adjustments) {
        return candidates.stream()
                .map(candidate -> with(candidate, costs(candidate.name(), adjustments)))
                .toList();
    }

    private List<Trade> costs(String strategy, List<CreditAdjustment> adjustments) {
        return switch (method()) {
            case ADJUSTMENT ->
                adjustments.stream()
                        .filter(adjustment -> adjustment.strategy().equals(strategy)
                                && adjustment.added().value() != 0)
                        .map(CreditAdjustment::charge)
                        .toList();
            case SIMULATED ->
                relations.stream()
                        .filter(relation -> relation.strategy().equals(strategy) && !relation.isGroup())
                        .filter(relation -> !strategy.equals(Strategy.NONE))
                        .filter(relation -> relation.isOpen(dates, market, horizon))
                        .map(this::loss)
                        .toList();
            case NONE -> List.of();
        };
    }

    private Trade loss(Relation relation) {
        Counterparty party =
                scenario.counterparties().orElseThrow().named(relation.with()).orElseThrow();
        Optional<Relation> held = relations.stream()
                .filter(other -> other.strategy().equals(Strategy.NONE)
                        && other.with().equals(relation.with())
                        && !other.isGroup())
                .findFirst();
        return CounterpartyDefaults.loss(party, relation, held, relation.open(dates, market, horizon));
    }

    private static Candidate with(Candidate candidate, List<Trade> costs) {
        if (costs.isEmpty()) {
            return candidate;
        }
        HedgedOutcome before = candidate.strategy();
        List<Trade> trades = new ArrayList<>(before.plan().trades());
        trades.addAll(costs);
        HedgedOutcome after = new HedgedOutcome(before.name(), new Plan(trades), before.market(), before.horizon());
        return candidate.with(after);
    }
}
