package org.hedgerow.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.stress.path.Move;
import org.hedgerow.stress.path.MoveTable;
import org.hedgerow.stress.path.MovedPaths;
import org.hedgerow.stress.path.MovedRates;
import org.hedgerow.stress.reverse.LossOdds;
import org.hedgerow.stress.reverse.MoveLaw;
import org.hedgerow.stress.reverse.ReverseReport;
import org.hedgerow.stress.reverse.ReverseSearch;
import org.hedgerow.stress.reverse.ReverseStress;

/**
 * Puts a scenario's strategies under its shocks.
 *
 * @param simulated currencies of the position
 * @param candidates the unhedged position first
 * @param draws paths of each move: one where nothing but rates decides
 * @param spots the model's own paths with the columns of {@link SpotsOnHorizon}, for a reverse stress
 * @param odds of each loss that is asked for, by strategy
 */
public record Stressing(
        Market market,
        LocalDate horizon,
        Collection<Currency> simulated,
        List<Candidate> candidates,
        Optional<Norms> norms,
        int draws,
        MovedPaths paths,
        Supplier<Outcomes> spots,
        List<List<LossOdds>> odds) {
    public Stressing {
        simulated = List.copyOf(simulated);
        candidates = List.copyOf(candidates);
    }

    /** All that a test asks for. */
    public StressReport report(StressTest test) {
        List<Move> moves = test.moves(market, horizon, simulated);
        Optional<Double> capital = norms.map(Norms::capital);
        return new StressReport(
                moves.isEmpty() ? List.of() : under(moves),
                draws,
                capital,
                test.reverse().map(asked -> reversed(asked, capital)).orElse(List.of()));
    }

    private List<ReverseReport> reversed(List<ReverseStress> asked, Optional<Double> capital) {
        SpotsOnHorizon watched = new SpotsOnHorizon(simulated, horizon);
        Outcomes own = spots.get();
        List<Currency> all = currencies().stream().filter(simulated::contains).toList();
        MoveLaw law = new MoveLaw(all, watched.logs(own, market, all), own.sample());
        List<Column> outcomes = candidates.stream()
                .map(candidate -> candidate.strategy().outcome())
                .toList();
        ReverseSearch search = new ReverseSearch(law, own.paths(), paths, outcomes, draws);
        List<ReverseReport> reports = new ArrayList<>();
        for (int place = 0; place < asked.size(); place++) {
            ReverseStress one = asked.get(place);
            reports.add(search.report(one, one.loss(capital), odds.get(place)));
        }
        return reports;
    }

    private List<UnderMove> under(List<Move> moves) {
        MoveTable table = MoveTable.of(moves, currencies(), draws);
        Outcomes outcomes = paths.on(new MovedRates(table)).run(table.paths());
        List<UnderMove> all = new ArrayList<>();
        for (int move = 0; move < moves.size(); move++) {
            double[] unhedged = rows(outcomes, candidates.get(0), move);
            List<UnderMove.OfStrategy> strategies = new ArrayList<>();
            for (Candidate candidate : candidates) {
                strategies.add(strategy(candidate, moves.get(move), rows(outcomes, candidate, move), unhedged));
            }
            all.add(new UnderMove(moves.get(move), strategies));
        }
        return all;
    }

    /** The position's and every other of the market, of which interest may move. */
    private List<Currency> currencies() {
        SortedSet<Currency> all = new TreeSet<>(simulated);
        all.addAll(market.currencies().keySet());
        return List.copyOf(all);
    }

    private double[] rows(Outcomes outcomes, Candidate candidate, int move) {
        double[] all = outcomes.values(candidate.strategy().outcome());
        return Arrays.copyOfRange(all, move * draws, (move + 1) * draws);
    }

    private UnderMove.OfStrategy strategy(Candidate candidate, Move move, double[] outcome, double[] unhedged) {
        Estimate mean = Influence.estimate(outcome);
        return new UnderMove.OfStrategy(
                candidate.name(),
                Influence.difference(outcome, unhedged),
                mean,
                norms.map(some -> mean.value() / some.capital()),
                broken(candidate.after(), move));
    }

    private List<LimitCheck> broken(OpenPosition after, Move move) {
        OpenPosition moved = new OpenPosition(after.items().stream()
                .map(open -> moved(open, move.factors().getOrDefault(open.item().currency(), 1.0)))
                .toList());
        return norms.map(some -> some.check(moved, market.valuationDate())).orElse(List.of()).stream()
                .filter(check -> !check.met())
                .toList();
    }

    private static OpenItem moved(OpenItem open, double factor) {
        return new OpenItem(open.item(), factor * open.position(), factor * open.notional());
    }
}
