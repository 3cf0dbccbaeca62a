package org.hedgerow.effectiveness;

import org.hedgerow.check.Checks;

/**
 * By what a hedge is called highly effective. The band is that of IAS 39 AG105 and, for slopes with the sign turned, of
 * ASC 815; R squared and significance are practice and stand in neither. IFRS 9 has no such line.
 *
 * @param lowest and {@code highest} of the dollar offset and of the slope, whose sign is turned
 * @param leastFit of R squared and of the variance reduction
 * @param significance of the slope: the largest p-value
 * @param smallest change of the hedged item that a dollar offset is read from, as a share of the hedged amount; below it
 *     the ratio of two small numbers means nothing
 */
public record EffectivenessRules(double lowest, double highest, double leastFit, double significance, double smallest) {
    /** 80 to 125 %, R squared 0.8, 5 %, a tenth of a percent of the hedged amount. */
    public static final EffectivenessRules USUAL = new EffectivenessRules(0.8, 1.25, 0.8, 0.05, 0.001);

    public EffectivenessRules {
        Checks.positive(lowest, "lowest");
        Checks.positive(highest, "highest");
        Checks.that(lowest < highest, "highest", "must be above " + lowest + ", the lowest");
        Checks.share(leastFit, "leastFit");
        Checks.share(significance, "significance");
        Checks.share(smallest, "smallest");
    }

    boolean inBand(double ratio) {
        return lowest <= ratio && ratio <= highest;
    }
}
