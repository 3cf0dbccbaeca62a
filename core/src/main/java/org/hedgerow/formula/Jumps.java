package org.hedgerow.formula;

/** Jumps of the log of a rate: they come as a Poisson process, with independent sizes of one law. */
public interface Jumps {
    /** How many jumps are expected in a year. */
    double intensity();

    /**
     * By what share a jump moves the rate on average, {@code E e^J - 1}; times {@link #intensity} it is what the drift
     * gives up so that the rate keeps its forward.
     */
    double compensator();

    /** {@code E J^order} for an order from 0 to 4, about zero and not about the mean. */
    double moment(int order);
}
