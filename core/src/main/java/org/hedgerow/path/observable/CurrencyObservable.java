package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/** An observable of one currency, which a model of that currency simulates. */
public interface CurrencyObservable extends Observable {
    /** Whose rate or interest it is. */
    Currency currency();
}
