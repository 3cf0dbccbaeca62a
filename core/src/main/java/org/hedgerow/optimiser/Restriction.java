package org.hedgerow.optimiser;

/** What a mix may not exceed: a convex function of it, such as a limit on an open position, held to a ceiling. */
public interface Restriction {
    /** By which shadow prices are told. */
    String name();

    /**
     * The value that is held to the ceiling.
     *
     * @param slope overwritten by a subgradient
     */
    double at(double[] holdings, double[] slope);

    /** In what the value is measured. */
    double ceiling();

    /** A ceiling on {@code slope h}. */
    static Restriction linear(String name, double[] slope, double ceiling) {
        return new LinearRestriction(name, slope, 0, ceiling);
    }
}
