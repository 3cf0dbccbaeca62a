package org.hedgerow.risk;

/**
 * A number that sums up a column of outcomes and is the mean of one influence per path.
 *
 * <p>A linear combination of measures, or a difference between two strategies on the same paths, is therefore the same
 * combination of their influence rows, with its error. A measure first locates the quantiles and moments that it needs,
 * then reads path by path. The value at risk is no such mean: see {@link org.hedgerow.risk.measure.ValueAtRisk}.
 */
public interface Measure {
    /** As a report names it: {@code expected shortfall at 0.99}. */
    String name();

    /** What the influences depend on beside the path's own outcome; nothing unless said otherwise. */
    default double[] locate(Ranks ranks) {
        return new double[0];
    }

    /**
     * The influence of each path on this measure, the measure itself included.
     *
     * @param outcome per path, gains positive
     * @param located the result of {@link #locate} on all paths, of which these may be a part
     * @param out per path, overwritten; may be the outcome row
     */
    void influence(double[] outcome, double[] located, double[] out);

    /**
     * The influence row of a whole column, as new. Where randomisations are what is independent, each one's influences
     * are those on its own measure, moved alike so that their mean is the measure of all.
     */
    default double[] influence(double[] outcome, Ranks ranks) {
        double[] row = new double[outcome.length];
        influence(outcome, locate(ranks), row);
        return ranks.parts().isEmpty() ? row : WithinParts.influence(this, outcome, ranks, row);
    }

    /** The measure of a whole column, with its standard error. */
    default Estimate estimate(double[] outcome, Ranks ranks) {
        return Influence.estimate(influence(outcome, ranks), ranks.sample());
    }
}
