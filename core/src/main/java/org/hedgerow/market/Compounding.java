package org.hedgerow.market;

/** How a rate of interest over a time in years becomes a discount factor. */
public enum Compounding {
    CONTINUOUS {
        @Override
        double discount(double rate, double years) {
            return StrictMath.exp(-rate * years);
        }
    },
    ANNUAL {
        @Override
        double discount(double rate, double years) {
            return StrictMath.pow(1 + rate, -years);
        }
    },
    SIMPLE {
        @Override
        double discount(double rate, double years) {
            return 1 / (1 + rate * years);
        }
    };

    abstract double discount(double rate, double years);
}
