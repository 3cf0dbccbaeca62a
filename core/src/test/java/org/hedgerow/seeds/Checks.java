package org.hedgerow.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/**
 * Probabilities of what was seen, or worse, were all right. None may be less than what makes a false alarm of all of them
 * together rarer than one in 10,000.
 */
final class Checks {
    private static final double FALSE_ALARM = 1e-4;

    private final Map<String, Double> probabilities = new LinkedHashMap<>();
    private final StringBuilder table = new StringBuilder();

    /** That values between 0 and 1 are spread evenly: their law, their mean and their variance as normal scores. */
    void areEven(String name, double[] uniform) {
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double[] scores = Arrays.stream(uniform)
                .map(u -> normal.inverseCumulativeProbability(Math.max(1e-12, Math.min(1 - 1e-12, u))))
                .toArray();
        double mean = Arrays.stream(scores).average().orElseThrow();
        double squares = Arrays.stream(scores).map(z -> (z - mean) * (z - mean)).sum();
        isNormal(name + ", mean of z " + text(mean), mean * Math.sqrt(scores.length));
        add(
                name + ", variance of z " + text(squares / (scores.length - 1)),
                bothTails(new ChiSquaredDistribution(null, scores.length - 1).cumulativeProbability(squares)));
        add(
                name + ", law of z",
                new KolmogorovSmirnovTest().kolmogorovSmirnovTest(new UniformRealDistribution(null, 0, 1), uniform));
    }

    /** That so many of all intervals of 95 % hold the truth. */
    void areCovered(String name, int covered, int of) {
        BinomialDistribution honest = new BinomialDistribution(null, of, 0.95);
        double fewer = honest.cumulativeProbability(covered);
        double more = 1 - honest.cumulativeProbability(covered - 1);
        add(name + ", " + covered + " of " + of + " intervals", Math.min(1, 2 * Math.min(fewer, more)));
    }

    /** That a sum of squares is of chi-square's law. */
    void isChiSquare(String name, double squares, int degreesOfFreedom) {
        add(
                name + ", chi-square " + text(squares / degreesOfFreedom) + " per degree of freedom",
                bothTails(new ChiSquaredDistribution(null, degreesOfFreedom).cumulativeProbability(squares)));
    }

    /** That a score is one of the standard normal law. */
    void isNormal(String name, double score) {
        add(name, bothTails(new NormalDistribution(null, 0, 1).cumulativeProbability(score)));
    }

    /** That a score is not above one of the standard normal law. */
    void isNotAbove(String name, double score) {
        add(name, 1 - new NormalDistribution(null, 0, 1).cumulativeProbability(score));
    }

    private static double bothTails(double below) {
        return 2 * Math.min(below, 1 - below);
    }

    private static String text(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }

    private void add(String name, double probability) {
        probabilities.put(name, probability);
        table.append(String.format(Locale.ROOT, "%-72s p %.2g%n", name, probability));
    }

    /** Fails where one is too improbable; {@code most} is the number of checks of the whole run, of all classes. */
    void hold(int most) {
        System.out.print(table);
        assertThat(probabilities).hasSizeLessThanOrEqualTo(most);
        assertThat(probabilities)
                .allSatisfy(
                        (name, probability) -> assertThat(probability).as(name).isGreaterThan(FALSE_ALARM / most));
    }
}
