package org.hedgerow.scenarios.command.run;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import org.hedgerow.simulation.Progress;

/** One line on a terminal, redrawn at each percent and wiped when the work is done. */
final class ProgressBar implements Progress, AutoCloseable {
    private static final int WIDTH = 50;

    private final PrintWriter err;
    private final AtomicInteger percent = new AtomicInteger(-1);
    private boolean closed;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void finished(long done, long total) {
        int now = (int) (100 * done / total);
        if (percent.getAndAccumulate(now, Math::max) < now) {
            draw();
        }
    }

    private synchronized void draw() {
        if (closed) {
            return;
        }
        int now = percent.get();
        int filled = WIDTH * now / 100;
        err.print(String.format("\rsimulating [%s%s] %3d %%", "#".repeat(filled), ".".repeat(WIDTH - filled), now));
        err.flush();
    }

    @Override
    public synchronized void close() {
        if (!closed && percent.get() >= 0) {
            err.print("\r" + " ".repeat(WIDTH + 20) + "\r");
            err.flush();
        }
        closed = true;
    }

    /** Wipes the line for good, though others are still at work, and says why. */
    synchronized void interrupt() {
        close();
        err.print("hedgerow: interrupted\n");
        err.flush();
    }
}
