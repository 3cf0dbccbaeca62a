package org.hedgerow.law;

import org.hedgerow.market.Market;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;

/** A model whose rows are other ones after a date. */
public final class ChangedRows implements LayeredModel {
    private final PathModel model;
    private int after;

    ChangedRows(PathModel model) {
        this(model, 0);
    }

    /** From the date after one on. */
    public ChangedRows(PathModel model, int after) {
        this.model = model;
        this.after = after;
    }

    @Override
    public PathModel model() {
        return model;
    }

    void changeAfter(int date) {
        after = date;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        PathKernel kernel = model.bind(layout, market);
        return (batch, date, draws) -> {
            kernel.fill(batch, date, draws);
            if (date > after) {
                change(batch, date, layout);
            }
        };
    }

    private static void change(PathBatch batch, int date, PathLayout layout) {
        for (Observable what : layout.observables()) {
            double[] row = batch.row(layout.row(what));
            for (int path = 0; path < row.length; path++) {
                row[path] *= 0.9 + 0.002 * ((path * 37 + date * 11) % 100);
            }
        }
    }
}
