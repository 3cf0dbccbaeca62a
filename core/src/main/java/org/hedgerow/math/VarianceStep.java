package org.hedgerow.math;

/**
 * One step of a square-root variance and of the logarithm of the rate that it drives, by the quadratic-exponential
 * scheme with martingale correction: Andersen, Efficient simulation of the Heston stochastic volatility model (2008),
 * sections 3.2 and 4.3, with gamma = 1/2.
 *
 * <p>The variance follows {@code dv = reversion (mean - v) dt + volOfVol sqrt(v) dZ}. The next one has the exact
 * conditional mean m and variance s2; where {@code s2 <= 1.5 m^2} it is a squared normal {@code a (b + z)^2}, otherwise
 * zero or exponential. The logarithm moves by {@code -M(v) - k3 v / 2 + k2 v' + sqrt(k3 v + k4 v') z}, with
 * {@code M(v) = log E exp(tilt v')}, so that its exponential is a martingale to rounding.
 *
 * <p>The squared normal without its two divisions and a root: with {@code p = 2 m^2}, {@code g = p + sqrt(p (p - s2))}
 * and {@code w = g - 2 tilt m s2}, it is {@code a = m s2 / g}, {@code a b^2 = m (g - s2) / g} and {@code M = tilt m (g -
 * s2) / w - log(w / g) / 2}.
 */
public final class VarianceStep {
    /** Below this {@code p / s2} the next variance is exponential: Andersen's switch at s2 / m^2 = 1.5. */
    static final double SWITCH = 2 / 1.5;

    /** Stands for the argument of paths whose variance has not moved yet. */
    static final double LATER = -1;

    final double decay; // m = decay v + pull
    final double pull;
    final double spread; // s2 = spread v + base
    final double base;
    final double tilt;
    final double k2;
    final double k3;
    final double k4;
    final double correlation; // of the motions of rate and variance
    final double remainder; // sqrt(1 - correlation^2)
    final double perRoot; // 1 / sqrt(years): takes the Brownian move to a standard normal

    /**
     * @param correlation between the motions of the rate and of its variance
     * @param years the length of the step
     */
    public VarianceStep(double reversion, double mean, double volOfVol, double correlation, double years) {
        double gone = -StrictMath.expm1(-reversion * years);
        double square = volOfVol * volOfVol;
        this.decay = 1 - gone;
        this.pull = mean * gone;
        this.spread = square * decay * gone / reversion;
        this.base = mean * square * gone * gone / (2 * reversion);
        this.correlation = correlation;
        this.remainder = Math.sqrt(1 - correlation * correlation);
        this.perRoot = 1 / Math.sqrt(years);
        double half = 0.5 * years * (reversion * correlation / volOfVol - 0.5);
        this.k2 = half + correlation / volOfVol;
        this.k3 = 0.5 * years * (1 - correlation * correlation);
        this.k4 = k3;
        this.tilt = k2 + 0.5 * k4;
    }

    /**
     * The larger of {@code 2 tilt a} and {@code tilt / beta} at a variance: from 1 on the rate would have no mean after
     * the step. Negative where the tilt is.
     */
    public double tiltAt(double variance) {
        double m = Math.fma(variance, decay, pull);
        double s2 = Math.fma(variance, spread, base);
        double p = 2 * m * m;
        if (p >= SWITCH * s2) {
            return 2 * tilt * m * s2 / (p + Math.sqrt(p * (p - s2)));
        }
        return tilt * 0.5 * (m + s2 / m);
    }

    /** Deviation of the logarithm's move, given the variance before and after the step. */
    public void deviation(double[] before, double[] after, double[] out) {
        for (int path = 0; path < out.length; path++) {
            out[path] = Math.sqrt(Math.fma(k3, before[path], k4 * after[path]));
        }
    }

