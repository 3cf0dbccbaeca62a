package org.hedgerow.optimiser.mix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Optimum;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.cost.ConvexCost;

/**
 * A mix of which some instruments are held in whole lots: the best mix rounded, then moved by a lot, or by one lot of each of
 * two instruments, as long as that costs less; the instruments that need no lots are chosen anew beside them.
 */
public final class WholeLots {
    private static final int MOST_SWEEPS = 50;

    private final ConvexCost cost;
    private final Region region;
    private final double[] lots; // of one unit; 0 where any amount will do
    private double[] best;
    private double least = Double.POSITIVE_INFINITY;

    private WholeLots(ConvexCost cost, Region region, List<Instrument> instruments) {
        this.cost = cost;
        this.region = region;
        this.lots = instruments.stream()
                .mapToDouble(some -> some.lots().orElse(0.0))
                .toArray();
    }

    /**
     * Absent where nothing has lots, or no mix in whole lots was found that keeps all restrictions.
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
        if (Arrays.stream(search.lots).allMatch(each -> each == 0)) {
            return Optional.empty();
        }
        search.start(continuous.holdings());
        if (search.best == null) {
            return Optional.empty();
        }
        search.chooseOthers(metric, goal);
        int sweep = 0;
        while (search.sweep() && sweep < MOST_SWEEPS) {
            search.chooseOthers(metric, goal);
            sweep++;
        }
        return Optional.of(search);
    }

    private void start(double[] holdings) {
        double[] nearest = holdings.clone();
        double[] below = holdings.clone();
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0) {
                nearest[instrument] = Math.rint(holdings[instrument] * lots[instrument]) / lots[instrument];
                below[instrument] = Math.floor(holdings[instrument] * lots[instrument]) / lots[instrument];
            }
        }
        for (double[] some : List.of(nearest, below, new double[lots.length])) {
            take(some);
        }
    }

    private boolean take(double[] holdings) {
        if (!region.contains(holdings)) {
            return false;
        }
        double value = cost.at(holdings);
        if (value < least) {
            least = value;
            best = holdings.clone();
            return true;
        }
        return false;
    }

    private boolean sweep() {
        boolean better = false;
        for (double[] move : moves()) {
            double[] moved = best.clone();
            for (int instrument = 0; instrument < move.length; instrument++) {
                moved[instrument] += move[instrument];
            }
            better |= take(moved);
        }
        return better;
    }

    private List<double[]> moves() {
        List<double[]> single = new ArrayList<>();
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0) {
                for (int sign : new int[] {1, -1}) {
                    double[] move = new double[lots.length];
                    move[instrument] = sign / lots[instrument];
                    single.add(move);
                }
            }
        }
        List<double[]> moves = new ArrayList<>(single);
        for (int first = 0; first < single.size(); first++) {
            for (int second = first - first % 2 + 2; second < single.size(); second++) {
                double[] both = single.get(first).clone();
                for (int instrument = 0; instrument < both.length; instrument++) {
                    both[instrument] += single.get(second)[instrument];
                }
                moves.add(both);
            }
        }
        return moves;
    }

    private void chooseOthers(double[][] metric, Goal goal) {
        Region others = region;
        boolean any = false;
        for (int instrument = 0; instrument < lots.length; instrument++) {
            if (lots[instrument] > 0) {
                others = others.holding(instrument, best[instrument]);
            } else {
                any |= region.width(instrument) > 0;
            }
        }
        if (any) {
            CuttingPlanes.minimise(cost, others, metric, List.of(best), goal)
                    .ifPresent(found -> take(found.holdings()));
        }
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
