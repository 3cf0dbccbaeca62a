package org.hedgerow.formula;

/** Whether an option is the right to buy or to sell the base currency. */
public enum OptionSide {
    /** The right to buy the base currency. */
    CALL(1),
    /** The right to sell the base currency. */
    PUT(-1);

    private final double sign;

    OptionSide(double sign) {
        this.sign = sign;
    }

    /** 1 for a call, -1 for a put. */
    public double sign() {
        return sign;
    }

    /** What exercise is worth at a rate, never negative: quote currency per unit of base. */
    public double payoff(double rate, double strike) {
        return Math.max(0, sign * (rate - strike));
    }
}
