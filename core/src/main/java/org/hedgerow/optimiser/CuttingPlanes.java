package org.hedgerow.optimiser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.hedgerow.math.Rows;
import org.hedgerow.math.numeric.NearestPoint;
import org.hedgerow.optimiser.cost.ConvexCost;

/**
 * The mix of least cost by cutting planes held near the best one so far: each step goes to the nearest mix whose cost, by the
 * cuts known, lies between the lower bound and the best. Lemarechal, Nemirovskii and Nesterov, New variants of bundle methods
 * (1995); cuts long of no use are dropped.
 */
public final class CuttingPlanes {
    private static final double LEVEL = 0.5; // of the gap, above the lower bound
    private static final int MOST_IDLE = 25; // rounds
    private static final int CUTS_PER_INSTRUMENT = 3;
    private static final double SMALLEST_SCALE = 1e-3; // of the cost of the start
    private static final int MOST_ROUNDS_OF_ROWS = 200;
    private static final double GAIN = 0.99; // what a gap must come down to, for rounding not to be all that moves it
    private static final int PATIENCE = 60; // rounds

    private final ConvexCost cost;
    private final Region region;
    private final Goal goal;
    private final Coordinates coordinates;
    private final List<Cut> cuts = new ArrayList<>();
    private final List<Cut> rows = new ArrayList<>();
    private final List<Cut> box = new ArrayList<>();
    private double unit;
    private double[] best; // x
    private double lowestCost = Double.POSITIVE_INFINITY;
    private double startCost;
    private double lowerBound = Double.NEGATIVE_INFINITY;
    private Optional<Master.Bound> last = Optional.empty();
    private int passes;
    private double gapBefore = Double.POSITIVE_INFINITY;
    private int stalled; // rounds

    private CuttingPlanes(ConvexCost cost, Region region, double[][] metric, Goal goal) {
        this.cost = cost;
        this.region = region;
        this.goal = goal;
        this.coordinates = new Coordinates(region, metric);
        for (int instrument = 0; instrument < region.size(); instrument++) {
            double[] side = new double[region.size()];
            side[instrument] = 1;
            box.add(row(side, -1, OptionalInt.empty()));
            side = new double[region.size()];
            side[instrument] = -1;
            box.add(row(side, 0, OptionalInt.empty()));
        }
    }

    /**
     * Searches a region; empty where no mix keeps its restrictions.
     *
     * @param metric covariance of one unit of each instrument, or what else says how alike they are
     * @param starts where to look first
     */
    public static Optional<Optimum> minimise(
            ConvexCost cost, Region region, double[][] metric, List<double[]> starts, Goal goal) {
        CuttingPlanes search = new CuttingPlanes(cost, region, metric, goal);
        return search.start(starts) ? Optional.of(search.optimum()) : Optional.empty();
    }

    private boolean start(List<double[]> starts) {
        addAllRows(coordinates.of(starts.get(0)));
        for (double[] start : starts) {
            Optional<double[]> allowed = nearest(coordinates.of(start), List.of(), 0);
            if (allowed.isEmpty()) {
                return false;
            }
            look(allowed.orElseThrow());
        }
        return true;
    }

    private Optimum optimum() {
        while (true) {
            raise(new Master(cuts, rows, region.size(), unit).bound());
            if (relativeGap() <= goal.relativeGap() || passes >= goal.mostPasses() || isStalled() || !step()) {
                return found();
            }
            drop();
        }
    }

    private void raise(Master.Bound bound) {
        last = Optional.of(bound);
        lowerBound = Math.max(lowerBound, bound.value);
        for (int cut = 0; cut < bound.weights.length; cut++) {
            cuts.get(cut).idle = bound.weights[cut] > 0 ? 0 : cuts.get(cut).idle + 1;
        }
    }

    private boolean isStalled() {
        double gap = lowestCost - lowerBound;
        stalled = gap < GAIN * gapBefore ? 0 : stalled + 1;
        gapBefore = stalled == 0 ? gap : gapBefore;
        return stalled > PATIENCE + region.size();
    }

    /** Whether there was anything to learn: a mix to look at, or rows of restrictions that the lower bound did not know. */
    private boolean step() {
        double share = LEVEL;
        int known = rows.size();
        for (int attempt = 0; attempt < 5; attempt++) {
            double level = lowerBound + share * (lowestCost - lowerBound);
            Optional<double[]> next = nearest(best, cuts, level);
            if (next.isPresent()) {
                look(next.orElseThrow());
                return true;
            }
            if (rows.size() > known) {
                return true;
            }
            share = (1 + share) / 2;
        }
        return false;
    }

