package org.hedgerow.model.regime;

import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Weight;
import org.hedgerow.random.Draws;
import org.hedgerow.random.Driver;

/** Draws the law of each path before its first step and writes its weight after its last. */
final class MixtureKernel implements PathKernel {
    static final int ROWS = 2;

    private static final Driver LAW = new Driver("sampling", "devaluations");
    private static final Weight WEIGHT = new Weight();

    private final PathKernel model;
    private final double plain;
    private final long today;
    private final int firstRow;
    private final boolean[] weighs; // [date]

    MixtureKernel(PathKernel model, double plain, int firstRow, PathLayout layout) {
        this.model = model;
        this.plain = plain;
        this.today = layout.grid().date(0).toEpochDay();
        this.firstRow = firstRow;
        this.weighs = new boolean[layout.grid().size()];
        for (int date = 0; date < weighs.length; date++) {
            weighs[date] = layout.filled(WEIGHT, date);
        }
    }

    /** 1 where the path is of the tilted law, else 0. */
    static int tiltedRow(int firstRow) {
        return firstRow;
    }

    /** Logarithm of the density of the path under the tilted law over that under the plain one. */
    static int ratioRow(int firstRow) {
        return firstRow + 1;
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        double[] ratio = batch.row(ratioRow(firstRow));
        if (date == 0) {
            double[] tilted = batch.row(tiltedRow(firstRow));
            draws.uniforms(LAW, batch.block(), today, tilted);
            choose(tilted, plain);
            Rows.fill(ratio, 0);
        }
        model.fill(batch, date, draws);
        if (weighs[date]) {
            weigh(ratio, plain, batch.weight());
        }
    }

    private static void choose(double[] uniform, double plain) {
        for (int path = 0; path < uniform.length; path++) {
            uniform[path] = uniform[path] < plain ? 0 : 1;
        }
    }

    private static void weigh(double[] ratio, double plain, double[] weight) {
        Rows.exp(ratio, weight);
        for (int path = 0; path < weight.length; path++) {
            weight[path] = 1 / Math.fma(1 - plain, weight[path], plain);
        }
    }
}
