package org.hedgerow.stress.reverse;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds, on each of several rays at once, the radius from which on a strategy loses at least so much. Each ray ends with a
 * radius at which it does, and with one below at which it does not.
 */
final class Rays {
    /** Points inside a bracket in one run. */
    private static final int INSIDE = 8;

    private final Losses losses;
    private final double loss;

    Rays(Losses losses, double loss) {
        this.losses = losses;
        this.loss = loss;
    }

    /** Moves along a ray by its radius, for one strategy, between a radius that loses less and one that does not. */
    static final class Ray {
        private final int strategy;
        private final Course course;
        private double low;
        private double high;

        Ray(int strategy, Course course, double low, double high) {
            this.strategy = strategy;
            this.course = course;
            this.low = low;
            this.high = high;
        }

        /** The smallest radius known that loses so much. */
        double radius() {
            return high;
        }
    }

    /** Logarithmic moves at a radius. */
    @FunctionalInterface
    interface Course {
        double[] at(double radius);
    }

    /** Makes the brackets narrower, each nine times in every round. */
    void narrow(List<Ray> rays, int rounds) {
        for (int round = 0; round < rounds && !rays.isEmpty(); round++) {
            List<double[]> points = new ArrayList<>();
            for (Ray ray : rays) {
                for (int inside = 1; inside <= INSIDE; inside++) {
                    points.add(ray.course.at(radius(ray, inside)));
                }
            }
            double[][] found = losses.of(points);
            for (int place = 0; place < rays.size(); place++) {
                narrow(rays.get(place), found[rays.get(place).strategy], place * INSIDE);
            }
        }
    }

    private static double radius(Ray ray, int inside) {
        return ray.low + (ray.high - ray.low) * inside / (INSIDE + 1);
    }

    private void narrow(Ray ray, double[] found, int first) {
        int inside = 1;
        while (inside <= INSIDE && found[first + inside - 1] < loss) {
            inside++;
        }
        double low = inside == 1 ? ray.low : radius(ray, inside - 1);
        ray.high = inside > INSIDE ? ray.high : radius(ray, inside);
        ray.low = low;
    }
}
