package org.hedgerow.simulation;

/**
 * Listens to a running simulation: how far it is, so that a host can show a rate and the time that is left. What it throws
 * fails the run.
 */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress SILENT = (done, total) -> {};

    /**
     * Tells how many blocks of how many are finished, of the whole run. Called by whichever thread finished a block, some at
     * the same time and then not always in order: it must be thread-safe and quick. Passes count alike, and one that turns
     * out not to be needed is never told of.
     */
    void finished(long done, long total);

    /**
     * Tells that another pass over paths begins. Called by the thread that runs, before the pass's first block.
     *
     * @param pass from 0
     * @param passes that the run may need
     */
    default void begins(Phase phase, int pass, int passes) {}

    /**
     * Told of one of several parts of a work that count alike, tells this of the whole.
     *
     * @param number of the part, from 0
     */
    default Progress part(int number, int count) {
        Progress whole = this;
        return new Progress() {
            @Override
            public void finished(long done, long total) {
                whole.finished(number * total + done, count * total);
            }

            @Override
            public void begins(Phase phase, int pass, int passes) {
                whole.begins(phase, number * passes + pass, count * passes);
            }
        };
    }
}
