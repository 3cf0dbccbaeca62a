package org.hedgerow.stress.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Column;
import org.hedgerow.stress.path.MovedPaths;

/** Searches for the smallest moves by which strategies lose so much. */
public final class ReverseSearch {
    /** A rate becomes ten times dearer or cheaper at most. */
    private static final double MOST_TIMES = 10;

    private final MoveLaw law;
    private final int paths;
    private final List<Column> outcomes;
    private final Losses losses;

    /**
     * Over the currencies of a law.
     *
     * @param paths by which the law was simulated
     * @param outcomes of the strategies, named by their subjects
     * @param draws paths of each move, whose mean counts
     */
    public ReverseSearch(MoveLaw law, int paths, MovedPaths moved, List<Column> outcomes, int draws) {
        this.law = law;
        this.paths = paths;
        this.outcomes = List.copyOf(outcomes);
        this.losses = new Losses(moved, law.currencies(), outcomes, draws);
    }

    /**
     * For all strategies at once.
     *
     * @param loss home currency
     * @param odds of that loss by strategy
     */
    public ReverseReport report(ReverseStress asked, double loss, List<LossOdds> odds) {
        double bound = StrictMath.log(MOST_TIMES);
        List<List<Optional<Double>>> alone = new AloneSearch(losses, law, loss, bound).found();
        List<Optional<double[]>> joint = new JointSearch(losses, law, loss, bound).found();
        List<ReverseReport.OfStrategy> strategies = new ArrayList<>();
        for (int strategy = 0; strategy < outcomes.size(); strategy++) {
            SortedMap<Currency, Optional<ReverseReport.Alone>> moves = new TreeMap<>();
            for (int currency = 0; currency < law.size(); currency++) {
                int place = currency;
                moves.put(
                        law.currencies().get(currency),
                        alone.get(strategy).get(currency).map(move -> alone(place, move)));
            }
            strategies.add(new ReverseReport.OfStrategy(
                    outcomes.get(strategy).subject(), moves, joint.get(strategy).map(this::joint), odds.get(strategy)));
        }
        return new ReverseReport(asked, loss, MOST_TIMES, paths, strategies);
    }

    private ReverseReport.Alone alone(int currency, double logMove) {
        return new ReverseReport.Alone(StrictMath.expm1(logMove), law.deviations(currency, logMove));
    }

    private ReverseReport.Joint joint(double[] point) {
        double[] logMoves = law.move(point);
        SortedMap<Currency, Double> moves = new TreeMap<>();
        for (int currency = 0; currency < logMoves.length; currency++) {
            moves.put(law.currencies().get(currency), StrictMath.expm1(logMoves[currency]));
        }
        return new ReverseReport.Joint(moves, law.distance(point));
    }
}
