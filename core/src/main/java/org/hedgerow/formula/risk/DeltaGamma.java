package org.hedgerow.formula.risk;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.math.numeric.Roots;

/**
 * A position whose gain is quadratic in one normal move, {@code delta x + gamma x^2 / 2} with {@code x} of mean 0.
 *
 * @param deviation of the move
 */
public record DeltaGamma(double delta, double gamma, double deviation) {
    private static final double FARTHEST = 40; // deviations: beyond every level that is a number
    private static final double ACCURACY = 1e-14;

    public DeltaGamma {
        Checks.finite(delta, "delta");
        Checks.finite(gamma, "gamma");
        Checks.positive(deviation, "deviation");
    }

    /** Of the gain. */
    public double mean() {
        return gamma * variance() / 2;
    }

    /** Of the gain: {@code sqrt(delta^2 s^2 + gamma^2 s^4 / 2)}. */
    public double standardDeviation() {
        double curved = gamma * variance();
        return Math.sqrt(delta * delta * variance() + curved * curved / 2);
    }

    /** Of the gain: {@code (3 delta^2 gamma s^4 + gamma^3 s^6) / deviation^3}. */
    public double skewness() {
        double curved = gamma * variance();
        double third = curved * (3 * delta * delta * variance() + curved * curved);
        double own = standardDeviation();
        return own == 0 ? 0 : third / (own * own * own);
    }

    /** Of the gain: {@code (12 delta^2 gamma^2 s^6 + 3 gamma^4 s^8) / deviation^4}. */
    public double excessKurtosis() {
        double curved = gamma * variance();
        double square = standardDeviation() * standardDeviation();
        double fourth = 3 * curved * curved * (4 * delta * delta * variance() + curved * curved);
        return square == 0 ? 0 : fourth / (square * square);
    }

    /** The loss as if it were normal with these two moments. */
    public NormalRisk normal() {
        return new NormalRisk(-mean(), standardDeviation());
    }

    /** The loss at a level by all four moments. */
    public double cornishFisher(double alpha) {
        CornishFisher expansion = new CornishFisher(-skewness(), excessKurtosis());
        return -mean() + standardDeviation() * expansion.quantile(Normal.quantile(Levels.require(alpha)));
    }

    /** The probability of a gain up to an amount: of the moves between, or beyond, the two that gain so much. */
    public double cdf(double gain) {
        if (gamma == 0) {
            return delta == 0 ? gain >= 0 ? 1 : 0 : Normal.cdf(gain / (Math.abs(delta) * deviation));
        }
        double discriminant = delta * delta + 2 * gamma * gain;
        if (discriminant <= 0) {
            return gamma > 0 ? 0 : 1;
        }
        double root = Math.sqrt(discriminant);
        double low = (-delta - root) / (gamma * deviation);
        double high = (-delta + root) / (gamma * deviation);
        return gamma > 0 ? Normal.cdf(high) - Normal.cdf(low) : Normal.cdf(high) + Normal.cdf(-low);
    }

    /** The gain not exceeded with a probability, exactly: a shifted chi-square of one degree of freedom. */
    public double quantile(double probability) {
        Levels.require(probability);
        double reach = FARTHEST * deviation;
        double farthest = Math.abs(delta) * reach + Math.abs(gamma) * reach * reach / 2;
        return farthest == 0
                ? 0
                : Roots.bracketed(gain -> cdf(gain) - probability, -farthest, farthest, ACCURACY * standardDeviation());
    }

    /** The loss not exceeded with probability {@code alpha}, exactly. */
    public double valueAtRisk(double alpha) {
        Levels.require(alpha);
        return -quantile(1 - alpha);
    }

    private double variance() {
        return deviation * deviation;
    }
}
