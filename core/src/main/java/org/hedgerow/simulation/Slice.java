package org.hedgerow.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.path.PathBatch;

/**
 * A part of a pass over paths that can be computed alone, on any machine, and kept as bytes. Where the cuts are depends on the
 * number of paths alone.
 *
 * @param pass its name, which tells it from all other passes of the run
 * @param paths of the whole pass
 * @param number of the slice, from 0
 */
public record Slice(String pass, int paths, int number) {
    /** Blocks of paths in each slice; the last may have fewer. */
    public static final int BLOCKS = 16;

    public Slice {
        Checks.notBlank(pass, "pass");
        Checks.in(paths, 1, Settings.MOST_PATHS, "paths");
        Checks.in(number, 0, count(blocks(paths)) - 1, "number");
    }

    /** All of a pass, in order. */
    public static List<Slice> of(String pass, int paths) {
        return IntStream.range(0, count(blocks(paths)))
                .mapToObj(number -> new Slice(pass, paths, number))
                .toList();
    }

    /** The first block. */
    int first() {
        return number * BLOCKS;
    }

    /** The block after the last. */
    int end() {
        return Math.min(blocks(paths), first() + BLOCKS);
    }

    static int blocks(int paths) {
        return (int) ((paths + (long) PathBatch.SIZE - 1) / PathBatch.SIZE);
    }

    private static int count(int blocks) {
        return (blocks + BLOCKS - 1) / BLOCKS;
    }
}
