package org.hedgerow.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.SampleSums;

/**
 * Means and errors of all columns of a run of which no more is kept, from parts in any order and from any thread, to the same
 * bits: what is kept does not grow with the paths.
 */
public final class ColumnSums {
    private final Outcomes first;
    private final Map<Column, MomentSums> sums = new LinkedHashMap<>();

    /** @param first of the paths, which are kept */
    public ColumnSums(Outcomes first) {
        this.first = first;
        for (Column column : first.columns().all()) {
            sums.put(column, new MomentSums(first.moments(column).mean(), first.units()));
        }
    }

    /** Adds a part of the run. */
    public void absorb(Outcomes part) {
        sums.forEach(part::addBlocks);
    }

    /**
     * Of all parts.
     *
     * @param weights of all paths, {@code ofParts} of each randomisation
     */
    public Outcomes outcomes(Sample sample, SampleSums weights, SampleSums[] ofParts) {
        Map<Column, Moments> moments = new LinkedHashMap<>();
        sums.forEach((column, sum) -> moments.put(column, sum.moments(weights, ofParts)));
        return first.summed(sample, moments);
    }
}
