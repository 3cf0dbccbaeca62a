package org.hedgerow.money;

import org.hedgerow.check.InvalidValue;

/** A rate's name: units of {@code quote} per one unit of {@code base}, written base/quote, for example USD/UAH. */
public record CurrencyPair(Currency base, Currency quote) implements Comparable<CurrencyPair> {
    public CurrencyPair {
        if (base.equals(quote)) {
            throw new InvalidValue("a pair must have two different currencies, but is " + base + "/" + quote);
        }
    }

    /** Reads {@code "USD/UAH"}. */
    public static CurrencyPair parse(String text) {
        if (text.length() != 7 || text.charAt(3) != '/') {
            throw new InvalidValue("a pair must be written base/quote, for example EUR/USD, but is " + text);
        }
        return new CurrencyPair(Currency.of(text.substring(0, 3)), Currency.of(text.substring(4)));
    }

    /** The pair with base and quote exchanged. */
    public CurrencyPair inverse() {
        return new CurrencyPair(quote, base);
    }

    /** Whether it is the base or the quote. */
    public boolean contains(Currency currency) {
        return base.equals(currency) || quote.equals(currency);
    }

    /** The other currency of the pair than the one given, which must be in it. */
    public Currency against(Currency currency) {
        if (!contains(currency)) {
            throw new InvalidValue(currency + " must be one of the two currencies of " + this);
        }
        return base.equals(currency) ? quote : base;
    }

    @Override
    public int compareTo(CurrencyPair other) {
        int byBase = base.compareTo(other.base);
        return byBase == 0 ? quote.compareTo(other.quote) : byBase;
    }

    @Override
    public String toString() {
        return base + "/" + quote;
    }
}
