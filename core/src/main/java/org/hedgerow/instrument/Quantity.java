package org.hedgerow.instrument;

import java.math.BigDecimal;
import java.math.MathContext;

/** Rates and amounts as confirmations write them: to eight digits, without zeros at the end. */
public final class Quantity {
    private static final MathContext DIGITS = new MathContext(8);

    private Quantity() {}

    /** {@code 5.05}, {@code 250000}. */
    public static String of(double number) {
        return new BigDecimal(number, DIGITS).stripTrailingZeros().toPlainString();
    }
}
