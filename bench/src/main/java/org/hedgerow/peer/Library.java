package org.hedgerow.peer;

/** Does the jobs of {@link Job}, each in the market of {@link World}. */
public interface Library {
    /** As the table names it. */
    String name();

    /** How many threads it is told to work on; others may decide for themselves. */
    int threads();

    /** What a job comes to: the numbers that {@link Job#numbers} names. The same seed gives the same. */
    Answer answer(Job job, long seed);
}
