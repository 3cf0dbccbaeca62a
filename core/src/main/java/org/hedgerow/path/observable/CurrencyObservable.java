package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/** An observable of one currency, which a model of that currency simulates. */
public interface CurrencyObservable extends Observable {
    Currency currency();
}
