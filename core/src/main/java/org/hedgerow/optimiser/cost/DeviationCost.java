package org.hedgerow.optimiser.cost;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Rows;

/**
 * The expected cost of a mix and a price on the standard deviation of its outcome, from moments alone:
 * {@code cost h + price sqrt(V + 2 c h + h' C h)}. The risk cost of normal outcomes has this form.
 */
public final class DeviationCost implements ConvexCost {
    private final double[] costs;
    private final double variance;
    private final double[] crossed;
    private final double[][] covariance;
    private final double price;

    /**
     * @param costs expected, of one unit of each instrument
     * @param variance of the unhedged position
     * @param crossed covariance of one unit of each with the unhedged position
     * @param covariance of one unit of each with each other
     */
    public DeviationCost(double[] costs, double variance, double[] crossed, double[][] covariance, double price) {
        this.costs = costs.clone();
        this.variance = Checks.notNegative(variance, "variance");
        this.crossed = crossed.clone();
        this.covariance = covariance.clone();
        this.price = Checks.notNegative(price, "price");
    }

    /** Of mixes of simulated gains. */
    public static DeviationCost of(ScenarioMatrix scenarios, double price) {
        double[] costs = scenarios.means();
        Rows.scale(costs, -1);
        return new DeviationCost(
                costs,
                Math.max(0, scenarios.unhedgedVariance()),
                scenarios.covarianceWithUnhedged(),
                scenarios.covariance(),
                price);
    }

    /** The unexpected loss of a normal outcome, in its standard deviations: {@code phi(z) / (1 - alpha)}. */
    public static double normalUnexpectedLoss(double alpha) {
        return Normal.density(Normal.quantile(alpha)) / (1 - alpha);
    }

    @Override
    public int size() {
        return costs.length;
    }

    @Override
    public double at(double[] holdings, double[] slope) {
        double square = variance;
        for (int row = 0; row < costs.length; row++) {
            slope[row] = crossed[row] + Rows.sumOfProducts(covariance[row], holdings, costs.length);
            square += holdings[row] * (crossed[row] + slope[row]);
        }
        double deviation = Math.sqrt(Math.max(0, square));
        Rows.scale(slope, deviation > 0 ? price / deviation : 0);
        Rows.add(slope, costs);
        return Rows.sumOfProducts(costs, holdings, costs.length) + price * deviation;
    }
}
