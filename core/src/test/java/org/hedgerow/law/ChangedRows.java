package org.hedgerow.law;

import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;

/** A model whose rows are other ones after a date. */
final class ChangedRows implements PathModel {
    private final PathModel model;
    private int after;

    ChangedRows(PathModel model) {
        this.model = model;
    }

    void changeAfter(int date) {
        after = date;
    }

    @Override
    public boolean supplies(Observable what) {
        return model.supplies(what);
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        return model.simulatesInterest(currency);
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        return model.hasRegimes(currency);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return model.scratchRows(read);
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        PathKernel kernel = model.bind(layout, market);
        return (batch, date, draws) -> {
            kernel.fill(batch, date, draws);
            if (date > after) {
                change(batch, layout);
            }
        };
    }

    private static void change(PathBatch batch, PathLayout layout) {
        for (Observable what : layout.observables()) {
            double[] row = batch.row(layout.row(what));
            for (int path = 0; path < row.length; path++) {
                row[path] *= 0.9 + 0.002 * (path * 37 % 100);
            }
        }
    }
}
