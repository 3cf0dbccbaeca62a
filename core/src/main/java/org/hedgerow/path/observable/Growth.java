package org.hedgerow.path.observable;

import org.hedgerow.money.Currency;

/**
 * What one unit of a currency lent today at the path's short rate has grown to, risk-free. {@code A(t,T)} is its
 * quotient between two dates. Of home currency too.
 */
public record Growth(Currency currency) implements CurrencyObservable {}