    /**
     * Moves a row of variances and logarithms over the step in plain Java, but for the exponential ones. What has still
     * to be added to the logarithms is half the logarithms of the arguments.
     */
    void advance(double[] variance, double[] motion, double[] normal, double[] arguments, double[] log) {
        for (int path = 0; path < variance.length; path++) {
            double v = variance[path];
            double m = Math.fma(v, decay, pull);
            double s2 = Math.fma(v, spread, base);
            double p = 2 * (m * m);
            if (p < SWITCH * s2) {
                arguments[path] = LATER;
                continue;
            }
            double g = p + Math.sqrt(p * (p - s2));
            double ms = m * s2;
            double w = Math.fma(-2 * tilt, ms, g);
            double inverse = 1 / (g * w);
            double wInverse = w * inverse;
            double a = ms * wInverse;
            double mg = m * (g - s2);
            double ab2 = mg * wInverse;
            double ab = Math.sqrt(a * ab2);
            double z = motion[path] * perRoot;
            double n = normal[path];
            double zv = Math.fma(correlation, z, remainder * n);
            double next = Math.max(Math.fma(zv, Math.fma(a, zv, 2 * ab), ab2), 0);
            double zs = Math.fma(remainder, z, -correlation * n);
            double mean = tilt * mg * (g * inverse);
            double deviation = Math.sqrt(Math.fma(k3, v, k4 * next));
            double drift = Math.fma(k2, next, Math.fma(-0.5 * k3, v, -mean));
            log[path] += Math.fma(deviation, zs, drift);
            arguments[path] = w * wInverse;
            variance[path] = next;
        }
    }

    /**
     * Moves the paths that were left for later: the next variance is zero with probability q, or else exponential.
     * Andersen's equations 17, 25 and 49, with q the share of a normal below. Roots and divisions run over their numbers
     * one after the other, which compiles to vectors.
     *
     * @param normal overwritten
     * @param where a row for the numbers of those paths, one after the other, as are those of the next three
     */
    void advanceLater(
            RowKernel kernel,
            double[] variance,
            double[] motion,
            double[] normal,
            double[] arguments,
            double[] where,
            double[] from,
            double[] orthogonal,
            double[] drawn,
            double[] log) {
        int count = findLater(arguments, where);
        for (int i = 0; i < count; i++) {
            int path = (int) where[i];
            double z = motion[path] * perRoot;
            double n = normal[path];
            from[i] = variance[path];
            orthogonal[i] = Math.fma(remainder, z, -correlation * n);
            normal[i] = -Math.fma(correlation, z, remainder * n); // of a path before or this one
        }
        kernel.normalCdf(normal, drawn, count);
        ratio(from, drawn, count);
        kernel.log(drawn, drawn, count);
        moveLater(from, orthogonal, drawn, normal, count);
        for (int i = 0; i < count; i++) {
            int path = (int) where[i];
            variance[path] = drawn[i];
            log[path] += orthogonal[i];
            arguments[path] = normal[i];
        }
    }

    /** Of the odds of a variance above zero to those of one above that drawn; 1 where it is zero. */
    private void ratio(double[] from, double[] above, int count) {
        for (int i = 0; i < count; i++) {
            double v = from[i];
            double m = Math.fma(v, decay, pull);
            double perMean = m * m + Math.fma(v, spread, base);
            above[i] = Math.max(1, 2 * m * m / (perMean * above[i]));
        }
    }

    /**
     * @param orthogonal normals of the logarithm, then its moves
     * @param drawn logarithms of the ratios, then the next variances
     */
    private void moveLater(double[] from, double[] orthogonal, double[] drawn, double[] arguments, int count) {
        for (int i = 0; i < count; i++) {
            double v = from[i];
            double m = Math.fma(v, decay, pull);
            double perMean = m * m + Math.fma(v, spread, base);
            double scale = perMean / (2 * m); // mean of the exponential, 1 / beta
            double next = drawn[i] * scale;
            double mean = 1 + m * tilt / (1 - tilt * scale);
            double deviation = Math.sqrt(Math.fma(k3, v, k4 * next));
            orthogonal[i] = Math.fma(deviation, orthogonal[i], Math.fma(k2, next, -0.5 * k3 * v));
            drawn[i] = next;
            arguments[i] = 1 / (mean * mean);
        }
    }

    /** Without a branch, which would be guessed wrong too often. */
    private static int findLater(double[] arguments, double[] where) {
        int count = 0;
        for (int path = 0; path < arguments.length; path++) {
            where[count] = path;
            count += arguments[path] == LATER ? 1 : 0;
        }
        return count;
    }
}
