package org.hedgerow.money;

/** How many currency units one stated unit of an amount stands for: balance sheets are written in thousands. */
public enum AmountUnit {
    /** Single units of a currency. */
    ONE(1),
    /** Thousands of a currency. */
    THOUSAND(1_000),
    /** Millions of a currency. */
    MILLION(1_000_000);

    private final double size;

    AmountUnit(double size) {
        this.size = size;
    }

    /** Currency units in one stated unit. */
    public double size() {
        return size;
    }
}
