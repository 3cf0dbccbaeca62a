package org.hedgerow.backtest;

/** Who loses when the foreign currency moves. */
public enum Side {
    /** Holds the currency and loses when it falls. */
    LONG(1),
    /** Owes the currency and loses when it rises. */
    SHORT(-1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** Loss of one unit of home currency's worth, as a share of it, where the rate goes to so many times today's. */
    public double loss(double quotient) {
        return sign * (1 - quotient);
    }

    /** The amount of one unit held or owed. */
    public int sign() {
        return sign;
    }
}
