package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.decision.turning.RootSearch;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Trade;

/** Seeks what would turn an answer: simulates the strategies that decided it where one thing is otherwise. */
final class BreakEvenStudy {
    /** Few enough for some dozens of simulations, where their tails have enough. */
    private static final int PATHS = 32_768;

    /** Whatever the tail: more take too long, and are said to be too few. */
    private static final int MOST_PATHS = 65_536;

    private static final double HIGHEST_PRICE = 5; // a year, that a charge may have
    private static final double USUAL_QUANTILE = 1.96; // no interval is read

    private final Scenario scenario;
    private final List<Candidate> candidates;
    private final Terms terms;
    private final Decision decision;
    private final Settings settings;
    private final RateModel drawn;
    private final Outcomes chosen;

    BreakEvenStudy(Answered answered) {
        this.drawn = answered.paths().model();
        this.chosen = answered.chosen();
        this.scenario = answered.scenario();
        this.candidates = answered.candidates();
        this.terms = answered.terms();
        this.decision = answered.decision();
        Settings all = answered.settings();
        int few = wanted(terms.charge().level(), all.plan().multiple(PathBatch.SIZE));
        this.settings = scenario.model().paths().isPresent() ? all : all.withPaths(Math.min(all.paths(), few));
    }

    /** So many that the tail has enough paths, as a multiple of whole blocks. */
    private static int wanted(double level, int multiple) {
        int paths = PATHS;
        while (paths < MOST_PATHS && new TailPaths(paths, level).tooFew()) {
            paths += PathBatch.SIZE;
        }
        return (paths + multiple - 1) / multiple * multiple;
    }

    /** Whether the tail that is charged has enough of some paths. */
    static boolean enough(int paths, Terms terms) {
        return !new TailPaths(paths, terms.charge().level()).tooFew();
    }

    /** Of the strategy to take, or where that is doing nothing of the best hedge beside it; nothing where there is none. */
    BreakEvens result(Optional<BreakEven> known, Progress progress) {
        List<String> hedges = hedges(decision, terms);
        List<BreakEven> all = new ArrayList<>(known.stream().toList());
        if (!hedges.isEmpty()) {
            List<String> compared = new ArrayList<>(List.of(Strategy.NONE, hedges.get(0)));
            next(hedges).ifPresent(compared::add);
            List<Moved> factors = new MovedFactors(scenario, drawn).all();
            List<BreakEven> others = new ArrayList<>();
            for (Moved moved : factors) {
                boolean isDrift = moved.factor().kind() == Factor.Kind.DRIFT;
                (isDrift ? all : others).addAll(of(moved, compared));
                progress.finished(factors.indexOf(moved) + 1L, factors.size());
            }
            all.addAll(pricesOfRisk(compared)); // after the drift
            all.addAll(others);
        }
        return new BreakEvens(settings.paths(), enough(settings.paths(), terms), all);
    }

    /** Those that may be recommended and are not worth just what doing nothing is, the best first. */
    static List<String> hedges(Decision decision, Terms terms) {
        return decision.appraisals().stream()
                .filter(appraisal -> appraisal.stands() && !appraisal.name().equals(Strategy.NONE))
                .filter(appraisal -> Math.abs(appraisal.netBenefit().value()) > terms.rounding())
                .sorted(Comparator.comparing(
                        appraisal -> -appraisal.netBenefit().value()))
                .map(Appraisal::name)
                .toList();
    }

