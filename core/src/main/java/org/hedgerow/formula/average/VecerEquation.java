package org.hedgerow.formula.average;

/**
 * The value of a call on an average over the forward, a function of one variable {@code z}: the mean of the average less
 * the strike, over the forward.
 *
 * <p>Vecer, A new PDE approach for pricing arithmetic average Asian options (2001), in the forward measure: with {@code
 * h(t)} the sensitivity of the mean of the average to the forward, {@code u_t + v/2 (h(t) - z)^2 u_zz = 0} and {@code
 * u(1, z) = max(0, z)}, time in shares of the period. Crank and Nicolson on nodes that crowd around zero; two grids give
 * one of higher order by Richardson.
 */
final class VecerEquation {
    private static final int SPACES = 400;
    private static final int STEPS = 200;
    private static final double REACH = 7;
    private static final double CROWDING = 0.25; // in deviations, where the nodes begin to spread

    private final double carry;
    private final double deviation;

    VecerEquation(double carry, double deviation) {
        this.carry = carry;
        this.deviation = deviation;
    }

    double value(double z) {
        double coarse = value(z, SPACES, STEPS);
        double fine = value(z, 2 * SPACES, 2 * STEPS);
        return fine + (fine - coarse) / 3;
    }

    private double value(double start, int spaces, int steps) {
        double scale = CROWDING * deviation;
        double widest = (1 + Math.abs(start) + hedge(0)) * StrictMath.exp(REACH * deviation);
        double range = asinh(widest / scale);
        double[] z = new double[spaces + 1];
        double[] u = new double[spaces + 1];
        for (int node = 0; node <= spaces; node++) {
            z[node] = scale * StrictMath.sinh(range * (2.0 * node / spaces - 1));
            u[node] = Math.max(0, z[node]);
        }
        double[] upper = new double[spaces + 1];
        double[] right = new double[spaces + 1];
        for (int step = steps; step > 0; step--) {
            stepBack(z, u, hedge((step - 0.5) / steps), 1.0 / steps, upper, right);
        }
        return interpolated(z, u, start);
    }

    /** Solves {@code (1 - L/2) u' = (1 + L/2) u} with {@code L} the diffusion over the step; the ends stay. */
    private void stepBack(double[] z, double[] u, double hedge, double time, double[] upper, double[] right) {
        int last = z.length - 1;
        upper[0] = 0;
        right[0] = u[0];
        for (int node = 1; node < last; node++) {
            double left = z[node] - z[node - 1];
            double next = z[node + 1] - z[node];
            double size = deviation * (hedge - z[node]);
            double half = size * size * time / (2 * (left + next));
            double down = half / left;
            double up = half / next;
            double explicit = u[node] + down * (u[node - 1] - u[node]) + up * (u[node + 1] - u[node]);
            double pivot = 1 + down + up - down * upper[node - 1];
            upper[node] = up / pivot;
            right[node] = (explicit + down * right[node - 1]) / pivot;
        }
        for (int node = last - 1; node > 0; node--) {
            u[node] = right[node] + upper[node] * u[node + 1];
        }
    }

    /** {@code int_t^1 e^(-c(1-u)) du}. */
    private double hedge(double time) {
        double left = 1 - time;
        return left * ContinuousAverage.meanGrowth(-carry * left);
    }

    /** The cubic through the four nodes around a point. */
    private static double interpolated(double[] z, double[] u, double at) {
        int first = 0;
        while (first < z.length - 4 && z[first + 2] < at) {
            first++;
        }
        double sum = 0;
        for (int i = first; i < first + 4; i++) {
            double product = u[i];
            for (int j = first; j < first + 4; j++) {
                if (j != i) {
                    product *= (at - z[j]) / (z[i] - z[j]);
                }
            }
            sum += product;
        }
        return sum;
    }

    private static double asinh(double x) {
        return StrictMath.log(x + Math.sqrt(x * x + 1));
    }
}
