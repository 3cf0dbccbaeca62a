package org.hedgerow.risk.located;

import java.util.SortedMap;
import org.hedgerow.sample.Sample;

/**
 * What is located of a column's losses, of all paths or of one randomisation.
 *
 * @param near those near the value at risk, by level
 * @param beyond shares of the paths that lose more, by loss
 * @param mean of the outcomes, gains positive
 */
record LocatedLosses(
        Sample sample,
        SortedMap<Double, NearLosses> near,
        SortedMap<Double, Double> beyond,
        double mean,
        double standardDeviation) {
    NearLosses at(double alpha) {
        return found(near.get(alpha), alpha);
    }

    double beyond(double loss) {
        return found(beyond.get(loss), loss);
    }

    private static <T> T found(T located, double at) {
        if (located == null) {
            throw new IllegalStateException("nothing was located at " + at);
        }
        return located;
    }
}
