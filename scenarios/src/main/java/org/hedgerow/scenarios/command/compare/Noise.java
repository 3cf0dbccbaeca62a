package org.hedgerow.scenarios.command.compare;

import java.util.Optional;
import org.hedgerow.math.Normal;
import org.hedgerow.math.probability.StudentT;
import org.hedgerow.risk.Estimate;

/**
 * How far two estimates may lie apart by chance alone, as far as two stored results tell.
 *
 * @param areIndependent drawn by different seeds; else they may share numbers, and how closely is not stored: the sum of both
 *     errors is then the most that the error of the difference can be, and it is often much less
 * @param probability of one of all figures being taken for different where none is
 * @param figures that are compared
 */
record Noise(boolean areIndependent, double probability, int figures) {
    /** Two differences of rounding are none. */
    private static final double ROUNDING = 1e-12;

    static Noise of(StoredResult first, StoredResult second, int figures) {
        boolean sameStream = first.convention("streamVersion").equals(second.convention("streamVersion"));
        boolean sameSeed = first.convention("seed").equals(second.convention("seed"));
        return new Noise(sameStream && !sameSeed, 0.05, Math.max(1, figures));
    }

    /** Standard error of the difference, or the most that it can be. */
    double error(Estimate first, Estimate second) {
        return areIndependent
                ? StrictMath.hypot(first.standardError(), second.standardError())
                : first.standardError() + second.standardError();
    }

    /** Whether the difference is larger than chance explains. */
    boolean isExceeded(Estimate first, Estimate second) {
        double difference = Math.abs(second.value() - first.value());
        double size = Math.max(Math.abs(first.value()), Math.abs(second.value()));
        return difference > Math.max(ROUNDING * size, errors(first, second) * error(first, second));
    }

    /** Of how many errors chance makes use, with that probability for all figures together (Bonferroni). */
    private double errors(Estimate first, Estimate second) {
        double tail = probability / (2 * figures);
        return degrees(first, second)
                .map(degrees -> -StudentT.quantile(tail, degrees))
                .orElseGet(() -> -Normal.quantile(tail));
    }

    /** Of the fewer randomisations of the two, which is on the safe side. */
    private static Optional<Integer> degrees(Estimate first, Estimate second) {
        return first.degreesOfFreedom()
                .map(own -> Math.min(own, second.degreesOfFreedom().orElse(own)))
                .or(second::degreesOfFreedom);
    }

    /** In the words of a report. */
    String words() {
        return areIndependent
                ? "the runs have different seeds, so their errors are independent: the error of a difference is the root of the"
                        + " sum of their squares"
                : "the runs share a seed, so their random numbers may be the same: how much of the errors is in common is not"
                        + " stored. The error of a difference is at most the sum of both, which stands here; it is often much"
                        + " less, so that differences that are not beyond noise here may be real. Runs with different seeds, or"
                        + " one run with both strategies, say more";
    }
}
