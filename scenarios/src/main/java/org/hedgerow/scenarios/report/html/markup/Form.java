package org.hedgerow.scenarios.report.html.markup;

import org.hedgerow.scenarios.report.wording.Numbers;

/**
 * How a number is written.
 *
 * @param decimals after the point, negative for as many as the number has
 * @param isPercent whether a share is written in percent, without the sign
 */
public record Form(int decimals, boolean isPercent) {
    private static final int ALL = -1;

    /** A count, a year. */
    public static final Form WHOLE = new Form(0, false);

    /** As it was given, with all its digits. */
    public static final Form EXACT = new Form(ALL, false);

    /** The same of a share in percent. */
    public static final Form EXACT_PERCENT = new Form(ALL, true);

    public static Form fixed(int decimals) {
        return new Form(decimals, false);
    }

    public static Form percent(int decimals) {
        return new Form(decimals, true);
    }

    String text(double number) {
        if (decimals == ALL) {
            return isPercent ? Numbers.exactPercent(number).replace(" %", "") : Numbers.exact(number);
        }
        return isPercent ? Numbers.percent(number, decimals) : Numbers.fixed(number, decimals);
    }

    /** What marks it in the page. */
    String mark() {
        return isPercent ? "%" : "";
    }
}
