package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/** The rate of a currency: home currency per unit, for metals per troy ounce. Crosses are quotients of two spots. */
public record Spot(Currency currency) implements CurrencyObservable {}
