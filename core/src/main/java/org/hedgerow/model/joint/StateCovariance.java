package org.hedgerow.model.joint;

import java.util.List;
import org.hedgerow.formula.rate.HullWhite;

/**
 * Covariance since today of what a joint model carries from step to step, in the order of {@link StepCovariance}: the
 * sums of the spots' log moves, the factors of the rates, and the integrals of these.
 */
final class StateCovariance {
    private final int spots;
    private final List<HullWhite> rates;
    private double[][] now;

    StateCovariance(int spots, List<HullWhite> rates) {
        this.spots = spots;
        this.rates = rates;
        this.now = new double[spots + 2 * rates.size()][spots + 2 * rates.size()];
    }

    /** Takes a step of some years and of a given covariance. */
    void step(double[][] added, double years) {
        double[][] carried = now;
        for (int rate = 0; rate < rates.size(); rate++) {
            HullWhite model = rates.get(rate);
            double slope = model.bondSlope(years);
            double decay = 1 - model.meanReversion() * slope;
            carry(carried, spots + rate, spots + rates.size() + rate, slope, decay);
        }
        double[][] next = new double[carried.length][carried.length];
        for (int row = 0; row < next.length; row++) {
            for (int column = 0; column < next.length; column++) {
                next[row][column] = carried[row][column] + added[row][column];
            }
        }
        now = next;
    }

    /** The integral takes up the slope times the factor, which decays; in rows and in columns. */
    private static void carry(double[][] covariance, int factor, int integral, double slope, double decay) {
        for (int column = 0; column < covariance.length; column++) {
            covariance[integral][column] += slope * covariance[factor][column];
            covariance[factor][column] *= decay;
        }
        for (double[] row : covariance) {
            row[integral] += slope * row[factor];
            row[factor] *= decay;
        }
    }

    double spots(int one, int other) {
        return now[one][other];
    }

    double spotWithFactor(int spot, int rate) {
        return now[spot][spots + rate];
    }

    double spotWithIntegral(int spot, int rate) {
        return now[spot][spots + rates.size() + rate];
    }

    double factorWithIntegral(int one, int other) {
        return now[spots + one][spots + rates.size() + other];
    }

    double integrals(int one, int other) {
        return now[spots + rates.size() + one][spots + rates.size() + other];
    }
}
