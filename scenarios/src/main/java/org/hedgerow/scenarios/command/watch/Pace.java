package org.hedgerow.scenarios.command.watch;

import java.util.Locale;
import java.util.function.LongSupplier;
import org.hedgerow.path.PathBatch;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Progress;

/** How far work is, how fast, and how long it may still take, in the words of one line. Safe for threads. */
final class Pace implements Progress {
    private static final double NANOS = 1e-9;

    private final LongSupplier clock;
    private final long start;
    private String words;
    private boolean countsPaths;
    private int pass;
    private int passes = 1;
    private long began;
    private double share;
    private double sharePassBegan;
    private long blocks; // of the pass at work

    /**
     * @param words for what is at work until a phase begins
     * @param clock of nanoseconds
     */
    Pace(String words, LongSupplier clock) {
        this.words = words;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.began = start;
    }

    @Override
    public synchronized void begins(Phase phase, int pass, int passes) {
        this.words = phase.words();
        this.countsPaths = phase != Phase.BREAK_EVENS;
        this.pass = pass;
        this.passes = passes;
        this.began = clock.getAsLong();
        this.sharePassBegan = Math.max(share, (double) pass / passes);
        this.share = sharePassBegan;
        this.blocks = 0;
    }

    @Override
    public synchronized void finished(long done, long total) {
        share = Math.max(share, (double) done / total);
        blocks = Math.max(blocks, done - pass * (total / passes));
    }

    /** Whether this is another phase than the one at work. */
    synchronized boolean isNew(Phase phase) {
        return !phase.words().equals(words);
    }

    /** 0 to 100. */
    synchronized int percent() {
        return (int) (100 * share);
    }

    /** {@code paths of the answer 2 of 3}. */
    synchronized String phase() {
        return words + (passes > 1 ? ", " + (pass + 1) + " of " + passes : "");
    }

    /** {@code 410,000 paths/s, 12 s left}, as far as it is known. */
    synchronized String speed() {
        double seconds = (clock.getAsLong() - start) * NANOS;
        double ofPass = (clock.getAsLong() - began) * NANOS;
        StringBuilder speed = new StringBuilder();
        if (countsPaths && blocks > 0 && ofPass > 0) {
            speed.append(rate(blocks * PathBatch.SIZE / ofPass)).append(" paths/s");
        }
        if (share > 0 && share < 1 && seconds >= 1) {
            speed.append(speed.isEmpty() ? "" : ", ")
                    .append(time(seconds * (1 - share) / share))
                    .append(" left");
        }
        return speed.toString();
    }

    /** With two digits that count: {@code 410,000}. */
    private static String rate(double paths) {
        double unit = StrictMath.pow(10, Math.max(0, Math.floor(StrictMath.log10(Math.max(1, paths))) - 1));
        return String.format(Locale.ROOT, "%,d", Math.round(Math.round(paths / unit) * unit));
    }

    /** {@code 12 s}, {@code 3 min}, {@code 2 h 5 min}. */
    static String time(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        if (whole < 100) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 100 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
