package org.hedgerow.decision.turning;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.hedgerow.risk.Estimate;

/**
 * Finds where a simulated number is zero. On common random numbers it is a smooth function of what is moved, so that a
 * bracket and the regula falsi (Illinois) take few simulations; the error of the zero is that of the number by its slope.
 */
public final class RootSearch {
    private static final int MOST_STEPS = 20;
    /** Beside the error of the simulation, nothing. */
    private static final double OF_ERROR = 0.02;
    /** Of the range: where the simulation has no error. */
    private static final double OF_RANGE = 1e-9;

    private final DoubleFunction<Estimate> function;
    private final SortedMap<Double, Estimate> known = new TreeMap<>();
    private final double precision;

    private RootSearch(DoubleFunction<Estimate> function, double precision) {
        this.function = function;
        this.precision = precision;
    }

    /**
     * The zero nearest to today's value of those between it and half the way to an end of the range, or the whole; absent
     * where the sign is the same at all of these, or the number is zero at all.
     */
    public static Optional<Estimate> of(Factor factor, DoubleFunction<Estimate> function) {
        RootSearch search = new RootSearch(function, OF_RANGE * (factor.high() - factor.low()));
        double today = factor.today();
        Optional<Estimate> below = Optional.empty();
        Optional<Estimate> above = Optional.empty();
        for (double way : new double[] {0.5, 1}) {
            below = below.or(() -> search.between(today, today + way * (factor.low() - today)));
            above = above.or(() -> search.between(today, today + way * (factor.high() - today)));
        }
        Optional<Estimate> found = above;
        if (below.isPresent() && above.isPresent()) {
            boolean nearer = today - below.get().value() < above.get().value() - today;
            return nearer ? below : above;
        }
        return below.or(() -> found);
    }

    private double at(double point) {
        return known.computeIfAbsent(point, function::apply).value();
    }

    private Optional<Estimate> between(double from, double to) {
        boolean isFlat = at(from) == 0 && at(to) == 0; // nothing turns where nothing moves
        boolean turns = at(from) == 0 || Math.signum(at(from)) != Math.signum(at(to));
        return turns && !isFlat && from != to ? Optional.of(root(from, to)) : Optional.empty();
    }

    /** Where the same end stays twice its value is halved, so that both ends close in. */
    private Estimate root(double from, double to) {
        double left = from;
        double right = to;
        double atLeft = at(from);
        double atRight = at(to);
        int stayed = 0; // -1 where the left end did in the last step, 1 where the right one did
        double point = from;
        for (int step = 0; step < MOST_STEPS; step++) {
            point = (atLeft * right - atRight * left) / (atLeft - atRight);
            double value = at(point);
            boolean near = Math.abs(value) <= OF_ERROR * known.get(point).standardError();
            if (near || Math.abs(right - left) <= precision) {
                break;
            }
            if (Math.signum(value) == Math.signum(atRight)) {
                right = point;
                atRight = value;
                atLeft = stayed < 0 ? atLeft / 2 : atLeft;
                stayed = -1;
            } else {
                left = point;
                atLeft = value;
                atRight = stayed > 0 ? atRight / 2 : atRight;
                stayed = 1;
            }
        }
        return withError(point, left, right);
    }

    /** By the slope between the ends of the last bracket. */
    private Estimate withError(double point, double left, double right) {
        Estimate there = known.get(point);
        double slope = left == right ? 0 : (at(right) - at(left)) / (right - left);
        double error = there.standardError() == 0 ? 0 : there.standardError() / Math.abs(slope);
        return new Estimate(point, Math.min(error, Double.MAX_VALUE), there.degreesOfFreedom());
    }
}
