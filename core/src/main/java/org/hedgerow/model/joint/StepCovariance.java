package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.formula.rate.BondSlope;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.numeric.Matrices;
import org.hedgerow.time.DayCount;

/**
 * Exact covariance, and its root, of all that is Gaussian over one step: the log moves of the spots in their order, then
 * what the step adds to the factor {@code x} of every Hull-White rate, then what it adds to the integral of every
 * {@code x}. Per unit of Brownian motion a time u before the end of the step, a spot moves by its volatility, x by
 * {@code volatility e^(-meanReversion u)}, and its integral by {@code volatility B(u)} of {@link BondSlope}.
 */
final class StepCovariance {
    private final LocalDate valuationDate;
    private final List<VolatilityTerm> volatilities;
    private final List<HullWhite> rates;
    private final double[][] correlation;

    /**
     * @param volatilities of the spots
     * @param correlation of the Brownian motions, of spots first, then of rates
     */
    StepCovariance(
            LocalDate valuationDate, List<VolatilityTerm> volatilities, List<HullWhite> rates, double[][] correlation) {
        this.valuationDate = valuationDate;
        this.volatilities = volatilities;
        this.rates = rates;
        this.correlation = correlation;
    }

    /** B with {@code B B'} = covariance; rows are factors, columns drivers, and no factor depends on a later driver. */
    static double[][] root(double[][] covariance) {
        int factors = covariance.length;
        double[] deviation = new double[factors];
        for (int factor = 0; factor < factors; factor++) {
            deviation[factor] = Math.sqrt(covariance[factor][factor]);
        }
        // Factored as a correlation, so that factors of very different volatility are judged on one scale.
        double[][] root = Matrices.root(correlation(covariance, deviation));
        for (int factor = 0; factor < factors; factor++) {
            for (int driver = 0; driver < root[factor].length; driver++) {
                root[factor][driver] *= deviation[factor];
            }
        }
        return root;
    }

    /** Never negative: the total variance of a stretch without volatility may differ by rounding. */
    double variance(int spot, LocalDate from, LocalDate to) {
        VolatilityTerm volatility = volatilities.get(spot);
        return Math.max(0, volatility.variance(valuationDate, to) - volatility.variance(valuationDate, from));
    }

    /** Of the moves from one date to the next. */
    double[][] covariance(LocalDate from, LocalDate to) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        volatilities.forEach(volatility -> changes.addAll(volatility.changesBetween(from, to)));
        List<LocalDate> ends = new ArrayList<>(changes);
        ends.add(to);
        int factors = volatilities.size() + 2 * rates.size();
        double[][] covariance = new double[factors][factors];
        LocalDate start = from;
        for (LocalDate end : ends) {
            addSpots(covariance, start, end);
            for (int rate = 0; rate < rates.size(); rate++) {
                addSpotsWithRate(covariance, start, end, to, rate);
            }
            start = end;
        }
        addRates(covariance, DayCount.ACT_365F.years(from, to));
        return covariance;
    }

    /** Adds the covariance of a stretch in which all volatilities are constant. */
    private void addSpots(double[][] covariance, LocalDate from, LocalDate to) {
        for (int row = 0; row < volatilities.size(); row++) {
            for (int column = 0; column <= row; column++) {
                double product = Math.sqrt(variance(row, from, to) * variance(column, from, to));
                covariance[row][column] += correlation[row][column] * product;
                covariance[column][row] = covariance[row][column];
            }
        }
    }

    /** Adds what a stretch of constant volatilities, which ends some time before the step, adds for one rate. */
    private void addSpotsWithRate(double[][] covariance, LocalDate start, LocalDate end, LocalDate to, int rate) {
        int spots = volatilities.size();
        HullWhite model = rates.get(rate);
        double near = DayCount.ACT_365F.years(end, to);
        double far = DayCount.ACT_365F.years(start, to);
        double decay = model.bondSlope(far) - model.bondSlope(near); // the slope's own slope is e^(-meanReversion u)
        double growth = BondSlope.integral(model.meanReversion(), near, far);
        for (int spot = 0; spot < spots; spot++) {
            double volatility = Math.sqrt(variance(spot, start, end) / (far - near));
            double scale = correlation[spots + rate][spot] * volatility * model.volatility();
            add(covariance, spots + rate, spot, scale * decay);
            add(covariance, spots + rates.size() + rate, spot, scale * growth);
        }
    }

    private void addRates(double[][] covariance, double years) {
        int factor = volatilities.size();
        int integral = factor + rates.size();
        for (int row = 0; row < rates.size(); row++) {
            for (int column = 0; column < rates.size(); column++) {
                HullWhite one = rates.get(row);
                HullWhite other = rates.get(column);
                double a = one.meanReversion();
                double b = other.meanReversion();
                double scale = correlation[factor + row][factor + column] * one.volatility() * other.volatility();
                double grown = BondSlope.product(a, b, 0, years);
                // e^(-a u) is 1 - a B(u)
                double mixed = BondSlope.integral(b, 0, years) - a * grown;
                covariance[factor + row][factor + column] = scale * BondSlope.at(a + b, years);
                covariance[integral + row][integral + column] = scale * grown;
                covariance[factor + row][integral + column] = scale * mixed;
                covariance[integral + column][factor + row] = scale * mixed;
            }
        }
    }

    private static void add(double[][] covariance, int row, int column, double value) {
        covariance[row][column] += value;
        covariance[column][row] += value;
    }

    private static double[][] correlation(double[][] covariance, double[] deviation) {
        double[][] correlation = new double[deviation.length][deviation.length];
        for (int row = 0; row < deviation.length; row++) {
            for (int column = 0; column < deviation.length; column++) {
                double scale = deviation[row] * deviation[column];
                double value = scale == 0 ? 0 : covariance[row][column] / scale;
                correlation[row][column] = row == column ? 1 : Math.max(-1, Math.min(1, value));
            }
        }
        return correlation;
    }
}
