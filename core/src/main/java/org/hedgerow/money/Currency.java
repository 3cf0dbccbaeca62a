package org.hedgerow.money;

import java.util.Set;
import java.util.regex.Pattern;
import org.hedgerow.check.InvalidValue;

/**
 * A currency or precious metal by its ISO 4217 code. Metals (XAU, XAG, XPT, XPD) are counted in troy ounces.
 *
 * <p>Any three capital letters are taken, not only the codes that the running JDK knows: histories hold withdrawn
 * codes, and results may not depend on the JDK's table.
 */
public record Currency(String code) implements Comparable<Currency> {
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Set<String> METALS = Set.of("XAU", "XAG", "XPT", "XPD");

    public Currency {
        if (code == null || !CODE.matcher(code).matches()) {
            throw new InvalidValue("a currency must be three capital letters (ISO 4217), but is " + code);
        }
    }

    /** Of three capital letters: an ISO 4217 code, or that of a metal such as XAU. */
    public static Currency of(String code) {
        return new Currency(code);
    }

    /** Whether a unit of it is a troy ounce. */
    public boolean isMetal() {
        return METALS.contains(code);
    }

    /** The pair that quotes this currency as base in units of {@code quote}. */
    public CurrencyPair in(Currency quote) {
        return new CurrencyPair(this, quote);
    }

    @Override
    public int compareTo(Currency other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
