package org.hedgerow.effectiveness;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * By what a hedge is called highly effective. The band is that of IAS 39 AG105 and, for slopes with the sign turned, of
 * ASC 815; R squared and significance are practice and stand in neither. IFRS 9 has no such line.
 *
 * @param lowest of the dollar offset and of the slope with its sign turned; 0.8 if absent
 * @param highest of the same; 1.25 if absent
 * @param leastFit of R squared; 0.8 if absent
 * @param significance the largest p-value of the slope; 0.05 if absent
 * @param smallest change of the hedged item that a dollar offset is read from, as a share of the hedged amount, since the
 *     ratio of two small numbers means nothing; 0.001 if absent
 */
public record EffectivenessRules(
        Optional<Double> lowest,
        Optional<Double> highest,
        Optional<Double> leastFit,
        Optional<Double> significance,
        Optional<Double> smallest) {
    /** 80 to 125 %, R squared 0.8, 5 %, a tenth of a percent of the hedged amount. */
    public static final EffectivenessRules USUAL = new EffectivenessRules(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final double LOWEST = 0.8;
    private static final double HIGHEST = 1.25;
    private static final double LEAST_FIT = 0.8;
    private static final double SIGNIFICANCE = 0.05;
    private static final double SMALLEST = 0.001;

    public EffectivenessRules {
        Checks.present(lowest, "lowest").ifPresent(bound -> Checks.positive(bound, "lowest"));
        Checks.present(highest, "highest").ifPresent(bound -> Checks.positive(bound, "highest"));
        Checks.present(leastFit, "leastFit").ifPresent(share -> Checks.share(share, "leastFit"));
        Checks.present(significance, "significance").ifPresent(share -> Checks.share(share, "significance"));
        Checks.present(smallest, "smallest").ifPresent(share -> Checks.share(share, "smallest"));
        double low = lowest.orElse(LOWEST);
        double high = highest.orElse(HIGHEST);
        Checks.that(low < high, "highest", "must be above " + low + ", the lowest, but is " + high);
    }

    /** The lower end of the band, by custom 0.8 where nothing is said. */
    public double low() {
        return lowest.orElse(LOWEST);
    }

    /** The upper end of the band, by custom 1.25 where nothing is said. */
    public double high() {
        return highest.orElse(HIGHEST);
    }

    boolean inBand(double ratio) {
        return low() <= ratio && ratio <= high();
    }

    /** The smallest change that an offset is read from, of a hedged amount. */
    double smallest(double hedgedAmount) {
        return smallest.orElse(SMALLEST) * Math.abs(hedgedAmount);
    }

    /** What a regression says of a hedge. */
    Finding finding(double slope, double rSquared, double pValue) {
        boolean fits = rSquared >= leastFit.orElse(LEAST_FIT) && pValue <= significance.orElse(SIGNIFICANCE);
        return Finding.of(fits && inBand(-slope));
    }
}
