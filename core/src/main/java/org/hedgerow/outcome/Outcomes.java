package org.hedgerow.outcome;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.path.PathBatch;
import org.hedgerow.sample.MomentSums;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * What is kept of all blocks. Blocks may be recorded by any thread in any order: each has places of its own, and
 * reductions run over blocks in their order, so the bits do not depend on who computed what when.
 */
public final class Outcomes {
    private static final double[] ALIKE = new double[PathBatch.SIZE];

    static {
        Arrays.fill(ALIKE, 1);
    }

    private final Columns columns;
    private final Units units;
    private final Map<Column, double[]> values;
    private final Map<Column, Tally> tallies = new HashMap<>();
    private final Optional<Outcomes> all; // of which these are the first
    private final int firstBlock; // of a part; 0 of a whole run
    private final Optional<Summed> summed; // where no path is kept
    private int paths;
    private Optional<double[]> weights;
    private BlockMoments plain; // of plain samples
    private Optional<UnitMoments> moments; // of all others

    /** Of independent paths that count alike. */
    public Outcomes(Columns columns, int paths) {
        this(columns, paths, Units.PATHS, false);
    }

    /** Of paths that depend on each other as the units say, and count as the path batches say if weighted. */
    public Outcomes(Columns columns, int paths, Units units, boolean isWeighted) {
        this(columns, paths, units, isWeighted, 0, paths);
    }

    /** @param whole paths of the run of which these are a part */
    private Outcomes(Columns columns, int paths, Units units, boolean isWeighted, int firstBlock, int whole) {
        this.columns = columns;
        this.firstBlock = firstBlock;
        this.paths = paths;
        this.units = units;
        this.values = new HashMap<>();
        this.all = Optional.empty();
        this.summed = Optional.empty();
        this.weights = isWeighted ? Optional.of(new double[paths]) : Optional.empty();
        boolean isPlain = !isWeighted
                && units instanceof Units.Paths
                && columns.controls().isEmpty();
        this.plain = new BlockMoments(columns.size(), isPlain ? paths : 0);
        this.moments = isPlain ? Optional.empty() : Optional.of(new UnitMoments(columns, paths, units, whole));
        columns.wholes().forEach((column, limit) -> tallies.put(column, new Tally(limit)));
        for (Column column : columns.all()) {
            if (columns.keepsEveryPath(column)) {
                values.put(column, new double[paths]);
            }
        }
    }

    private Outcomes(Outcomes all, int paths) {
        this.columns = all.columns;
        this.firstBlock = 0;
        this.paths = paths;
        this.units = all.units;
        this.values = new ConcurrentHashMap<>(); // copied as they are asked for
        this.all = Optional.of(all);
        this.summed = Optional.empty();
        this.weights = all.weights.map(row -> Arrays.copyOf(row, paths));
        this.plain = all.plain;
        this.moments = all.moments;
    }

    private Outcomes(Outcomes first, Sample sample, Map<Column, Moments> summed) {
        this.columns = first.columns;
        this.firstBlock = 0;
        this.paths = sample.paths();
        this.units = first.units;
        this.values = Map.of();
        this.all = Optional.empty();
        this.weights = Optional.empty();
        this.plain = new BlockMoments(0, 0);
        this.moments = Optional.empty();
        this.summed = Optional.of(new Summed(sample, summed));
        tallies.putAll(first.tallies);
    }

    /** What is left of paths that are gone. */
    private record Summed(Sample sample, Map<Column, Moments> moments) {}

    /** Of all paths of the run of which these are the first, of each column the mean; tallies count the first alone anyway. */
    Outcomes summed(Sample sample, Map<Column, Moments> means) {
        return new Outcomes(this, sample, means);
    }

    /**
     * The first so many paths, of columns of which every path's number was kept; what the sampling plan takes as a number
     * of paths. Their numbers are those of a run of as many.
     */
    public Outcomes first(int some) {
        Checks.in(some, 1, paths, "paths");
        return some == paths ? this : new Outcomes(this, some);
    }

