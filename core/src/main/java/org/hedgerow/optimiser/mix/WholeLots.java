package org.hedgerow.optimiser.mix;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hedgerow.math.Rows;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Optimum;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.cost.ConvexCost;

/**
 * A mix of which some instruments are held in whole lots: the best mix rounded, then moved by a lot, or by one lot of each of
 * two instruments, as long as that costs less; the instruments that need no lots are chosen anew beside them. Slopes bound from
 * below what a move can cost: it is tried only where it could cost less, the most promising first.
 */
public final class WholeLots {
    private static final int MOST_PASSES = 400; // over the paths, for moves
    private static final int MOST_PASSES_OF_OTHERS = 200;
    private static final int MOST_CHOICES = 10; // of the instruments that need no lots
    private static final int MOST_REPAIRS = 200; // moves towards what is allowed
    private static final int MOST_CUTS = 100;
    private static final double ROUNDING = 1e-12; // of a cost

    private final ConvexCost cost;
    private final Region region;
    private final double[] lots; // of one unit; 0 where any amount will do
    private final List<double[]> moves;
    private final Deque<Tangent> tangents = new ArrayDeque<>();
    private double[] best;
    private double least = Double.POSITIVE_INFINITY;
    private int passes;

    private WholeLots(ConvexCost cost, Region region, List<Instrument> instruments) {
        this.cost = cost;
        this.region = region;
        this.lots = instruments.stream()
                .mapToDouble(some -> some.lots().orElse(0.0))
                .toArray();
        this.moves = moves();
    }

    /** The cost nowhere lies below it. */
    private static final class Tangent {
        final double constant;
        final double[] slope;

        Tangent(double constant, double[] slope) {
            this.constant = constant;
            this.slope = slope;
        }

        double at(double[] holdings) {
            return constant + Rows.sumOfProducts(slope, holdings, slope.length);
        }
    }

    /** Whether anything is dealt in whole lots. */
    public static boolean areIn(List<Instrument> instruments) {
        return instruments.stream().anyMatch(some -> some.lots().isPresent());
    }

    /**
     * Absent where no mix in whole lots was found that keeps all restrictions.
     *
     * @param metric of the search beside the lots
     */
    public static Optional<WholeLots> near(
            Optimum continuous,
            ConvexCost cost,
            Region region,
            List<Instrument> instruments,
            double[][] metric,
            Goal goal) {
        WholeLots search = new WholeLots(cost, region, instruments);
        Goal ofOthers = new Goal(goal.relativeGap(), Math.min(goal.mostPasses(), MOST_PASSES_OF_OTHERS));
        search.start(continuous.holdings(), metric, ofOthers);
        if (search.best == null) {
            return Optional.empty();
        }
        int choices = 0;
        do {
            search.improve();
            choices++;
        } while (choices <= MOST_CHOICES && search.chooseOthers(search.best, metric, ofOthers));
        return Optional.of(search);
    }

    private void start(double[] holdings, double[][] metric, Goal goal) {
        double[] nearest = holdings.clone();
        double[] below = holdings.clone();
        double[] above = holdings.clone();
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0) {
                double held = holdings[instrument] * lots[instrument];
                nearest[instrument] = Math.rint(held) / lots[instrument];
                below[instrument] = Math.floor(held) / lots[instrument];
                above[instrument] = Math.ceil(held) / lots[instrument];
            }
        }
        List<double[]> starts = List.of(nearest, below, above, new double[lots.length]);
        for (double[] some : starts) {
            take(some);
        }
        for (int start = 0; start < starts.size() && best == null; start++) {
            double[] repaired = repaired(starts.get(start));
            if (!take(repaired)) {
                chooseOthers(repaired, metric, goal);
            }
        }
    }

    /** Moved lot by lot, the least excess first, until all restrictions are kept or no move takes off any excess. */
    private double[] repaired(double[] start) {
        double[] here = start;
        double excess = region.excess(here);
        for (int repair = 0; repair < MOST_REPAIRS && excess > 0; repair++) {
            double[] next = here;
            double smallest = excess;
            for (double[] move : moves) {
                double[] there = moved(here, move);
                double left = region.excess(there);
                if (left < smallest) {
                    smallest = left;
                    next = there;
                }
            }
            if (smallest >= excess) {
                return here;
            }
            here = next;
            excess = smallest;
        }
        return here;
    }

    private static double[] moved(double[] holdings, double[] move) {
        double[] moved = holdings.clone();
        Rows.add(moved, move);
        return moved;
    }

    private boolean take(double[] holdings) {
        if (!region.contains(holdings)) {
            return false;
        }
        double[] slope = new double[lots.length];
        double value = cost.at(holdings, slope);
        passes++;
        tangents.addLast(new Tangent(value - Rows.sumOfProducts(slope, holdings, slope.length), slope));
        if (tangents.size() > MOST_CUTS) {
            tangents.removeFirst();
        }
        if (value < least) {
            least = value;
            best = holdings.clone();
            return true;
        }
        return false;
    }

    /** Moves as long as any could cost less. */
    private void improve() {
        double[] bounds = bounds();
        while (passes < MOST_PASSES) {
            int next = 0;
            for (int move = 1; move < bounds.length; move++) {
                next = bounds[move] < bounds[next] ? move : next;
            }
            if (bounds.length == 0 || bounds[next] >= least - ROUNDING * Math.abs(least)) {
                return;
            }
            double[] there = moved(best, moves.get(next));
            int before = passes;
            bounds[next] = Double.POSITIVE_INFINITY;
            if (take(there)) {
                bounds = bounds();
            } else if (passes > before) {
                raise(bounds, tangents.getLast());
            }
        }
    }

    /** Below which no move from the best mix leads. */
    private double[] bounds() {
        double[] bounds = new double[moves.size()];
        Arrays.fill(bounds, Double.NEGATIVE_INFINITY);
        tangents.forEach(tangent -> raise(bounds, tangent));
        return bounds;
    }

    private void raise(double[] bounds, Tangent tangent) {
        double here = tangent.at(best);
        for (int move = 0; move < bounds.length; move++) {
            double there = here + Rows.sumOfProducts(tangent.slope, moves.get(move), lots.length);
            bounds[move] = Math.max(bounds[move], there);
        }
    }

    private List<double[]> moves() {
        List<double[]> single = new ArrayList<>();
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0 && region.width(instrument) > 0) {
                for (int sign : new int[] {1, -1}) {
                    double[] move = new double[lots.length];
                    move[instrument] = sign / lots[instrument];
                    single.add(move);
                }
            }
        }
        List<double[]> all = new ArrayList<>(single);
        for (int first = 0; first < single.size(); first++) {
            for (int second = first - first % 2 + 2; second < single.size(); second++) {
                all.add(moved(single.get(first), single.get(second)));
            }
        }
        return all;
    }

    /** Of what needs no lots, beside the lots of a mix; whether that is better. */
    private boolean chooseOthers(double[] beside, double[][] metric, Goal goal) {
        Region others = region;
        boolean any = false;
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0) {
                others = others.holding(instrument, beside[instrument]);
            } else {
                any |= region.width(instrument) > 0;
            }
        }
        return any
                && CuttingPlanes.minimise(cost, others, metric, List.of(beside), goal)
                        .filter(found -> take(found.holdings()))
                        .isPresent();
    }

    /** How much of each instrument, a copy. */
    public double[] holdings() {
        return best.clone();
    }

    /** Home currency. */
    public double cost() {
        return least;
    }

    /** How much more it costs than the best mix of any amounts. */
    public double gap(Optimum continuous) {
        return least - continuous.cost();
    }
}
