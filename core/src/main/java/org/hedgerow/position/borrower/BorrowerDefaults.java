package org.hedgerow.position.borrower;

import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.position.Position;

/** A model of rates and, on top of them, of the borrowers who default along them. */
public record BorrowerDefaults(PathModel model) implements LayeredModel {
    /** The paths alone where nobody borrows in currency. */
    public static PathModel of(PathModel paths, Position position) {
        boolean borrowed = position.allLines().stream().anyMatch(CurrencyLoans.class::isInstance);
        return borrowed ? new BorrowerDefaults(paths) : paths;
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof DefaultedShare || model.supplies(what);
    }

    /** Of each group of borrowers what they have survived, and one more for all. */
    @Override
    public int scratchRows(Set<Observable> read) {
        int groups = Math.toIntExact(
                read.stream().filter(DefaultedShare.class::isInstance).count());
        return model.scratchRows(read) + groups + 1;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new BorrowerDefaultsKernel(this, layout, market);
    }
}
