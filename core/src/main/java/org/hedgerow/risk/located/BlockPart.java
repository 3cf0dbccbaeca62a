package org.hedgerow.risk.located;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathBatch;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.row.Part;
import org.hedgerow.sample.Units;

/** One block of a slice after the other, for one thread. */
final class BlockPart implements Part {
    private final Outcomes slice;
    private final Units units;
    private final Function<Column, LocatedTails> located;
    private final Optional<double[]> sliceWeights;
    private final Map<Object, Object> once = new HashMap<>();
    private final double[] weights = new double[PathBatch.SIZE];
    private final double[] unitWeights = new double[PathBatch.SIZE];
    private int from; // in the slice
    private int count;

    BlockPart(Outcomes slice, Units units, Function<Column, LocatedTails> located) {
        this.slice = slice;
        this.units = units;
        this.located = located;
        this.sliceWeights = slice.weights();
        Arrays.fill(weights, 1);
    }

    /** Shows every block of a slice, or as many as are wanted of it. */
    void each(int blocks, Runnable work) {
        int end = (int) Math.min(slice.paths(), (long) blocks * PathBatch.SIZE);
        for (from = 0; from < end; from += PathBatch.SIZE) {
            count = Math.min(PathBatch.SIZE, slice.paths() - from);
            once.clear();
            sliceWeights.ifPresent(all -> System.arraycopy(all, from, weights, 0, count));
            Arrays.fill(unitWeights, 0);
            for (int path = 0; path < count; path++) {
                unitWeights[unit(path)] += weights[path];
            }
            work.run();
        }
    }

    /** Paths of the block. */
    int count() {
        return count;
    }

    /** Its first path among all of the run. */
    int firstPath() {
        return slice.firstBlock() * PathBatch.SIZE + from;
    }

    Units units() {
        return units;
    }

    /** How much each path counts. */
    double[] weights() {
        return weights;
    }

    /** How much each unit counts, from the first of the block; 0 beyond the last. */
    double[] unitWeights() {
        return unitWeights;
    }

    /** The unit of a path, counted from the first of the block; of randomisations, which go on from block to block, the path itself. */
    int unit(int path) {
        int first = firstPath();
        return units.fitted().unit(first + path) - units.fitted().unit(first);
    }

    /** How much of a path's unit has a smaller loss, or the same and a lower number. */
    double before(double[] outcome, int path) {
        if (!(units instanceof Units.AntitheticPairs)) {
            return 0;
        }
        int opposite = path < PathBatch.SIZE / 2 ? path + PathBatch.SIZE / 2 : path - PathBatch.SIZE / 2;
        if (opposite >= count) {
            return 0;
        }
        boolean isLess = outcome[opposite] > outcome[path];
        return isLess || (outcome[opposite] == outcome[path] && opposite < path) ? weights[opposite] : 0;
    }

    /** The randomisation to which the block belongs, if there are such. */
    Optional<Integer> randomisation() {
        return units instanceof Units.Randomisations ? Optional.of(units.unit(firstPath())) : Optional.empty();
    }

    @Override
    public double[] values(Column column) {
        return once(column, () -> Arrays.copyOfRange(slice.values(column), from, from + count));
    }

    @Override
    public Tails tails(Column column) {
        LocatedTails all = located.apply(column);
        return randomisation().map(all::near).orElse(all);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T once(Object key, Supplier<T> work) {
        T known = (T) once.get(key); // put there under the same key
        if (known == null) {
            known = work.get();
            once.put(key, known);
        }
        return known;
    }

    @Override
    public void forget(Column column) {
        // what is located stays located
    }

    @Override
    public double[] adjusted(double[] row) {
        return row;
    }
}
