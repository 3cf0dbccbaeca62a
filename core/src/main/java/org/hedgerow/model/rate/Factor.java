package org.hedgerow.model.rate;

import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;

/**
 * One source of Gaussian moves: a currency's spot rate in home currency, written {@code USD}, or its short rate of
 * interest, written {@code USD rate}.
 */
public record Factor(Currency currency, Kind kind) {
    /** What of the currency moves. */
    public enum Kind {
        /** Its rate in home currency. */
        SPOT,
        /** Its short rate of interest. */
        RATE
    }

    private static final String OF_RATE = " rate";

    public Factor {
        Checks.present(currency, "currency");
        Checks.present(kind, "kind");
    }

    /** Moves of a currency's rate in home currency. */
    public static Factor spot(Currency currency) {
        return new Factor(currency, Kind.SPOT);
    }

    /** Moves of a currency's short rate of interest. */
    public static Factor rate(Currency currency) {
        return new Factor(currency, Kind.RATE);
    }

    /** Of {@code USD} or {@code USD rate}; anything else is refused. */
    public static Factor parse(String text) {
        boolean rate = text.endsWith(OF_RATE);
        String code = rate ? text.substring(0, text.length() - OF_RATE.length()) : text;
        try {
            return new Factor(Currency.of(code), rate ? Kind.RATE : Kind.SPOT);
        } catch (InvalidValue fault) {
            throw new InvalidValue("must be a currency, as USD, or its rate, as \"USD rate\", but is " + text);
        }
    }

    @Override
    public String toString() {
        return kind == Kind.RATE ? currency + OF_RATE : currency.code();
    }
}
