package org.hedgerow.scenarios.command.watch;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;

/**
 * What long work shows on standard error: on a terminal one line, redrawn a few times a second and wiped when the work is
 * done; elsewhere a plain line every ten seconds.
 */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int BAR = 24;
    private static final int WIDTH = 100;
    private static final long REDRAWN = 200_000_000; // ns
    private static final long TOLD = 10_000_000_000L; // ns

    private final PrintWriter err;
    private final boolean isTerminal;
    private final LongSupplier clock;
    private final Pace pace;
    private long last;
    private boolean drawn;
    private boolean closed;

    /**
     * @param words for what is at work until a phase begins
     * @param clock of nanoseconds
     */
    ProgressLine(PrintWriter err, boolean isTerminal, String words, LongSupplier clock) {
        this.err = err;
        this.isTerminal = isTerminal;
        this.clock = clock;
        this.pace = new Pace(words, clock);
        this.last = clock.getAsLong();
    }

    @Override
    public void begins(Phase phase, int pass, int passes) {
        boolean isNew = pace.isNew(phase);
        pace.begins(phase, pass, passes);
        show(isTerminal || isNew);
    }

    @Override
    public void finished(long done, long total) {
        pace.finished(done, total);
        show(false);
    }

    private synchronized void show(boolean atOnce) {
        long now = clock.getAsLong();
        if (closed || (!atOnce && now - last < (isTerminal ? REDRAWN : TOLD))) {
            return;
        }
        last = now;
        if (isTerminal) {
            draw();
        } else {
            String speed = pace.speed();
            err.print("hedgerow: " + pace.phase() + ", " + pace.percent() + " %" + (speed.isEmpty() ? "" : ", " + speed)
                    + "\n");
        }
        err.flush();
    }

    private void draw() {
        int filled = BAR * pace.percent() / 100;
        String line = String.format(
                "[%s%s] %3d %%  %s  %s",
                "#".repeat(filled), ".".repeat(BAR - filled), pace.percent(), pace.phase(), pace.speed());
        String cut = line.length() > WIDTH ? line.substring(0, WIDTH) : line;
        err.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
        drawn = true;
    }

    @Override
    public synchronized void close() {
        wipe();
        closed = true;
    }

    /** A line that stays, above the one that is redrawn. */
    synchronized void say(String line) {
        wipe();
        err.print(line + "\n");
        err.flush();
    }

    private void wipe() {
        if (drawn) {
            err.print("\r" + " ".repeat(WIDTH) + "\r");
            err.flush();
            drawn = false;
        }
    }
}
