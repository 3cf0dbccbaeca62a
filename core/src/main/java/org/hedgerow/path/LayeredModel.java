package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Observable;

/** A model on top of another: what it says of its paths is what the other says, save what it overrides. */
public interface LayeredModel extends PathModel {
    /** The model below. */
    PathModel model();

    @Override
    default boolean supplies(Observable what) {
        return model().supplies(what);
    }

    @Override
    default boolean simulatesInterest(Currency currency) {
        return model().simulatesInterest(currency);
    }

    @Override
    default boolean hasRegimes(Currency currency) {
        return model().hasRegimes(currency);
    }

    @Override
    default Optional<VarianceSmile> ownSmile(Currency currency) {
        return model().ownSmile(currency);
    }

    @Override
    default OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return model().volatility(market, currency, date);
    }

    @Override
    default int scratchRows(Set<Observable> read) {
        return model().scratchRows(read);
    }
}
