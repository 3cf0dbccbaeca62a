package org.hedgerow.scenarios.report.wording;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.core.io.NumberOutput;

/** Numbers as text, the same on every Java version. */
public final class Numbers {
    private Numbers() {}

    /** The shortest decimal that reads back as the same number, without exponent and trailing zeros: {@code 0.02}. */
    public static String exact(double value) {
        return plain(decimal(value));
    }

    /** A share in percent, exactly: 0.975 is {@code 97.5 %}. */
    public static String exactPercent(double share) {
        return plain(decimal(share).movePointRight(2)) + " %";
    }

    /** With thousands separators and a fixed number of decimals; never {@code -0}. */
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%,." + decimals + "f", value);
        boolean zero = text.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
        return zero && text.startsWith("-") ? text.substring(1) : text;
    }

    /** A share in percent, without the sign: 0.17617 is {@code 17.617}. */
    public static String percent(double share, int decimals) {
        return fixed(100 * share, decimals);
    }

    // Double.toString differs between Java versions for some numbers
    private static BigDecimal decimal(double value) {
        return new BigDecimal(NumberOutput.toString(value, true));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
