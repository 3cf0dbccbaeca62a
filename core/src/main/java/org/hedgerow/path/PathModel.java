package org.hedgerow.path;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.formula.variance.VarianceSmile;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Variance;

/** Simulates observables. A host may supply its own. */
public interface PathModel {
    /** Whether this model can fill rows of an observable. */
    boolean supplies(Observable what);

    /**
     * Whether it fills {@link Discount} and {@link Growth} of a currency with what differs by path; otherwise they are
     * today's, and nobody has to read them.
     */
    default boolean simulatesInterest(Currency currency) {
        return false;
    }

    /** Whether it fills a {@link MarketShift} of a currency with what differs by path; otherwise nobody has to read them. */
    default boolean hasRegimes(Currency currency) {
        return false;
    }

    /**
     * The options of a currency by the path's {@link Variance}, which the model then supplies; absent where today's smile is
     * carried along.
     */
    default Optional<VarianceSmile> ownSmile(Currency currency) {
        return Optional.empty();
    }

    /**
     * Standard deviation of the logarithm of a rate on a date, per square root of an Act/365F year; absent where the model
     * knows of none.
     */
    default OptionalDouble volatility(Market market, Currency currency, LocalDate date) {
        return OptionalDouble.empty();
    }

    /** Scratch rows for the state of the observables that are read. */
    int scratchRows(Set<Observable> read);

    /** Looks up rows and computes all that does not depend on the path. */
    PathKernel bind(PathLayout layout, Market market);
}
