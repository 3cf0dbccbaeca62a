package org.hedgerow.stress.reverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hedgerow.path.PathBatch;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/**
 * The likeliest joint move: the point of smallest distance that loses so much, in coordinates in which the model's law is
 * the standard normal's, as the design point of Hasofer and Lind (1974). Directions are scanned for the nearest; then its
 * direction is tilted, towards the slope of the loss and to every side by ever smaller steps, as long as the loss on the
 * sphere of its radius grows, and the radius shrinks by what it grew. No derivative is needed at the kinks of options.
 */
final class JointSearch {
    private static final int RANDOM_DIRECTIONS = 96;
    private static final int STEPS = 24;
    private static final int MOST_TILTS = 60;
    private static final double FIRST_TILT = 0.5;
    private static final double LAST_TILT = 1e-6;
    private static final double SLOPE_STEP = 1e-4; // of the radius
    private static final double[] TOWARDS_SLOPE = {0.25, 0.5, 0.75, 1};
    private static final int LAST_ROUNDS = 13;

    private final Losses losses;
    private final MoveLaw law;
    private final double loss;
    private final double bound;
    private final Rays rays;

    JointSearch(Losses losses, MoveLaw law, double loss, double bound) {
        this.losses = losses;
        this.law = law;
        this.loss = loss;
        this.bound = bound;
        this.rays = new Rays(losses, loss);
    }

    /** The nearest point of one strategy so far. */
    private static final class Nearest {
        private final int strategy;
        private double[] direction; // of length 1
        private double radius;
        private double tilt = FIRST_TILT;
        private double[] slope;

        Nearest(int strategy, double[] direction, double radius) {
            this.strategy = strategy;
            this.direction = direction;
            this.radius = radius;
        }

        boolean isOpen() {
            return radius > 0 && direction.length > 1 && tilt > LAST_TILT;
        }

        double[] point() {
            return scaled(direction, radius);
        }
    }

    /** Points by strategy; empty where no direction loses so much before a rate reaches the bound. */
    List<Optional<double[]>> found() {
        List<Optional<Nearest>> all = scanned();
        List<Nearest> some = all.stream().flatMap(Optional::stream).toList();
        shrink(some, 3);
        for (int round = 0; round < MOST_TILTS && some.stream().anyMatch(Nearest::isOpen); round++) {
            List<Nearest> open = some.stream().filter(Nearest::isOpen).toList();
            slopes(open);
            shrink(tilted(open), 2);
        }
        shrink(some, LAST_ROUNDS);
        return all.stream().map(nearest -> nearest.map(Nearest::point)).toList();
    }

    private List<Optional<Nearest>> scanned() {
        List<double[]> directions = directions();
        List<double[]> points = new ArrayList<>();
        points.add(law.move(new double[law.size()]));
        for (double[] direction : directions) {
            for (int step = 1; step <= STEPS; step++) {
                points.add(law.move(scaled(direction, radius(direction, step))));
            }
        }
        double[][] scanned = losses.of(points);
        List<Optional<Nearest>> all = new ArrayList<>();
        for (int strategy = 0; strategy < scanned.length; strategy++) {
            all.add(nearest(strategy, scanned[strategy], directions));
        }
        return all;
    }

    private double radius(double[] direction, int step) {
        double share = (double) step / STEPS;
        return law.reach(direction, bound) * share * share;
    }

