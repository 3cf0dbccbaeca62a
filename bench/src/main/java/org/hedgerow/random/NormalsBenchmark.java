package org.hedgerow.random;

import org.hedgerow.Benchmarks;
import org.hedgerow.ChosenKernel;
import org.hedgerow.path.PathBatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;

/** Cost of one normal, its share of seeding the row included: ns per normal, by kernel. */
public class NormalsBenchmark extends Benchmarks {
    private final Driver driver = new Driver("spot", "USD");
    private final double[] row = new double[PathBatch.SIZE];
    private Draws draws;
    private int date;

    @Setup
    public void open(ChosenKernel chosen) {
        draws = Draws.of(1);
    }

    @Benchmark
    @OperationsPerInvocation(PathBatch.SIZE)
    public double[] normals() {
        draws.normals(driver, 0, date++, row);
        return row;
    }
}
