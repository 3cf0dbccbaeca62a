package org.hedgerow.optimiser.mix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hedgerow.math.Rows;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Optimum;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.Restriction;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.DeviationCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.risk.Estimate;

/** Mixes of any amounts and least risk for what they are expected to cost, from the cheapest to the one that leaves least risk. */
public final class Frontier {
    private static final Goal GOAL = new Goal(2e-4, 500);

    private static final double SMALLEST_STEP = 1e-6; // of all of them together

    private Frontier() {}

    /**
     * One mix of it.
     *
     * @param holdings units of each instrument
     * @param budget that its expected cost was held to on the paths on which it was chosen
     * @param value on other paths
     * @param lossRemoved less unexpected loss than the mix before it leaves, on those other paths; absent of the
     *     first
     */
    public record Point(List<Double> holdings, double budget, MixValue value, Optional<Estimate> lossRemoved) {
        public Point {
            holdings = List.copyOf(holdings);
        }
    }

    /**
     * So many mixes at equal steps of expected cost; one where the cheapest leaves least risk already.
     *
     * @param risk what each mix makes least within its budget
     * @param tidy what is made of each mix
     */
    public static List<Point> of(
            ScenarioMatrix scenarios,
            ConvexCost risk,
            Region region,
            int points,
            UnaryOperator<double[]> tidy,
            MixAppraiser elsewhere) {
        double[] costs = scenarios.means();
        Rows.scale(costs, -1);
        double[][] metric = scenarios.covariance();
        double[] start = new double[region.size()];
        ConvexCost expected = new DeviationCost(costs, 0, start, new double[start.length][start.length], 0);
        Optional<Optimum> cheapest =
                CuttingPlanes.minimise(expected, region, metric, List.of(start), new Goal(1e-9, 100));
        Optional<Optimum> safest = CuttingPlanes.minimise(risk, region, metric, List.of(start), GOAL);
        if (cheapest.isEmpty() || safest.isEmpty()) {
            return List.of();
        }
        double low = cheapest.get().cost();
        double high = Math.max(low, scenarios.expectedCost(safest.get().holdings()));
        List<Point> found = new ArrayList<>();
        double[] before = cheapest.get().holdings();
        int steps = high - low > SMALLEST_STEP * Math.max(Math.abs(low), Math.abs(high)) ? points : 1;
        for (int step = 0; step < steps; step++) {
            double budget = low + (high - low) * step / (points - 1);
            Region within = region.with(List.of(Restriction.linear("budget of the frontier", costs, budget)));
            List<double[]> starts = List.of(before);
            Optional<Optimum> best = CuttingPlanes.minimise(risk, within, metric, starts, GOAL);
            double[] holdings = tidy.apply(best.map(Optimum::holdings).orElse(before));
            Optional<Estimate> removed =
                    step == 0 ? Optional.empty() : Optional.of(elsewhere.moreLoss(before, holdings));
            found.add(new Point(boxed(holdings), budget, elsewhere.value(holdings), removed));
            before = holdings;
        }
        return found;
    }

    private static List<Double> boxed(double[] holdings) {
        List<Double> all = new ArrayList<>();
        for (double each : holdings) {
            all.add(each);
        }
        return all;
    }
}