    /** By the radius interpolated between steps. */
    private Optional<Nearest> nearest(int strategy, double[] scanned, List<double[]> directions) {
        if (scanned[0] >= loss) {
            return Optional.of(new Nearest(strategy, directions.get(0), 0));
        }
        double[] best = null;
        double least = Double.POSITIVE_INFINITY;
        double end = 0;
        for (int place = 0; place < directions.size(); place++) {
            double[] direction = directions.get(place);
            int step = 1;
            while (step <= STEPS && scanned[place * STEPS + step] < loss) {
                step++;
            }
            if (step <= STEPS) {
                double below = step == 1 ? scanned[0] : scanned[place * STEPS + step - 1];
                double low = step == 1 ? 0 : radius(direction, step - 1);
                double share = (loss - below) / (scanned[place * STEPS + step] - below);
                double crossed = low + share * (radius(direction, step) - low);
                if (crossed < least) {
                    least = crossed;
                    best = direction;
                    end = radius(direction, step);
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Nearest(strategy, best, end));
    }

    /** Along and against each coordinate, and spread over the sphere; the same in every run. */
    private List<double[]> directions() {
        int size = law.size();
        List<double[]> directions = new ArrayList<>();
        for (int side = 0; side < 2 * size; side++) {
            double[] axis = new double[size];
            axis[side / 2] = side % 2 == 0 ? 1 : -1;
            directions.add(axis);
        }
        if (size == 1) {
            return directions;
        }
        double[][] normals = new double[size][PathBatch.SIZE];
        Draws draws = Draws.of(1);
        for (int row = 0; row < size; row++) {
            draws.normals(new Driver("direction", "coordinate " + row), 0, 0, normals[row]);
        }
        for (int number = 0; number < RANDOM_DIRECTIONS; number++) {
            double[] direction = new double[size];
            for (int row = 0; row < size; row++) {
                direction[row] = normals[row][number];
            }
            directions.add(normalised(direction));
        }
        return directions;
    }

    /** Brackets the radius of each from the radius that it has, which loses so much, and narrows it. */
    private void shrink(List<Nearest> some, int rounds) {
        List<Nearest> open = some.stream().filter(nearest -> nearest.radius > 0).toList();
        List<double[]> points = new ArrayList<>();
        for (Nearest nearest : open) {
            for (double share : SHARES) {
                points.add(law.move(scaled(nearest.direction, share * nearest.radius)));
            }
        }
        double[][] found = losses.of(points);
        List<Rays.Ray> brackets = new ArrayList<>();
        for (int place = 0; place < open.size(); place++) {
            Nearest nearest = open.get(place);
            int share = 0;
            while (share < SHARES.length && found[nearest.strategy][place * SHARES.length + share] < loss) {
                share++;
            }
            double low = share == 0 ? 0 : SHARES[share - 1] * nearest.radius;
            double high = share == SHARES.length ? nearest.radius : SHARES[share] * nearest.radius;
            double[] direction = nearest.direction;
            brackets.add(new Rays.Ray(nearest.strategy, radius -> law.move(scaled(direction, radius)), low, high));
        }
        rays.narrow(brackets, rounds);
        for (int place = 0; place < open.size(); place++) {
            open.get(place).radius = brackets.get(place).radius();
        }
    }

    /** Of a radius, closer and closer below it. */
    private static final double[] SHARES = {0.5, 0.75, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999, 0.99999};

    private void slopes(List<Nearest> open) {
        int size = law.size();
        List<double[]> points = new ArrayList<>();
        for (Nearest nearest : open) {
            for (int side = 0; side < 2 * size; side++) {
                double[] point = nearest.point();
                point[side / 2] += (side % 2 == 0 ? 1 : -1) * SLOPE_STEP * nearest.radius;
                points.add(law.move(point));
            }
        }
        double[][] found = losses.of(points);
        for (int place = 0; place < open.size(); place++) {
            Nearest nearest = open.get(place);
            nearest.slope = new double[size];
            for (int row = 0; row < size; row++) {
                int up = place * 2 * size + 2 * row;
                nearest.slope[row] = found[nearest.strategy][up] - found[nearest.strategy][up + 1];
            }
        }
    }

    /** Takes for each the direction of the greatest loss on its sphere, where that is more than it has; those that moved. */
    private List<Nearest> tilted(List<Nearest> open) {
        List<double[]> points = new ArrayList<>();
        List<List<double[]>> candidates = new ArrayList<>();
        for (Nearest nearest : open) {
            List<double[]> directions = candidates(nearest);
            candidates.add(directions);
            directions.forEach(direction -> points.add(law.move(scaled(direction, nearest.radius))));
        }
        double[][] found = losses.of(points);
        List<Nearest> moved = new ArrayList<>();
        int point = 0;
        for (int place = 0; place < open.size(); place++) {
            Nearest nearest = open.get(place);
            double most = found[nearest.strategy][point];
            int best = 0;
            for (int candidate = 0; candidate < candidates.get(place).size(); candidate++) {
                if (found[nearest.strategy][point + candidate] > most) {
                    most = found[nearest.strategy][point + candidate];
                    best = candidate;
                }
            }
            point += candidates.get(place).size();
            if (best > 0) {
                nearest.direction = candidates.get(place).get(best);
                moved.add(nearest);
            } else {
                nearest.tilt /= 3;
            }
        }
        return moved;
    }

    /** The direction as it is first. */
    private static List<double[]> candidates(Nearest nearest) {
        List<double[]> directions = new ArrayList<>();
        directions.add(nearest.direction);
        double length = length(nearest.slope);
        for (double share : TOWARDS_SLOPE) {
            if (length > 0) {
                directions.add(normalised(between(nearest.direction, scaled(nearest.slope, 1 / length), share)));
            }
        }
        for (int side = 0; side < 2 * nearest.direction.length; side++) {
            double[] tilted = nearest.direction.clone();
            tilted[side / 2] += side % 2 == 0 ? nearest.tilt : -nearest.tilt;
            directions.add(normalised(tilted));
        }
        return directions;
    }

    private static double[] between(double[] from, double[] to, double share) {
        double[] between = new double[from.length];
        Arrays.setAll(between, row -> from[row] + share * (to[row] - from[row]));
        return between;
    }

    private static double[] scaled(double[] direction, double radius) {
        double[] scaled = new double[direction.length];
        Arrays.setAll(scaled, row -> radius * direction[row]);
        return scaled;
    }

    private static double length(double[] direction) {
        double squares = 0;
        for (double part : direction) {
            squares += part * part;
        }
        return Math.sqrt(squares);
    }

    private static double[] normalised(double[] direction) {
        double length = length(direction);
        return length == 0 ? direction : scaled(direction, 1 / length);
    }
}
