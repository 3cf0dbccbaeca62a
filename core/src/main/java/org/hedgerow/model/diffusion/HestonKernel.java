package org.hedgerow.model.diffusion;

import org.hedgerow.formula.HestonParameters;
import org.hedgerow.math.Rows;
import org.hedgerow.math.VarianceStep;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.Step;
import org.hedgerow.model.VarianceKernel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.observable.Variance;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Steps variance and logarithm of the rate together. */
public final class HestonKernel implements VarianceKernel {
    /** The variance, the normals of its own motion, and five rows of scratch. */
    public static final int SCRATCH_ROWS = 7;

    private static final int NONE = -1;

    private final Driver driver;
    private final double initialVariance;
    private final int logRow;
    private final int motionRow;
    private final int varianceRow;
    private final int readRow; // of the variance where somebody reads it, or none
    private final boolean[] read; // [date]
    private final long[] day; // [step]
    private final VarianceStep[] steps;

    /** Precomputes every step of the grid that it is bound to. */
    public HestonKernel(HestonParameters parameters, SpotBinding binding) {
        this.driver = driver(binding.currency());
        this.initialVariance = parameters.initialVariance();
        this.logRow = binding.logRow();
        this.motionRow = binding.motionRow();
        this.varianceRow = binding.ownRow();
        Variance variance = new Variance(binding.currency());
        boolean isRead = binding.layout().observables().contains(variance);
        this.readRow = isRead ? binding.layout().row(variance) : NONE;
        this.read = new boolean[binding.layout().grid().size()];
        for (int date = 0; isRead && date < read.length; date++) {
            read[date] = binding.layout().filled(variance, date);
        }
        this.day = binding.steps().stream().mapToLong(Step::day).toArray();
        this.steps = binding.steps().stream()
                .map(step -> VarianceSteps.step(parameters, step.years()))
                .toArray(VarianceStep[]::new);
    }

    /** Of the variance's own motion. */
    public static Driver driver(Currency currency) {
        return new Driver("variance", currency.code());
    }

    @Override
    public int varianceRow() {
        return varianceRow;
    }

    @Override
    public void deviation(int step, double[] before, double[] after, double[] out) {
        steps[step].deviation(before, after, out);
    }

    @Override
    public void start(PathBatch batch) {
        Rows.fill(batch.row(varianceRow), initialVariance);
    }

    @Override
    public void fill(PathBatch batch, int date) {
        if (read[date]) {
            double[] variance = batch.row(varianceRow);
            System.arraycopy(variance, 0, batch.row(readRow), 0, variance.length);
        }
    }

    @Override
    public void step(PathBatch batch, int step, Draws draws) {
        double[] normal = batch.row(varianceRow + 1);
        draws.normals(driver, batch.block(), day[step], normal);
        Rows.varianceStep(
                steps[step],
                batch.row(varianceRow),
                batch.row(motionRow),
                normal,
                batch.row(varianceRow + 2),
                batch.row(varianceRow + 3),
                batch.row(varianceRow + 4),
                batch.row(varianceRow + 5),
                batch.row(varianceRow + 6),
                batch.row(logRow));
    }
}
