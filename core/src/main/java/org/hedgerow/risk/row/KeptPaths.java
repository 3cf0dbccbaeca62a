package org.hedgerow.risk.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.Tails;
import org.hedgerow.sample.Sample;

/** Paths that are all kept, in one part; each question is asked when it is read, so that few rows are there at a time. */
public final class KeptPaths implements Paths, Part {
    private final Optional<Outcomes> outcomes;
    private final Sample sample;
    private final Map<Object, Object> once = new HashMap<>();

    private KeptPaths(Optional<Outcomes> outcomes, Sample sample) {
        this.outcomes = outcomes;
        this.sample = sample;
    }

    /** Of a run. */
    public static KeptPaths of(Outcomes outcomes) {
        return of(outcomes, outcomes.sample());
    }

    /** Of a run whose sample is known. */
    public static KeptPaths of(Outcomes outcomes, Sample sample) {
        return new KeptPaths(Optional.of(outcomes), sample);
    }

    /** Of one column alone, whose ranks are known. */
    public static KeptPaths of(Column column, double[] values, Ranks ranks) {
        KeptPaths paths = of(ranks.sample());
        paths.once.put(column, values);
        paths.once.put(new Located(column), ranks);
        return paths;
    }

    /** Without any column, for rows that are there already. */
    public static KeptPaths of(Sample sample) {
        return new KeptPaths(Optional.empty(), sample);
    }

    /** By what the ranks of a column are found again. */
    private record Located(Column column) {}

    @Override
    public Sample sample() {
        return sample;
    }

    @Override
    public Outcomes outcomes() {
        return outcomes.orElseThrow();
    }

    @Override
    public double[] values(Column column) {
        return outcomes.isPresent() ? outcomes.get().values(column) : (double[]) once.get(column);
    }

    @Override
    public Tails tails(Column column) {
        return once(new Located(column), () -> Ranks.of(values(column), sample));
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
        once.remove(new Located(column));
    }

    @Override
    public void drop(Object key) {
        once.remove(key);
    }

    @Override
    public void hold(PathRow row) {
        row.on(this);
    }

    @Override
    public double[] adjusted(double[] row) {
        return sample.adjusted(row);
    }

    @Override
    public Supplier<Estimate> estimate(PathRow row) {
        return () -> Influence.estimate(row.on(this), sample);
    }

    @Override
    public Supplier<Estimate> estimate(PathRow row, Paths others) {
        KeptPaths kept = (KeptPaths) others; // what is kept is compared with what is kept
        return () -> Influence.estimate(row.on(kept), sample);
    }

    @Override
    public boolean has(Column column) {
        return outcomes().has(column);
    }

    @Override
    public Supplier<Estimate> counted(PathRow row) {
        return () -> Influence.estimate(sample.moments(row.on(this)), sample);
    }

    @Override
    public double mean(PathRow row, DoubleSupplier located) {
        return estimate(row).get().value();
    }

    @Override
    public <T> Supplier<T> ask(Supplier<Supplier<T>> question) {
        return () -> question.get().get();
    }

    @Override
    public void measure() {
        // whatever is read is there
    }
}
