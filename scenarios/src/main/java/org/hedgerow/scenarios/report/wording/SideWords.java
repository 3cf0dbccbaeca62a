package org.hedgerow.scenarios.report.wording;

/** On which side a position is open, and which move of the rate loses. */
public final class SideWords {
    /** Up to which share of the gross exposure lines that set each other off leave something by rounding. */
    private static final double ROUNDING = 1e-12;

    private SideWords() {}

    /** Of a net position and of all lines by absolute value, home currency. */
    public static String of(double net, double grossExposure) {
        if (Math.abs(net) <= ROUNDING * grossExposure) {
            return "closed";
        }
        return net > 0 ? "long: loses when the rate falls" : "short: loses when the rate rises";
    }
}
