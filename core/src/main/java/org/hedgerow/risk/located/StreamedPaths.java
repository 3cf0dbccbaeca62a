package org.hedgerow.risk.located;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.ColumnSums;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/** All paths of a run that are too many to be kept: shown once to be located and once to be measured. */
public final class StreamedPaths implements Paths {
    private static final double WIDER = 8;
    private static final double SUM = 150; // bytes
    private static final double ROW_SUMS = 3;

    private final Slices slices;
    private final Outcomes first;
    private final Units units;
    private final Weights weights;
    private final Map<Column, LocatedTails> located = new HashMap<>();
    private final List<PathRow> rows = new ArrayList<>();
    private final List<RowSums> sums = new ArrayList<>();
    private final ColumnSums columns;
    private Optional<Outcomes> measured = Optional.empty();

    /**
     * Locates columns.
     *
     * @param first of the paths, which are kept, as many as their sampling plan takes
     * @param paths of all
     * @param wanted what is to be located, by column
     */
    public StreamedPaths(Slices slices, Outcomes first, int paths, Map<Column, Levels> wanted) {
        Sample sample = first.sample();
        this.slices = slices;
        this.first = first;
        this.units = sample.units();
        this.columns = new ColumnSums(first);
        this.weights = new Weights(units);
        Map<Column, Locator> locators = new LinkedHashMap<>();
        wanted.forEach(
                (column, levels) -> locators.put(column, new Locator(column, levels, ranks(column, sample), paths, 1)));
        eachBlock(block -> {
            weights.add(block);
            locators.values().forEach(locator -> locator.add(block));
        });
        double times = WIDER;
        while (!settle(locators)) {
            double farther = times;
            locators.replaceAll(
                    (column, any) -> new Locator(column, wanted.get(column), ranks(column, sample), paths, farther));
            eachBlock(block -> locators.values().forEach(locator -> locator.add(block)));
            times *= WIDER;
        }
    }

    /**
     * Bytes that this takes at most, nearly, beside the first paths.
     *
     * @param levels of each column that is located
     * @param randomisations of the sampling plan, 0 of another
     * @param rows that are asked for
     */
    public static double bytes(Collection<Levels> levels, long paths, int randomisations, int rows) {
        double bytes = SUM * (double) rows * (ROW_SUMS + randomisations);
        for (Levels each : levels) {
            for (double alpha : each.alphas()) {
                bytes += Bracket.bytes(alpha, (double) paths);
                bytes += randomisations == 0
                        ? 0
                        : randomisations * Bracket.bytes(alpha, (double) paths / randomisations);
            }
        }
        return bytes;
    }

    private Ranks ranks(Column column, Sample sample) {
        return Ranks.of(first.values(column), sample);
    }

    /** Leaves those that are not located. */
    private boolean settle(Map<Column, Locator> locators) {
        locators.entrySet().removeIf(each -> {
            Optional<LocatedTails> found = each.getValue().located(weights);
            found.ifPresent(tails -> located.put(each.getKey(), tails));
            return found.isPresent();
        });
        return locators.isEmpty();
    }

    /** Shows a block. */
    private interface BlockReader {
        void read(BlockPart block);
    }

    private void eachBlock(BlockReader reader) {
        slices.each(slice -> {
            BlockPart block = new BlockPart(slice, units, this::known);
            block.each(Integer.MAX_VALUE, () -> reader.read(block));
        });
    }

    @Override
    public Sample sample() {
        return Sample.summed(weights.all(), units, first.weights().isPresent());
    }

    @Override
    public Outcomes outcomes() {
        return measured.orElseThrow(() -> new IllegalStateException("nothing is measured yet"));
    }

    @Override
    public boolean has(Column column) {
        return first.has(column);
    }

    @Override
    public Tails tails(Column column) {
        return known(column);
    }

    private LocatedTails known(Column column) {
        LocatedTails tails = located.get(column);
        if (tails == null) {
            throw new IllegalStateException(column + " was not located");
        }
        return tails;
    }

    @Override
    public Supplier<Estimate> estimate(PathRow row) {
        int place = rows.size();
        rows.add(row);
        return () -> Influence.estimate(sums.get(place).moments(weights), sample());
    }

    @Override
    public Supplier<Estimate> counted(PathRow row) {
        return estimate(row);
    }

    @Override
    public Supplier<Estimate> estimate(PathRow row, Paths others) {
        return others.estimate(row);
    }

    @Override
    public double mean(PathRow row, DoubleSupplier byLocated) {
        return byLocated.getAsDouble();
    }

    @Override
    public <T> Supplier<T> ask(Supplier<Supplier<T>> question) {
        return question.get();
    }

    @Override
    public void measure() {
        if (measured.isPresent()) {
            return;
        }
        BlockPart start = new BlockPart(first, units, this::known);
        start.each(1, () -> rows.forEach(row -> sums.add(new RowSums(RowSums.about(row.on(start)), units))));
        slices.each(slice -> {
            BlockPart block = new BlockPart(slice, units, this::known);
            block.each(Integer.MAX_VALUE, () -> {
                for (int row = 0; row < sums.size(); row++) {
                    sums.get(row).add(rows.get(row).on(block), block);
                }
            });
            columns.absorb(slice);
        });
        measured = Optional.of(columns.outcomes(sample(), weights.all(), weights.parts()));
    }

    @Override
    public void drop(Object key) {
        // a block is gone before the next is shown
    }

    @Override
    public void forget(Column column) {
        // what is located stays located
    }

    @Override
    public void hold(PathRow row) {
        // nothing is held
    }
}
