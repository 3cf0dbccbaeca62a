package org.hedgerow.formula.fourier;

import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;

/**
 * {@code Re e^(iux) (phi(u - i/2) - phi0(u - i/2)) / (u^2 + 1/4)}, integrated over positive {@code u}, where
 * {@code phi0} is the lognormal law with the same {@code E sqrt(S)}.
 *
 * <p>Lewis, A simple option formula for general jump-diffusion and other exponential Levy processes (2001). The
 * difference of two laws that both keep the forward has no poles, so that with {@code u = b sinh(y)} the trapezoidal
 * rule in {@code y} converges exponentially (Boyarchenko and Levendorskii, Sinh-acceleration, 2019). Its step is halved
 * until two results agree for all {@code x}, which squares the error that they agree to.
 */
final class LewisIntegral {
    private static final double AGREEMENT = 1e-10;
    private static final double NEGLIGIBLE = 1e-18;
    private static final int FIRST_STEPS = 16;
    private static final int MOST_STEPS = 1 << 15;
    /** Of {@code y} in search of the end; beyond the last even a law of lasting modulus is negligible. */
    private static final double STRIDE = 0.25;

    private static final double LAST = 45;

    private final CharacteristicFunction law;
    private final double deviation;
    private final double scale;

    LewisIntegral(CharacteristicFunction law) {
        this.law = Checks.present(law, "law");
        double logOfRoot = law.log(new Complex(0, -0.5)).real();
        Checks.that(logOfRoot < 1e-12, "law", "must keep its forward, but E sqrt(S / F) is e^" + logOfRoot);
        this.deviation = Math.sqrt(Math.max(0, -8 * logOfRoot));
        this.scale = 1 / deviation;
    }

    /** The standard deviation of the lognormal law. */
    double deviation() {
        return deviation;
    }

    /** The integral for each log of forward over strike. */
    double[] at(double[] logMoneyness) {
        double[] sums = new double[logMoneyness.length];
        if (deviation == 0) {
            return sums;
        }
        double end = end();
        double step = end / FIRST_STEPS;
        for (int node = 0; node <= FIRST_STEPS; node++) {
            add(node * step, node == 0 ? 0.5 : 1, logMoneyness, sums);
        }
        for (int steps = FIRST_STEPS; steps < MOST_STEPS; steps *= 2, step /= 2) {
            double[] between = new double[sums.length];
            for (int node = 0; node < steps; node++) {
                add((node + 0.5) * step, 1, logMoneyness, between);
            }
            boolean agreed = true;
            for (int i = 0; i < sums.length; i++) {
                agreed &= Math.abs(sums[i] - between[i]) * step <= 2 * AGREEMENT;
                sums[i] += between[i];
            }
            if (agreed) {
                return times(step / 2, sums);
            }
        }
        throw new InvalidValue("law", "must have a characteristic function that decays, or no such far strikes");
    }

    private void add(double y, double weight, double[] logMoneyness, double[] sums) {
        double u = scale * StrictMath.sinh(y);
        Complex difference = difference(u);
        double density = weight * density(u, y);
        for (int i = 0; i < sums.length; i++) {
            double angle = u * logMoneyness[i];
            sums[i] += density
                    * (difference.real() * StrictMath.cos(angle) - difference.imaginary() * StrictMath.sin(angle));
        }
    }

    private Complex difference(double u) {
        double lognormal = StrictMath.exp(-deviation * deviation * (u * u + 0.25) / 2);
        return law.log(new Complex(u, -0.5)).exp().plus(-lognormal);
    }

    /** Of {@code y}, in place of {@code du / (u^2 + 1/4)}. */
    private double density(double u, double y) {
        return scale * StrictMath.cosh(y) / (u * u + 0.25);
    }

    /** The {@code y} from which on nothing counts. */
    private double end() {
        double y = 1;
        double last = 1;
        while (y < LAST) {
            double u = scale * StrictMath.sinh(y);
            double next = difference(u).modulus() * density(u, y);
            if (next < NEGLIGIBLE && last < NEGLIGIBLE) {
                return y;
            }
            last = next;
            y += STRIDE;
        }
        return LAST;
    }

    private static double[] times(double factor, double[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= factor;
        }
        return values;
    }
}
