package org.hedgerow.simulation;

import java.util.Arrays;
import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/** Each path's rate is its own number, on every date. */
record CountingModel() implements PathModel {
    @Override
    public boolean supplies(Observable what) {
        return what instanceof Spot;
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return (batch, date, draws) -> {
            for (Observable what : layout.observables()) {
                Arrays.setAll(batch.row(layout.row(what)), path -> batch.block() * PathBatch.SIZE + path);
            }
        };
    }
}
