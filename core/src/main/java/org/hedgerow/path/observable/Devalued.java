package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/** 1 on paths on which a managed rate has been devalued since today, 0 on the others. */
public record Devalued(Currency currency) implements CurrencyObservable {}