    /** Known of the run's own paths, where that is what the scenario charges. */
    private List<BreakEven> pricesOfRisk(List<String> compared) {
        List<BreakEven> prices = new ArrayList<>();
        boolean charged = candidates.get(decision.place(compared.get(1))).fund().isEmpty();
        if (charged && terms.charge() instanceof Capital capital) {
            Factor factor = new Factor(Factor.Kind.PRICE_OF_RISK, Optional.empty(), capital.k(), 0, HIGHEST_PRICE);
            Candidate best = candidates.get(decision.place(compared.get(1)));
            Appraiser appraiser = new Appraiser(chosen, candidates.get(0), terms, USUAL_QUANTILE);
            for (int place = 0; place < compared.size(); place += 2) { // doing nothing and the next best
                Candidate other = candidates.get(decision.place(compared.get(place)));
                if (other.fund().isPresent()) { // which has a price of its own
                    continue;
                }
                Optional<Estimate> price = appraiser
                        .turningPrice(appraiser.weigh(best), appraiser.weigh(other))
                        .filter(found -> found.value() <= HIGHEST_PRICE);
                prices.add(new BreakEven(factor, best.name(), other.name(), price));
            }
        }
        return prices;
    }

    /** The best of the others whose net benefit is another. */
    private Optional<String> next(List<String> hedges) {
        int best = decision.place(hedges.get(0));
        return hedges.stream()
                .filter(name -> {
                    Estimate difference = decision.differences().of(best, decision.place(name));
                    return Math.abs(difference.value()) > terms.rounding();
                })
                .findFirst();
    }

    private List<BreakEven> of(Moved moved, List<String> compared) {
        Map<Double, List<Estimate>> known = new HashMap<>();
        List<BreakEven> found = new ArrayList<>();
        for (int place = 0; place < compared.size() - 1; place++) {
            int against = place;
            Optional<Estimate> value = RootSearch.of(
                    moved.factor(), at -> known.computeIfAbsent(at, any -> advantages(moved.at(at), compared))
                            .get(against));
            String other = compared.get(place == 0 ? 0 : place + 1);
            found.add(new BreakEven(moved.factor(), compared.get(1), other, value));
        }
        return found;
    }

    /** By how much the second is worth more than the first, and than each of those after it. */
    private List<Estimate> advantages(Moved.Experiment experiment, List<String> compared) {
        List<Candidate> dealt = compared.stream()
                .map(name -> candidate(name, experiment.dealt()))
                .toList();
        Outcomes outcomes =
                ModelRun.simulation(experiment.model(), scenario, dealt).run(settings, Progress.SILENT);
        Appraiser appraiser = new Appraiser(outcomes, dealt.get(0), terms, USUAL_QUANTILE);
        double[] best = appraiser.benefit(appraiser.weigh(dealt.get(1)));
        List<Estimate> advantages = new ArrayList<>(List.of(Influence.estimate(best, appraiser.sample())));
        for (Candidate other : dealt.subList(2, dealt.size())) {
            double[] next = appraiser.benefit(appraiser.weigh(other));
            advantages.add(Influence.difference(best, next, appraiser.sample()));
        }
        return advantages;
    }

    private Candidate candidate(String name, Market dealt) {
        Candidate stated = candidates.get(decision.place(name));
        HedgedOutcome strategy = stated.strategy();
        Plan plan = dealt.equals(scenario.market()) ? strategy.plan() : plan(name, strategy.plan(), dealt);
        HedgedOutcome moved = new HedgedOutcome(name, plan, dealt, strategy.horizon());
        return new Candidate(moved, stated.whatIf(), stated.after(), stated.norms(), stated.fund(), Optional.empty());
    }

    /** What the strategy deals in another market, with what its credit costs as it is. */
    private Plan plan(String name, Plan charged, Market dealt) {
        Optional<Strategy> strategy = scenario.strategies().stream()
                .filter(each -> each.name().equals(name))
                .findFirst();
        if (strategy.isEmpty()) {
            return charged;
        }
        int own = strategy.get()
                .plan(scenario.position(), scenario.market(), scenario.horizon())
                .trades()
                .size();
        List<Trade> trades = new ArrayList<>(strategy.get()
                .plan(scenario.position(), dealt, scenario.horizon())
                .trades());
        trades.addAll(charged.trades().subList(own, charged.trades().size()));
        return new Plan(trades);
    }
}
