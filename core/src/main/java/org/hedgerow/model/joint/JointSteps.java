package org.hedgerow.model.joint;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.model.Measure;
import org.hedgerow.model.Step;

/** What the steps of a joint model are made of that no path changes. */
final class JointSteps {
    /** The address of the draws, by step. */
    final long[] day;
    /** Lower triangular, by step, factor and driver; factors in the order of {@link StepCovariance}. */
    final double[][][] loading;
    /** What keeps the mean of a spot, by step and spot. */
    final double[][] compensator;
    /** What a rate's factor adds to its integral over a step, by step and rate, in years. */
    final double[][] slope;
    /** What the step leaves of the factor. */
    final double[][] decay;
    /** Short rate less today's forward rate, less the factor, by steps taken and rate. */
    final double[][] shift;
    /** The integral of the shift since today. */
    final double[][] integralShift;

    JointSteps(JointFactors factors, Measure measure, LocalDate valuationDate, List<Step> steps) {
        int spots = factors.spots().size();
        int rates = factors.rates().size();
        day = steps.stream().mapToLong(Step::day).toArray();
        loading = new double[steps.size()][][];
        compensator = new double[steps.size()][spots];
        slope = new double[steps.size()][rates];
        decay = new double[steps.size()][rates];
        shift = new double[steps.size() + 1][rates];
        integralShift = new double[steps.size() + 1][rates];
        StepCovariance covariance = factors.covariance(valuationDate);
        StateCovariance state = new StateCovariance(factors.motions(), factors.models());
        double[] before = new double[spots];
        double years = 0;
        for (int step = 0; step < steps.size(); step++) {
            Step taken = steps.get(step);
            double[][] moved = covariance.covariance(taken.from(), taken.to());
            loading[step] = StepCovariance.root(moved);
            years += taken.years();
            if (rates == 0) {
                compensateSpotsAlone(factors, covariance, taken, compensator[step]);
            } else {
                state.step(moved, taken.years());
                MeanTerms means = new MeanTerms(factors, measure, state);
                for (int spot = 0; spot < spots; spot++) {
                    double now = means.compensator(spot);
                    compensator[step][spot] = now - before[spot];
                    before[spot] = now;
                }
                for (int rate = 0; rate < rates; rate++) {
                    bindRate(factors.rate(rate), step, rate, taken.years());
                    shift[step + 1][rate] = means.shift(rate, years);
                    integralShift[step + 1][rate] = means.integralShift(rate);
                }
            }
        }
    }

    private static void compensateSpotsAlone(
            JointFactors factors, StepCovariance covariance, Step taken, double[] compensator) {
        for (int spot = 0; spot < compensator.length; spot++) {
            compensator[spot] = factors.diffusion(spot).isPresent()
                    ? -0.5 * covariance.variance(spot, taken.from(), taken.to())
                    : 0;
        }
    }

    private void bindRate(HullWhite model, int step, int rate, double years) {
        slope[step][rate] = model.bondSlope(years);
        decay[step][rate] = StrictMath.exp(-model.meanReversion() * years);
    }
}
