package org.hedgerow.scenarios.command;

/** How much a command says on standard error, as its options are read. */
public final class Talk {
    private boolean quiet;
    private boolean verbose;

    /** Errors alone. */
    public boolean isQuiet() {
        return quiet;
    }

    /** Log lines, stack traces, and progress where nobody watches. */
    public boolean isVerbose() {
        return verbose;
    }

    /** Stays so once it is wanted, wherever on the command line that stands. */
    public void beQuiet(boolean wanted) {
        quiet |= wanted;
    }

    /** Likewise. */
    public void beVerbose(boolean wanted) {
        verbose |= wanted;
    }
}
