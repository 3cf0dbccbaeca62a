package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.ladder.LadderAppraiser;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.own.CounterpartyLimit;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Ladders of the strategies of a scenario. Where the gain of an instrument is in proportion to its size on each of some
 * paths, its rungs are shares of the gain that is already simulated; others, as of whole lots, are simulated by themselves.
 * No rung has what credit costs: that is not in proportion, so that strategies which it costs something are simulated too.
 */
final class LadderStudy {
    /** By how much of the exposure a gain may be out of proportion; rounding is far less. */
    private static final double PROPORTIONAL = 1e-9;

    private final Scenario scenario;
    private final Settings settings;
    private final List<Candidate> candidates;
    private final Terms terms;
    private final Studies.Paths paths;
    private final Outcomes chosen;
    private final Decision decision;

    LadderStudy(Answered answered) {
        this.decision = answered.decision();
        this.scenario = answered.scenario();
        this.settings = answered.settings();
        this.candidates = answered.candidates();
        this.terms = answered.terms();
        this.paths = answered.paths();
        this.chosen = answered.chosen();
    }

    /** Of each instrument once, in the order of the strategies. */
    List<Ladder> ladders(Progress progress) {
        List<Instrument> instruments = instruments().stream().map(this::checked).toList();
        if (instruments.isEmpty()) {
            return List.of();
        }
        List<Instrument> simulated = terms.profile().isPresent() ? instruments : outOfProportion(instruments);
        List<Candidate> apart = new ArrayList<>(List.of(candidates.get(0)));
        simulated.forEach(instrument -> apart.addAll(instrument.dealt()));
        Outcomes again = simulated.isEmpty() ? chosen : run(apart, settings, progress);
        int intervals = instruments.size() * (Ladder.RATIOS.size() - 1) * terms.looks();
        double quantile = Decision.quantile(intervals);
        LadderAppraiser scaledOnes = appraiser(chosen, quantile);
        LadderAppraiser simulatedOnes = again == chosen ? scaledOnes : appraiser(again, quantile);
        List<Ladder> ladders = new ArrayList<>();
        for (Instrument instrument : instruments) {
            boolean scaled = !simulated.contains(instrument);
            List<double[]> outcomes = scaled ? scaled(instrument) : values(instrument.rungs(), again);
            LadderAppraiser appraiser = scaled ? scaledOnes : simulatedOnes;
            ladders.add(appraiser.ladder(
                    instrument.stated().name(), scaled, instrument.rungs(), outcomes, instrument.allowed(decision)));
        }
        return ladders;
    }

    private LadderAppraiser appraiser(Outcomes outcomes, double quantile) {
        return new LadderAppraiser(new Appraiser(outcomes, candidates.get(0), terms, quantile), terms, quantile);
    }

    /** Of strategies that deal and keep no fund; of those whose full size is the same deals one that is of full size. */
    private List<Instrument> instruments() {
        Map<Plan, Instrument> instruments = new LinkedHashMap<>();
        Candidates bound = new Candidates(scenario);
        for (int place = 1; place < candidates.size(); place++) {
            Candidate stated = candidates.get(place);
            if (stated.fund().isEmpty() && !stated.strategy().plan().trades().isEmpty()) {
                Instrument instrument =
                        Instrument.of(scenario.strategies().get(place - 1), stated, candidates.get(0), bound);
                Plan full = instrument.full().strategy().plan();
                Instrument before = instruments.get(full);
                if (before == null || (before.statedRatio() < 1 && instrument.statedRatio() == 1)) {
                    instruments.put(full, instrument);
                }
            }
        }
        return List.copyOf(instruments.values());
    }

    /** Held against the limits on what counterparties may come to owe, where there are some; one instrument at a time. */
    private Instrument checked(Instrument instrument) {
        List<CounterpartyLimit> limits =
                scenario.limits().flatMap(Limits::counterparties).orElse(List.of());
        if (limits.isEmpty()) {
            return instrument;
        }
        List<Candidate> dealing = new ArrayList<>(List.of(candidates.get(0)));
        dealing.addAll(instrument.dealt());
        UnaryOperator<String> dealtAs =
                name -> name.equals(Strategy.NONE) ? name : instrument.stated().name();
        Exposures exposures = new CreditRun(scenario, settings, dealing, dealtAs).exposures(Pass.of(Progress.SILENT));
        return instrument.checked(rung -> ExposureLimits.checked(limits, rung, exposures));
    }

    /** Those whose gain is not the stated one's in proportion, path by path. */
    private List<Instrument> outOfProportion(List<Instrument> instruments) {
        List<Candidate> all = new ArrayList<>(List.of(candidates.get(0)));
        for (Instrument instrument : instruments) {
            all.add(instrument.plain());
            all.addAll(instrument.dealt());
        }
        int few = Math.min(PathBatch.SIZE, settings.paths());
        Settings trial = settings.withPlan(SamplingPlan.PLAIN).withPaths(few);
        Outcomes outcomes = run(all, trial, Progress.SILENT);
        double[] unhedged = values(candidates.get(0), outcomes);
        return instruments.stream()
                .filter(instrument -> instrument.isCharged()
                        || !instrument.isProportional(
                                unhedged,
                                candidate -> values(candidate, outcomes),
                                PROPORTIONAL * terms.grossExposure()))
                .toList();
    }

    private Outcomes run(List<Candidate> some, Settings how, Progress progress) {
        List<Observer> shadow = List.of(new Shadow(paths.observers()));
        return ModelRun.simulation(paths.model(), scenario, some, shadow).run(how, progress);
    }

    private List<double[]> scaled(Instrument instrument) {
        double[] unhedged = values(candidates.get(0), chosen);
        double[] hedged = values(instrument.stated(), chosen);
        return Ladder.RATIOS.stream()
                .map(ratio -> Instrument.share(unhedged, hedged, ratio / instrument.statedRatio()))
                .toList();
    }

    private static List<double[]> values(List<Candidate> some, Outcomes outcomes) {
        return some.stream().map(candidate -> values(candidate, outcomes)).toList();
    }

    private static double[] values(Candidate candidate, Outcomes outcomes) {
        HedgedOutcome strategy = candidate.strategy();
        return outcomes.values(strategy.outcome());
    }
}
