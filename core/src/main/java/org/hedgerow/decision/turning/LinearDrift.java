package org.hedgerow.decision.turning;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Weighed;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;

/**
 * The drift that turns an answer where all is linear in the rates by the horizon: the position gains {@code U = V - N},
 * what it is worth then less what it is worth today, and the hedge leaves {@code H = a + b U} on every path. Were all
 * drifts higher by {@code x} a year, all rates would be {@code g = e^(x years)} times as high, so that {@code U_g = g V - N}
 * and unexpected losses are {@code g} times as large. The net benefit is then linear in {@code g}, {@code A g + C} with
 * {@code A = k years (D(U) - D(H)) - (1 - b) E V} and {@code C = (1 - b) N + a}.
 *
 * @param k price of risk a year, charged on the unexpected loss by the horizon
 * @param worth of the position today, {@code N}, home currency
 * @param rounding below which a difference is none, home currency
 */
public record LinearDrift(double k, double years, double worth, double rounding) {
    /** A year, beyond which no drift is thought of. */
    private static final double MOST = 2;

    public LinearDrift {
        Checks.notNegative(k, "k");
        Checks.positive(years, "years");
        Checks.finite(worth, "worth");
    }

    /**
     * How much more a year all currencies would have to drift for a hedge to be worth nothing.
     *
     * @return absent where the hedge is not linear
     */
    public Optional<BreakEven> breakEven(String strategy, String none, Weighed unhedged, Weighed hedged, Appraiser on) {
        double[] open = unhedged.outcome();
        int low = 0;
        int high = 0;
        for (int path = 0; path < open.length; path++) {
            low = open[path] < open[low] ? path : low;
            high = open[path] > open[high] ? path : high;
        }
        if (!(open[high] - open[low] > rounding)) {
            return Optional.empty();
        }
        double slope = (hedged.outcome()[high] - hedged.outcome()[low]) / (open[high] - open[low]);
        double left = hedged.outcome()[low] - slope * open[low];
        if (!isLinear(open, hedged.outcome(), slope, left)) {
            return Optional.empty();
        }
        Factor factor = new Factor(Factor.Kind.DRIFT, Optional.empty(), 0, -MOST, MOST);
        return Optional.of(new BreakEven(factor, strategy, none, zero(unhedged, hedged, slope, left, on)));
    }

    private boolean isLinear(double[] open, double[] hedged, double slope, double left) {
        for (int path = 0; path < open.length; path++) {
            if (Math.abs(left + slope * open[path] - hedged[path]) > rounding) {
                return false;
            }
        }
        return true;
    }

    private Optional<Estimate> zero(Weighed unhedged, Weighed hedged, double slope, double left, Appraiser on) {
        double[] row = new double[unhedged.outcome().length];
        for (int path = 0; path < row.length; path++) {
            double removed = unhedged.unexpectedLoss()[path] - hedged.unexpectedLoss()[path];
            row[path] = k * years * removed - (1 - slope) * (unhedged.outcome()[path] + worth);
        }
        Estimate growing = Influence.estimate(row, on.sample());
        double constant = (1 - slope) * worth + left;
        double times = -constant / growing.value();
        if (!(times > 0) || Double.isInfinite(times)) {
            return Optional.empty();
        }
        double more = StrictMath.log(times) / years;
        double error = growing.standardError() / Math.abs(growing.value()) / years;
        return Optional.of(new Estimate(more, error, growing.degreesOfFreedom()))
                .filter(found -> Math.abs(found.value()) <= MOST);
    }
}
