package org.hedgerow.stress.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The smallest move of one currency, up or down, all others as today. */
final class AloneSearch {
    private static final int STEPS = 60;
    private static final int ROUNDS = 13; // of a ninth each: as exact as a number is

    private final Losses losses;
    private final MoveLaw law;
    private final double loss;
    private final double bound;

    AloneSearch(Losses losses, MoveLaw law, double loss, double bound) {
        this.losses = losses;
        this.law = law;
        this.loss = loss;
        this.bound = bound;
    }

    /** Logarithmic moves by strategy and currency; empty where no move up to the bound loses so much. */
    List<List<Optional<Double>>> found() {
        List<double[]> points = new ArrayList<>();
        points.add(new double[law.size()]);
        for (int side = 0; side < 2 * law.size(); side++) {
            for (int step = 1; step <= STEPS; step++) {
                points.add(move(side, radius(step)));
            }
        }
        double[][] scanned = losses.of(points);
        Rays.Ray[][] rays = new Rays.Ray[losses.strategies()][2 * law.size()];
        List<Rays.Ray> open = new ArrayList<>();
        for (int strategy = 0; strategy < rays.length; strategy++) {
            for (int side = 0; side < rays[strategy].length; side++) {
                rays[strategy][side] = ray(strategy, side, scanned[strategy]);
                if (rays[strategy][side] != null && rays[strategy][side].radius() > 0) {
                    open.add(rays[strategy][side]);
                }
            }
        }
        new Rays(losses, loss).narrow(open, ROUNDS);
        List<List<Optional<Double>>> found = new ArrayList<>();
        for (Rays.Ray[] ofStrategy : rays) {
            List<Optional<Double>> moves = new ArrayList<>();
            for (int currency = 0; currency < law.size(); currency++) {
                moves.add(smaller(ofStrategy[2 * currency], ofStrategy[2 * currency + 1]));
            }
            found.add(moves);
        }
        return found;
    }

    /** Finer near today. */
    private double radius(int step) {
        double share = (double) step / STEPS;
        return bound * share * share;
    }

    /** Sides come in pairs: a currency up, the same down. */
    private double[] move(int side, double radius) {
        double[] move = new double[law.size()];
        move[side / 2] = side % 2 == 0 ? radius : -radius;
        return move;
    }

    /** The first step that loses so much, and the one before; null where none does. */
    private Rays.Ray ray(int strategy, int side, double[] scanned) {
        Rays.Course course = radius -> move(side, radius);
        if (scanned[0] >= loss) {
            return new Rays.Ray(strategy, course, 0, 0);
        }
        for (int step = 1; step <= STEPS; step++) {
            if (scanned[side * STEPS + step] >= loss) {
                return new Rays.Ray(strategy, course, radius(step - 1), radius(step));
            }
        }
        return null;
    }

    private static Optional<Double> smaller(Rays.Ray up, Rays.Ray down) {
        if (up == null && down == null) {
            return Optional.empty();
        }
        boolean isUp = down == null || (up != null && up.radius() <= down.radius());
        return Optional.of(isUp ? up.radius() : -down.radius());
    }
}
