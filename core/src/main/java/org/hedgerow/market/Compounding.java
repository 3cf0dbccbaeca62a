package org.hedgerow.market;

/** How a rate of interest over a time in years becomes a discount factor. */
public enum Compounding {
    /** {@code exp(-rate years)}. */
    CONTINUOUS {
        @Override
        double discount(double rate, double years) {
            return StrictMath.exp(-rate * years);
        }
    },
    /** {@code (1 + rate)^-years}. */
    ANNUAL {
        @Override
        double discount(double rate, double years) {
            return StrictMath.pow(1 + rate, -years);
        }
    },
    /** {@code 1 / (1 + rate years)}. */
    SIMPLE {
        @Override
        double discount(double rate, double years) {
            return 1 / (1 + rate * years);
        }
    };

    abstract double discount(double rate, double years);
}
