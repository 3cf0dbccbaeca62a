package org.hedgerow.reference.product;

import java.util.Map;
import org.hedgerow.formula.average.ArithmeticAverage;
import org.hedgerow.formula.average.ContinuousAverage;
import org.hedgerow.formula.average.Fixings;
import org.hedgerow.formula.average.GeometricAverage;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.reference.Inputs;

/** Options on averages. */
final class AverageProducts {
    private static final double SLOPE =
            0.005; // of volatility from one fixing to the next, in the Turnbull-Wakeman rows

    private AverageProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "asian_geometric_discrete", Product.of(AverageProducts::geometric),
                "asian_geometric_avg_strike_discrete", Product.of(AverageProducts::geometricStrike),
                "asian_geometric_continuous", Product.of(AverageProducts::geometricAlways),
                "asian_arithmetic_discrete_TW", Product.of(AverageProducts::matched),
                "asian_arithmetic_discrete_exact", Product.of(AverageProducts::arithmetic),
                "asian_arithmetic_avg_strike_discrete", Product.of(AverageProducts::arithmeticStrike),
                "asian_arithmetic_continuous_Levy", Product.of(AverageProducts::levy),
                "asian_arithmetic_continuous_exact", Product.of(AverageProducts::vecer));
    }

    private static double geometric(Inputs given) {
        return GeometricAverage.option(
                given.side(), given.number("K"), even(given), 0, discount(given, given.number("T")));
    }

    private static double geometricStrike(Inputs given) {
        return GeometricAverage.averageStrike(given.side(), even(given), 0, discount(given, given.number("T")));
    }

    private static double geometricAlways(Inputs given) {
        LognormalSpot market = VanillaProducts.market(given);
        return GeometricAverage.continuous(
                given.side(),
                given.number("K"),
                market.spot(),
                market.forward(),
                market.deviation(),
                market.discount());
    }

    /** Volatility rises to that of the last fixing, falls to it, or is flat. */
    private static double matched(Inputs given) {
        int count = given.count("n_fixings");
        double sign =
                switch (given.text("vol_slope")) {
                    case "up" -> 1;
                    case "down" -> -1;
                    default -> 0;
                };
        double first = given.number("t1");
        double years = given.number("T");
        double[] forward = new double[count];
        double[] variance = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            double time = first + (years - first) * fixing / (count - 1.0);
            double volatility = given.number("vol") - sign * SLOPE * (count - 1 - fixing);
            forward[fixing] = given.number("S") * StrictMath.exp(carry(given) * time);
            variance[fixing] = volatility * volatility * time;
        }
        return ArithmeticAverage.matched(
                given.side(), given.number("K"), new Fixings(forward, variance, 0), 0, discount(given, years));
    }

    private static double arithmetic(Inputs given) {
        return ArithmeticAverage.option(
                given.side(), given.number("K"), between(given), 0, discount(given, last(given)));
    }

    private static double arithmeticStrike(Inputs given) {
        return ArithmeticAverage.averageStrike(given.side(), between(given), 0, discount(given, last(given)));
    }

    /** In years of 360 days; the average so far is that of the days gone. */
    private static double levy(Inputs given) {
        double days = given.number("length_days360");
        double elapsed = given.number("elapsed_days360");
        double years = (days - elapsed) / 360;
        return average(given, years, elapsed / days, given.number("A"))
                .levy(given.side(), given.number("K"), discount(given, years));
    }

    private static double vecer(Inputs given) {
        double years = given.number("T");
        return average(given, years, 0, 0).exact(given.side(), given.number("K"), discount(given, years));
    }

    private static ContinuousAverage average(Inputs given, double years, double elapsed, double averageSoFar) {
        double spot = given.number("S");
        double deviation = given.number("vol") * Math.sqrt(years);
        return new ContinuousAverage(
                spot, spot * StrictMath.exp(carry(given) * years), deviation, elapsed, averageSoFar);
    }

    /** At the ends of equal parts of the life. */
    private static Fixings even(Inputs given) {
        int count = given.count("n_fixings");
        double[] years = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            years[fixing] = given.number("T") * (fixing + 1) / count;
        }
        return fixings(given, years);
    }

    private static Fixings between(Inputs given) {
        int count = given.count("n_fixings");
        double[] years = new double[count];
        for (int fixing = 0; fixing < count; fixing++) {
            years[fixing] = given.number("first") + fixing * given.number("length") / (count - 1);
        }
        return fixings(given, years);
    }

    private static Fixings fixings(Inputs given, double[] years) {
        return Fixings.of(given.number("S"), carry(given), given.number("vol"), years);
    }

    private static double last(Inputs given) {
        return given.number("first") + given.number("length");
    }

    private static double carry(Inputs given) {
        return given.number("rd") - given.number("rf");
    }

    private static double discount(Inputs given, double years) {
        return StrictMath.exp(-given.number("rd") * years);
    }
}