    /** An empty part of some blocks of this run, that can be kept as bytes and absorbed. */
    public Outcomes part(int from, int blocks) {
        return partOf(columns, paths, units, weights.isPresent(), from, blocks);
    }

    /** The same of a run of so many paths that need not be there. */
    public static Outcomes partOf(Columns columns, int paths, Units units, boolean isWeighted, int from, int blocks) {
        int end = (int) Math.min(paths, (from + (long) blocks) * PathBatch.SIZE);
        return new Outcomes(columns, end - from * PathBatch.SIZE, units, isWeighted, from, paths);
    }

    /** Takes over all of a part; parts may come in any order, from any thread, and give the same bits. */
    public void absorb(Outcomes part) {
        int from = part.firstBlock * PathBatch.SIZE;
        if (weights.isPresent()) {
            System.arraycopy(part.weights.orElseThrow(), 0, weights.get(), from, part.paths);
        }
        part.values.forEach((column, row) -> System.arraycopy(row, 0, values.get(column), from, part.paths));
        if (moments.isPresent()) {
            moments.get().absorb(part.moments.orElseThrow(), part.firstBlock);
        } else {
            plain.absorb(part.plain, part.firstBlock);
        }
        part.tallies.forEach((column, tally) -> tallies.get(column).absorb(tally));
    }

    /** All that is kept, to the bit. */
    public byte[] toBytes() {
        Image image = new Image();
        image.put(shape());
        weights.ifPresent(image::put);
        for (Column column : columns.all()) {
            if (columns.keepsEveryPath(column)) {
                image.put(values.get(column));
            }
        }
        if (moments.isPresent()) {
            moments.get().write(image);
        } else {
            plain.write(image);
        }
        columns.wholes().keySet().forEach(column -> tallies.get(column).write(image));
        return image.bytes();
    }

    /** Fills an empty part from bytes; false, and of no use any more, where they are not of a part like this. */
    public boolean read(byte[] bytes) {
        Image image = new Image(bytes);
        try {
            if (image.getLong() != shape()) {
                return false;
            }
            weights.ifPresent(image::get);
            for (Column column : columns.all()) {
                if (columns.keepsEveryPath(column)) {
                    image.get(values.get(column));
                }
            }
            if (moments.isPresent()) {
                moments.get().read(image);
            } else {
                plain.read(image);
            }
            columns.wholes().keySet().forEach(column -> tallies.get(column).read(image));
            return image.isAtEnd();
        } catch (BufferUnderflowException | InvalidValue other) {
            return false;
        }
    }

    /** Of which blocks, and what is kept of them. */
    private long shape() {
        StringBuilder all = new StringBuilder();
        all.append(firstBlock)
                .append(' ')
                .append(paths)
                .append(' ')
                .append(units)
                .append(' ');
        all.append(weights.isPresent()).append(' ').append(moments.map(UnitMoments::controls));
        for (Column column : columns.all()) {
            all.append('\n').append(column).append(' ').append(columns.keepsEveryPath(column));
            all.append(' ').append(columns.wholes().get(column));
        }
        return Fingerprint.of(all);
    }

    /** The first block of a part; 0 of a whole run. */
    public int firstBlock() {
        return firstBlock;
    }

    /** How much each path counts, rounded as samples have it; absent where all count alike. Not to be changed. */
    public Optional<double[]> weights() {
        return weights;
    }

    /** Which paths are independent of each other. */
    Units units() {
        return units;
    }

    Columns columns() {
        return columns;
    }

    /** What is kept of a column for its mean and error, block by block. */
    void addBlocks(Column column, MomentSums to) {
        int place = columns.place(column);
        if (moments.isPresent()) {
            moments.get().addBlocks(place, firstBlock, to);
        } else {
            plain.addBlocks(place, firstBlock, to);
        }
    }

