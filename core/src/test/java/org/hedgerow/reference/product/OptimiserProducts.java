package org.hedgerow.reference.product;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.Restriction;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.DeviationCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.cost.TailCost;
import org.hedgerow.reference.Inputs;
import org.hedgerow.sample.Sample;

/** Mixes of least expected shortfall: of normal returns, and of scenarios. */
final class OptimiserProducts {
    private static final double WIDE = 10; // bound on a weight that may be short
    private static final Goal EXACT = new Goal(1e-9, 2_000);

    private OptimiserProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "min_cvar_value", Product.of(OptimiserProducts::ofNormal),
                "min_cvar_lp_value", Product.of(OptimiserProducts::ofScenarios));
    }

    private static double ofNormal(Inputs given) {
        double[] means = given.numbers("mean");
        double[] costs = Arrays.stream(means).map(mean -> -mean).toArray();
        double[][] covariance = given.matrix("cov");
        double price = DeviationCost.normalUnexpectedLoss(given.number("level"));
        ConvexCost cost = new DeviationCost(costs, 0, new double[means.length], covariance, price);
        List<Restriction> restrictions = new ArrayList<>(budget(means.length));
        restrictions.addAll(equal("mean", means, given.number("target_return")));
        return least(cost, Region.box(means.length, -WIDE, WIDE, restrictions), covariance);
    }

    /** All that is held is what is put in, {@code -1}, and what becomes of it. */
    private static double ofScenarios(Inputs given) {
        double[][] scenarios = given.matrix("scenarios");
        int assets = scenarios[0].length;
        double[] unhedged = new double[scenarios.length];
        Arrays.fill(unhedged, -1);
        List<double[]> gains = new ArrayList<>();
        for (int asset = 0; asset < assets; asset++) {
            int place = asset;
            gains.add(Arrays.stream(scenarios).mapToDouble(row -> row[place]).toArray());
        }
        ScenarioMatrix matrix = new ScenarioMatrix(Sample.plain(scenarios.length), unhedged, gains, 1);
        List<Restriction> restrictions = new ArrayList<>(budget(assets));
        double[] less = Arrays.stream(matrix.means()).map(mean -> -mean).toArray();
        restrictions.add(Restriction.linear("mean", less, -given.number("min_mean_return")));
        ConvexCost cost =
                new RiskAlone(TailCost.of(matrix, 1 - given.number("tail"), TailCost.Priced.SHORTFALL, 1), matrix);
        return least(cost, Region.box(assets, 0, 1, restrictions), matrix.covariance());
    }

    /** The risk itself, whatever it costs to take it away. */
    private record RiskAlone(ConvexCost both, ScenarioMatrix matrix) implements ConvexCost {
        @Override
        public int size() {
            return both.size();
        }

        @Override
        public double at(double[] holdings, double[] slope) {
            double value = both.at(holdings, slope) - matrix.expectedCost(holdings);
            Arrays.setAll(slope, place -> slope[place] + matrix.means()[place]);
            return value;
        }
    }

    private static List<Restriction> budget(int assets) {
        double[] ones = new double[assets];
        Arrays.fill(ones, 1);
        return equal("budget", ones, 1);
    }

    private static List<Restriction> equal(String name, double[] slope, double value) {
        double[] opposite = Arrays.stream(slope).map(each -> -each).toArray();
        return List.of(
                Restriction.linear(name + " up to", slope, value),
                Restriction.linear(name + " from", opposite, -value));
    }

    private static double least(ConvexCost cost, Region region, double[][] metric) {
        double[] start = new double[region.size()];
        Arrays.fill(start, 1.0 / start.length);
        return CuttingPlanes.minimise(cost, region, metric, List.of(start), EXACT)
                .orElseThrow()
                .cost();
    }
}