    /** The nearest mix to a centre that keeps all restrictions, and by some cuts costs no more than a level. */
    private Optional<double[]> nearest(double[] centre, List<Cut> some, double level) {
        for (int round = 0; round < MOST_ROUNDS_OF_ROWS; round++) {
            List<Cut> sides = new ArrayList<>(some);
            sides.addAll(rows);
            sides.addAll(box);
            List<double[]> normals = new ArrayList<>();
            double[] bounds = new double[sides.size()];
            for (int side = 0; side < bounds.length; side++) {
                Cut cut = sides.get(side);
                boolean ofCost = side < some.size();
                double divisor = ofCost ? unit : 1;
                double[] normal = cut.turned.clone();
                Rows.scale(normal, -1 / divisor);
                normals.add(normal);
                double there = cut.constant + Rows.sumOfProducts(cut.slope, centre, centre.length);
                bounds[side] = (there - (ofCost ? level : 0)) / divisor;
            }
            NearestPoint found = NearestPoint.of(normals, bounds, centre.length);
            if (!found.exists()) {
                return Optional.empty();
            }
            for (int side = 0; side < some.size(); side++) {
                if (found.holds(side)) {
                    some.get(side).idle = 0;
                }
            }
            double[] x = coordinates.back(found.point());
            for (int instrument = 0; instrument < x.length; instrument++) {
                x[instrument] = Math.max(0, Math.min(1, x[instrument] + centre[instrument]));
            }
            if (!restrict(x)) {
                return Optional.of(x);
            }
        }
        return Optional.empty();
    }

    /** Adds the rows of restrictions that a mix breaks; whether there was any. */
    private boolean restrict(double[] x) {
        double[] holdings = coordinates.holdings(x);
        double[] slope = new double[x.length];
        int before = rows.size();
        for (int place = 0; place < region.restrictions().size(); place++) {
            Restriction some = region.restrictions().get(place);
            if (region.excess(some, holdings, slope) > 0) {
                addRow(place, x);
            }
        }
        return rows.size() > before;
    }

    private void addAllRows(double[] x) {
        for (int place = 0; place < region.restrictions().size(); place++) {
            addRow(place, x);
        }
    }

    private void addRow(int place, double[] x) {
        Restriction some = region.restrictions().get(place);
        double[] slope = new double[x.length];
        double value = some.at(coordinates.holdings(x), slope) - some.ceiling();
        double[] byX = coordinates.slope(slope);
        rows.add(row(byX, value - Rows.sumOfProducts(byX, x, x.length), OptionalInt.of(place)));
    }

    private Cut row(double[] slope, double constant, OptionalInt place) {
        double scale = 0;
        for (double each : slope) {
            scale = Math.max(scale, Math.abs(each));
        }
        double divisor = scale > 0 ? scale : 1;
        double[] scaled = slope.clone();
        Rows.scale(scaled, 1 / divisor);
        return new Cut(scaled, coordinates.turned(scaled), constant / divisor, place, divisor);
    }

    /** One pass over the scenarios. */
    private void look(double[] x) {
        double[] byHoldings = new double[x.length];
        double value = cost.at(coordinates.holdings(x), byHoldings);
        double[] slope = coordinates.slope(byHoldings);
        if (passes == 0) {
            startCost = Math.abs(value);
        }
        for (double each : slope) {
            unit = passes < 2 ? Math.max(unit, Math.abs(each)) : unit;
        }
        unit = unit > 0 ? unit : 1;
        passes++;
        double constant = value - Rows.sumOfProducts(slope, x, x.length);
        cuts.add(new Cut(slope, coordinates.turned(slope), constant, OptionalInt.empty(), 1));
        if (value < lowestCost) {
            lowestCost = value;
            best = x;
        }
    }

    private void drop() {
        if (cuts.size() > CUTS_PER_INSTRUMENT * region.size() + MOST_IDLE) {
            cuts.removeIf(cut -> cut.idle > MOST_IDLE);
        }
    }

    private double scale() {
        return Math.max(Math.abs(lowestCost), SMALLEST_SCALE * startCost);
    }

    private double relativeGap() {
        double gap = lowestCost - lowerBound;
        return scale() > 0 ? gap / scale() : gap;
    }

    private Optimum found() {
        Map<String, Double> prices = new HashMap<>();
        region.restrictions().forEach(some -> prices.put(some.name(), 0.0));
        double[] reduced = new double[region.size()];
        if (last.isPresent()) {
            for (int row = 0; row < last.get().prices.length; row++) {
                Cut cut = rows.get(row);
                String name =
                        region.restrictions().get(cut.restriction.orElseThrow()).name();
                prices.merge(name, last.get().prices[row] / cut.scale, Double::sum);
            }
            for (int instrument = 0; instrument < reduced.length; instrument++) {
                double width = region.width(instrument);
                reduced[instrument] = width > 0 ? last.get().reduced[instrument] / width : 0;
            }
        } else {
            Arrays.fill(reduced, 0);
        }
        return new Optimum(
                coordinates.holdings(best), lowestCost, lowerBound, scale(), prices, reduced, passes, cuts.size());
    }
}
