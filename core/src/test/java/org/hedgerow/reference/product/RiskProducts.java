package org.hedgerow.reference.product;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Normal;
import org.hedgerow.math.probability.StudentT;
import org.hedgerow.money.Currency;
import org.hedgerow.reference.Inputs;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.risk.measure.ValueAtRisk;

/**
 * Measures of outcomes, and positions. A distribution is put as outcomes of equal probability. For a quantile they are its
 * quantiles at the middles of equal parts, as many as make the level one of the middles; for a shortfall they are the
 * means of the parts, as many as make the level the end of one. So the measure of the outcomes is that of the distribution.
 */
final class RiskProducts {
    private static final int TAIL = 100; // outcomes

    private RiskProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "var_standard_normal", Product.of(given -> valueAtRisk(given, Normal::quantile)),
                "var_normal", Product.of(given -> valueAtRisk(given, Normal::quantile)),
                "var_student_t4", Product.of(given -> valueAtRisk(given, p -> student(given, p))),
                "es_standard_normal", Product.of(given -> shortfall(given, RiskProducts::normalBeyond)),
                "es_normal", Product.of(given -> shortfall(given, RiskProducts::normalBeyond)),
                "es_student_t4", Product.of(given -> shortfall(given, p -> studentBeyond(given, p))),
                "var_discrete", Product.of(given -> valueAtRisk(given, discrete(given))),
                "es_discrete", Product.of(given -> shortfall(given, discrete(given))),
                "basel_fx_shorthand_capital", Product.of(given -> 0.08 * shorthand(given)),
                "basel_overall_net_open_position", Product.of(RiskProducts::shorthand));
    }

    private static double valueAtRisk(Inputs given, DoubleUnaryOperator quantile) {
        double[] loss = new double[(int) Math.round((TAIL + 0.5) / (1 - given.number("level")))];
        Arrays.setAll(loss, path -> quantile.applyAsDouble((path + 0.5) / loss.length));
        return valueAtRisk(given, outcomes(given, loss));
    }

    /** @param beyond the integral of the loss over the probabilities above one */
    private static double shortfall(Inputs given, DoubleUnaryOperator beyond) {
        double[] loss = new double[(int) Math.round(TAIL / (1 - given.number("level")))];
        int paths = loss.length;
        Arrays.setAll(
                loss,
                path -> paths
                        * (beyond.applyAsDouble(path / (double) paths)
                                - beyond.applyAsDouble((path + 1) / (double) paths)));
        return shortfall(given, outcomes(given, loss));
    }

    private static double[] outcomes(Inputs given, double[] loss) {
        double scale = given.number("sigma", deviation(given));
        double mean = given.number("mu_loss", 0);
        return Arrays.stream(loss).map(units -> -(mean + scale * units)).toArray();
    }

    /** Of a day's change in value, where the row states a volatility per year; else one. */
    private static double deviation(Inputs given) {
        return given.number("V", 1) * given.number("annual_vol", 1) / Math.sqrt(given.number("days_per_year", 1));
    }

    private static double normalBeyond(double probability) {
        return probability == 0 || probability == 1 ? 0 : Normal.density(Normal.quantile(probability));
    }

    /** Of deviation one: Student's own is {@code sqrt(nu / (nu - 2))}. */
    private static double student(Inputs given, double probability) {
        double freedom = given.number("nu");
        return StudentT.quantile(probability, freedom) * Math.sqrt((freedom - 2) / freedom);
    }

    /** Of four degrees of freedom, whose integral beyond x is {@code (1 + x^2/4)^(-3/2) / 2}. */
    private static double studentBeyond(Inputs given, double probability) {
        if (probability == 0 || probability == 1) {
            return 0;
        }
        double x = StudentT.quantile(probability, given.number("nu"));
        return StrictMath.pow(1 + x * x / 4, -1.5) / 2 * Math.sqrt(0.5);
    }

    private static double valueAtRisk(Inputs given, double[] outcome) {
        return new ValueAtRisk(given.number("level"))
                .estimate(Ranks.of(outcome))
                .value();
    }

    private static double shortfall(Inputs given, double[] outcome) {
        return new ExpectedShortfall(given.number("level"))
                .estimate(outcome, Ranks.of(outcome))
                .value();
    }

    /** Losses and their probabilities, {@code 10@0.02,1@0.98}, as ten thousand outcomes. */
    private static double[] discrete(Inputs given) {
        return Arrays.stream(given.text("distribution").split(","))
                .map(loss -> loss.split("@"))
                .flatMapToDouble(loss -> DoubleStream.generate(() -> -Double.parseDouble(loss[0]))
                        .limit(Math.round(10_000 * Double.parseDouble(loss[1]))))
                .toArray();
    }

    private static double shorthand(Inputs given) {
        SortedMap<Currency, Double> net = new TreeMap<>();
        for (String name : given.values().keySet()) {
            net.put(Currency.of(name.equals("GOLD") ? "XAU" : name), given.number(name));
        }
        return OpenPosition.of(net).shorthand();
    }
}
