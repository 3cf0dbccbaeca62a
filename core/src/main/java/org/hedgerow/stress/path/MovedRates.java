package org.hedgerow.stress.path;

import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.FixingOverForward;
import org.hedgerow.path.observable.FuturesOverForward;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;

/**
 * Shocks as a model: nothing is drawn, every path follows its move of the table, and every programme acts on it as on any
 * path. Options are priced off today's smile, carried along, with what the move adds to it; forwards and discount factors
 * off today's curves with what it adds to them.
 */
public final class MovedRates implements PathModel {
    private final MoveTable moves;

    /** On the paths of a table that a search may write to between runs. */
    public MovedRates(MoveTable moves) {
        this.moves = moves;
    }

    @Override
    public boolean supplies(Observable what) {
        return (what instanceof Spot spot && moves.place(spot.currency()) >= 0)
                || what instanceof MarketShift
                || what instanceof Discount
                || what instanceof Growth
                || what instanceof FuturesOverForward
                || what instanceof FixingOverForward;
    }

    @Override
    public boolean simulatesInterest(Currency currency) {
        int place = moves.place(currency);
        return place >= 0 && moves.shiftsRate(place);
    }

    @Override
    public boolean hasRegimes(Currency currency) {
        int place = moves.place(currency);
        return place >= 0 && moves.shiftsVolatility(place);
    }

    @Override
    public int scratchRows(Set<Observable> read) {
        return 0;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new MovedRatesKernel(moves, layout, market);
    }
}
