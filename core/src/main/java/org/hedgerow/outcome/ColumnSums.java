package org.hedgerow.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.SampleSums;
import org.hedgerow.sample.Units;

/**
 * Means and errors of all columns of a run of which no more is kept, from parts in any order and from any thread, to the same
 * bits: what is kept does not grow with the paths.
 */
public final class ColumnSums {
    private final Outcomes first;
    private final Units units;
    private final Map<Column, MomentSums> sums = new LinkedHashMap<>();

    /** @param first of the paths, which are kept */
    public ColumnSums(Outcomes first) {
        this.first = first;
        this.units = first.units();
        for (Column column : first.columns().all()) {
            sums.put(column, new MomentSums(first.moments(column).mean(), units));
        }
    }

    /** Adds a part of the run. */
    public void absorb(Outcomes part) {
        sums.forEach((column, sum) -> part.eachBlock(column, sum));
    }

    /**
     * Of all parts.
     *
     * @param sample of all paths, {@code ofParts} the weights of its randomisations
     */
    public Outcomes outcomes(Sample sample, SampleSums all, SampleSums[] ofParts) {
        Map<Column, Moments> moments = new LinkedHashMap<>();
        sums.forEach((column, sum) -> moments.put(column, sum.moments(all, ofParts)));
        return first.summed(sample, moments);
    }

    /** The first path of a block of a part. */
    static int firstPath(int firstBlock, int block) {
        return (firstBlock + block) * PathBatch.SIZE;
    }
}
