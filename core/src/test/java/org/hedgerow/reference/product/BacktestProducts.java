package org.hedgerow.reference.product;

import java.util.Map;
import org.hedgerow.backtest.coverage.Kupiec;
import org.hedgerow.backtest.coverage.TrafficLight;
import org.hedgerow.effectiveness.DollarOffset;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;

/** Tests of forecasts against what happened. */
final class BacktestProducts {
    private BacktestProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "backtest_cumulative_probability_pct",
                Product.of(given -> 100
                        * new TrafficLight(given.count("n"), given.number("p"))
                                .cumulativeProbability(given.count("exceptions"))),
                "kupiec_lr",
                Product.of(
                        given -> kupiec(given).test(given.count("exceptions")).statistic()),
                "kupiec_nonrejection_region",
                BacktestProducts::region,
                "dollar_offset_ratio",
                Product.of(given -> new DollarOffset(given.number("item"), given.number("hedge"), 0)
                        .ratio()
                        .orElseThrow()));
    }

    private static Kupiec kupiec(Inputs given) {
        return new Kupiec(given.count("n"), given.number("p"));
    }

    /** {@code 0<N<7}: the bounds themselves are refused. */
    private static double region(ReferenceRow row) {
        Kupiec.Region region = kupiec(row.inputs()).accepted(row.inputs().number("test_level"));
        String words = (region.fewest() - 1) + "<N<" + (region.most() + 1);
        return words.equals(row.expected()) ? 0 : Double.POSITIVE_INFINITY;
    }
}
