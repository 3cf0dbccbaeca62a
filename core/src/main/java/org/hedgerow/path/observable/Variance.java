package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/** The variance a year that a rate has on the path, where a model makes it random; jumps apart. */
public record Variance(Currency currency) implements CurrencyObservable {}