    /** Takes over a finished block, whose place is given by the path batch. */
    public void record(PathBatch block, OutcomeBatch batch) {
        int index = Math.toIntExact(block.block() - firstBlock);
        double[] weight = weights.isPresent() ? keptWeights(block, index, weights.get()) : ALIKE;
        if (moments.isPresent()) {
            moments.get().start(index, weight, block.paths(), batch);
        }
        for (Column column : columns.all()) {
            int place = columns.place(column);
            double[] row = batch.row(place);
            refuseNaN(column, row, block);
            if (moments.isPresent()) {
                moments.get().record(place, index, weight, block.paths(), batch);
            } else {
                plain.record(place, index, row, block.paths());
            }
            double[] kept = values.get(column);
            if (kept != null) {
                System.arraycopy(row, 0, kept, index * PathBatch.SIZE, block.paths());
            }
            Tally tally = tallies.get(column);
            if (tally != null && block.block() < Tally.blocks(units)) {
                tally.add(row, weight, block.paths(), block.block(), units);
            }
        }
    }

    /** Forgets all but the first paths: for a run that ended early, before anybody reads it. Whole blocks, or all. */
    public void keepFirst(int fewer) {
        Checks.that(
                fewer == paths || (fewer > 0 && fewer < paths && fewer % PathBatch.SIZE == 0),
                "paths",
                "must be whole blocks of those that were simulated, but are " + fewer + " of " + paths);
        if (fewer < Math.min(paths, Tally.blocks(units) * PathBatch.SIZE)) {
            tallies.clear(); // others are counted with them
        }
        paths = fewer;
        weights = weights.map(row -> Arrays.copyOf(row, fewer));
        plain = plain.first(fewer);
        moments = moments.map(some -> some.first(columns, fewer));
        values.replaceAll((column, row) -> Arrays.copyOf(row, fewer));
    }

    /** Rounds the weights of a block where the model wrote them, and keeps them. */
    private static double[] keptWeights(PathBatch block, int index, double[] kept) {
        double[] weight = block.weight();
        int first = index * PathBatch.SIZE;
        for (int path = 0; path < block.paths(); path++) {
            weight[path] = Sample.rounded(weight[path], (int) (block.block() * PathBatch.SIZE) + path);
        }
        System.arraycopy(weight, 0, kept, first, block.paths());
        return weight;
    }

    private static void refuseNaN(Column column, double[] row, PathBatch block) {
        for (int path = 0; path < block.paths(); path++) {
            if (!Double.isFinite(row[path])) {
                long number = block.block() * PathBatch.SIZE + path;
                throw NotFinite.of(column, row[path], number);
            }
        }
    }

    /** The number of paths, those of a block that is not full among them. */
    public int paths() {
        return paths;
    }

    /** What the paths are to each other and how much each counts. */
    public Sample sample() {
        if (summed.isPresent()) {
            return summed.get().sample();
        }
        Sample sample = weights.map(row -> Sample.weighted(row, units)).orElseGet(() -> Sample.of(paths, units));
        List<Control> controls = columns.controls();
        return sample.controlledBy(
                controls.stream().map(control -> values(control.column())).toList(),
                controls.stream().mapToDouble(Control::mean).toArray());
    }

    /** Whether anybody wrote a column. */
    public boolean has(Column column) {
        return columns.has(column);
    }

    /** Every path's number, in the order of the paths; the column must have been asked for so. Not to be changed. */
    public double[] values(Column column) {
        columns.place(column);
        double[] kept = all.isPresent() ? copied(column) : values.get(column);
        if (kept == null) {
            throw new IllegalStateException("only the mean of " + column + " was kept");
        }
        return kept;
    }

    /** Of the share of a whole that is used; absent where it is 0, of the first paths of others, and where a run ended early. */
    public Optional<Tally> tally(Column column) {
        return Optional.ofNullable(tallies.get(column));
    }

    private double[] copied(Column column) {
        return values.computeIfAbsent(
                column, any -> Arrays.copyOf(all.orElseThrow().values(any), paths));
    }

    /** Mean and its standard error. */
    public Moments moments(Column column) {
        if (summed.isPresent()) {
            columns.place(column);
            return summed.get().moments().get(column);
        }
        if (all.isPresent()) {
            throw new IllegalStateException("moments of " + column + " are known of all paths alone");
        }
        int place = columns.place(column);
        return moments.map(some -> some.moments(place)).orElseGet(() -> plain.moments(place));
    }
}
