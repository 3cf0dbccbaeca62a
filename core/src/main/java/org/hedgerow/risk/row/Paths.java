package org.hedgerow.risk.row;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Tails;
import org.hedgerow.sample.Sample;

/**
 * All paths of a run, as statistics see them. What is estimated is asked for before it is read: {@link #ask} all, then {@link
 * #measure}, then read the suppliers.
 */
public interface Paths {
    /** What the paths are to each other and how much each counts in all. */
    Sample sample();

    /** Means of columns over all paths, once they are measured; every path's numbers only where they are kept. */
    Outcomes outcomes();

    /** What is located of a column. */
    Tails tails(Column column);

    /** The mean of a row with its error. */
    Supplier<Estimate> estimate(PathRow row);

    /** The same without the help of rows of known mean. */
    Supplier<Estimate> counted(PathRow row);

    /** The mean of a row of other paths with the same draws. */
    Supplier<Estimate> estimate(PathRow row, Paths others);

    /** Whether anybody wrote a column. */
    boolean has(Column column);

    /**
     * The mean of a row before it is measured.
     *
     * @param located the same by what is located
     */
    double mean(PathRow row, DoubleSupplier located);

    /** A question that asks for rows and gives what is made of them, to be read when all is measured. */
    <T> Supplier<T> ask(Supplier<Supplier<T>> question);

    /** Sees to it that all that was asked for can be read. */
    void measure();

    /** Drops what was worked out once under a key, where all paths are one part. */
    void drop(Object key);

    /** What is located of a column is not needed any more. */
    void forget(Column column);

    /** Works a row out while what it follows from is there, where all paths are one part. */
    void hold(PathRow row);
}
