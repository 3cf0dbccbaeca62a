package org.hedgerow.stress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;

/**
 * Puts a scenario's strategies under its shocks.
 *
 * @param simulated currencies of the position
 * @param candidates the unhedged position first
 * @param draws paths of each move: one where nothing but rates decides
 */
public record Stressing(
        Market market,
        LocalDate horizon,
        Collection<Currency> simulated,
        List<Candidate> candidates,
        Optional<Norms> norms,
        int draws,
        MovedPaths paths) {
    public Stressing {
        simulated = List.copyOf(simulated);
        candidates = List.copyOf(candidates);
    }

    /** All that a test asks for. */
    public StressReport report(StressTest test) {
        List<Move> moves = test.moves(market, horizon, simulated);
        return new StressReport(moves.isEmpty() ? List.of() : under(moves), draws, norms.map(Norms::capital));
    }

    private List<UnderMove> under(List<Move> moves) {
        MoveTable table = MoveTable.of(moves, currencies(), draws);
        Outcomes outcomes = paths.on(new MovedRates(table), table.paths());
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
