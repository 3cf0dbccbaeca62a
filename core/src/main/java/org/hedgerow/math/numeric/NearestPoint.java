package org.hedgerow.math.numeric;

import java.util.Arrays;
import java.util.List;
import org.hedgerow.math.Rows;

/**
 * The point nearest to the origin that keeps {@code row x >= bound} of some rows. Goldfarb and Idnani, A numerically stable
 * dual method for solving strictly convex quadratic programs (1983): rows are taken in one by one, the most broken first, and
 * let go where their multiplier would turn negative.
 */
public final class NearestPoint {
    private static final double TOLERANCE = 1e-11; // of what a row of length 1 may lack
    private static final double DEPENDENT = 1e-13; // squared length of what a row adds to those that hold
    private static final int STEPS_PER_ROW = 40;

    private final List<double[]> rows;
    private final double[] bounds;
    private final double[] lengths;
    private final double[] point;
    private final ActiveRows active;
    private boolean found;

    private NearestPoint(List<double[]> rows, double[] bounds, int size) {
        this.rows = rows;
        this.bounds = bounds;
        this.lengths = new double[bounds.length];
        this.point = new double[size];
        this.active = new ActiveRows(size);
        for (int row = 0; row < lengths.length; row++) {
            lengths[row] = Math.sqrt(Rows.sumOfProducts(rows.get(row), rows.get(row), size));
        }
    }

    /** Searches among points of {@code size} numbers. */
    public static NearestPoint of(List<double[]> rows, double[] bounds, int size) {
        NearestPoint nearest = new NearestPoint(rows, bounds, size);
        nearest.found = nearest.search();
        return nearest;
    }

    /** Whether any point keeps all rows, so far as rounding lets it be told. */
    public boolean exists() {
        return found;
    }

    /** A copy. */
    public double[] point() {
        return point.clone();
    }

    /** The rows that hold it where it is. */
    public boolean holds(int row) {
        return active.has(row);
    }

    private boolean search() {
        int steps = STEPS_PER_ROW * (point.length + rows.size());
        for (int step = 0; step < steps; step++) {
            int broken = mostBroken();
            if (broken < 0) {
                return true;
            }
            if (!takeIn(broken)) {
                return false;
            }
        }
        return false;
    }

    private int mostBroken() {
        int most = -1;
        double largest = TOLERANCE;
        for (int row = 0; row < bounds.length; row++) {
            double lack = lack(row) / Math.max(lengths[row], Double.MIN_NORMAL);
            double allowed = TOLERANCE * Math.abs(bounds[row]) / Math.max(lengths[row], Double.MIN_NORMAL);
            if (!active.has(row) && lack - allowed > largest) {
                largest = lack - allowed;
                most = row;
            }
        }
        return most;
    }

    private double lack(int row) {
        return bounds[row] - Rows.sumOfProducts(rows.get(row), point, point.length);
    }

    /** Moves to where the row holds too; not where it contradicts those that do. */
    private boolean takeIn(int row) {
        double[] normal = rows.get(row).clone();
        Rows.scale(normal, 1 / lengths[row]);
        double multiplier = 0;
        while (true) {
            active.turn(normal);
            double length = active.freeSquare();
            int blocking = active.blocking();
            double partial = blocking < 0 ? Double.POSITIVE_INFINITY : active.blockedAfter(blocking);
            double full = length > DEPENDENT ? lack(row) / lengths[row] / length : Double.POSITIVE_INFINITY;
            double step = Math.min(partial, full);
            if (step == Double.POSITIVE_INFINITY) {
                return false;
            }
            if (full < Double.POSITIVE_INFINITY) {
                Rows.addScaled(point, step, active.direction());
            }
            active.move(step);
            multiplier += step;
            if (full <= partial) {
                active.add(row, multiplier);
                return true;
            }
            active.drop(blocking);
        }
    }

    @Override
    public String toString() {
        return (found ? "nearest " : "no ") + "point " + Arrays.toString(point);
    }
}
