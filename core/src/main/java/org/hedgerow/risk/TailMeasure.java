package org.hedgerow.risk;

/**
 * A measure that needs no more located than {@link Tails}: it can be read of paths of which no more than some are held at a time.
 */
public interface TailMeasure extends Measure {
    /** What the influences depend on beside the path's own outcome. */
    double[] locate(Tails tails);

    /** The mean of all influences, which follows from what is located. */
    double value(Tails tails);

    @Override
    default double[] locate(Ranks ranks) {
        return locate((Tails) ranks);
    }
}
