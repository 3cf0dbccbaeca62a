package org.hedgerow.reference.product;

import static org.hedgerow.reference.product.FourierProducts.heston;
import static org.hedgerow.reference.product.FourierProducts.kouJumps;
import static org.hedgerow.reference.product.FourierProducts.mertonJumps;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.Garch;
import org.hedgerow.formula.Jumps;
import org.hedgerow.formula.LogReturn;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.formula.rate.OrnsteinUhlenbeck;
import org.hedgerow.reference.Inputs;

/** Rates, variances and returns: their moments, and what rates that move do to bonds and options. */
final class ProcessProducts {
    private ProcessProducts() {}

    static Map<String, Product> all() {
        Map<String, Product> all = new TreeMap<>(returns());
        all.putAll(variances());
        all.put("ou_mean", Product.of(given -> pull(given).mean(given.number("x0"), given.number("T"))));
        all.put("ou_variance", Product.of(given -> pull(given).variance(given.number("T"))));
        all.put("hullwhite_zero_bond", Product.of(ProcessProducts::bond));
        all.put("bsm_hullwhite_implied_vol", Product.of(given -> hybrid(given, calendarYears(given))));
        all.put("bsm_hullwhite_price", Product.of(ProcessProducts::hybridOption));
        return all;
    }

    private static Map<String, Product> returns() {
        return Map.of(
                "merton_logreturn_variance", moment(ProcessProducts::merton, LogReturn::variance),
                "merton_logreturn_skewness", moment(ProcessProducts::merton, LogReturn::skewness),
                "merton_logreturn_excess_kurtosis", moment(ProcessProducts::merton, LogReturn::excessKurtosis),
                "kou_logreturn_variance", moment(ProcessProducts::kou, LogReturn::variance),
                "kou_logreturn_excess_kurtosis", moment(ProcessProducts::kou, LogReturn::excessKurtosis));
    }

    private static Map<String, Product> variances() {
        return Map.of(
                "cir_mean", Product.of(given -> heston(given, "rho").expectedVariance(given.number("T"))),
                "cir_variance", Product.of(given -> heston(given, "rho").varianceOfVariance(given.number("T"))),
                "heston_expected_avg_variance",
                        Product.of(given -> heston(given, "rho").averageVariance(given.number("T"))),
                "garch_sigma_recursion", Product.of(ProcessProducts::garchDeviation),
                "garch_variance_update", Product.of(given -> next(given, garch(given))),
                "ewma_variance", Product.of(given -> next(given, Garch.ewma(given.number("lambda_")))));
    }

    private static Product moment(Function<Inputs, LogReturn> law, ToDoubleFunction<LogReturn> moment) {
        return Product.of(given -> moment.applyAsDouble(law.apply(given)));
    }

    private static LogReturn merton(Inputs given) {
        return logReturn(given, mertonJumps(given));
    }

    private static LogReturn kou(Inputs given) {
        return logReturn(given, kouJumps(given));
    }

    private static LogReturn logReturn(Inputs given, Jumps jumps) {
        return LogReturn.of(given.number("vol"), jumps, given.number("T"));
    }

    private static Garch garch(Inputs given) {
        return Garch.symmetric(given.number("omega"), given.number("alpha"), given.number("beta"));
    }

    /** After as many returns of one size. */
    private static double garchDeviation(Inputs given) {
        double[] shocks = new double[given.count("step")];
        Arrays.fill(shocks, given.number("r"));
        return Math.sqrt(garch(given).variances(given.number("sigma0_sq"), shocks)[shocks.length]);
    }

    private static double next(Inputs given, Garch garch) {
        double deviation = given.number("sigma_prev");
        return garch.next(deviation * deviation, given.number("u"));
    }

    private static OrnsteinUhlenbeck pull(Inputs given) {
        return new OrnsteinUhlenbeck(given.number("kappa"), given.number("theta"), given.number("sigma"));
    }

    /** On a curve written as {@code flat 0.03 cont}. */
    private static double bond(Inputs given) {
        double flat = Double.parseDouble(given.text("curve").split(" ")[1]);
        double years = given.number("t");
        HullWhite rate = new HullWhite(given.number("a"), given.number("sigma"));
        double factor = rate.factor(given.number("r_t"), flat, years);
        return rate.bond(time -> StrictMath.exp(-flat * time), years, given.number("T"), factor);
    }

    private static double hybrid(Inputs given, double years) {
        return FxRates.ofQuote(FourierProducts.hullWhite(given), given.number("rho_Sr"))
                .equivalentVolatility(given.number("vol"), years);
    }

    private static double hybridOption(Inputs given) {
        double years = given.number("T");
        double deviation = hybrid(given, years) * Math.sqrt(years);
        double forward = given.number("S") * StrictMath.exp((given.number("rd") - given.number("rf")) * years);
        double discount = StrictMath.exp(-given.number("rd") * years);
        return Black.value(given.side(), forward, given.number("K"), deviation, discount);
    }

    /** Years from a date to its like, by days over 365: twenty are 7,305 days. */
    private static double calendarYears(Inputs given) {
        LocalDate today = LocalDate.of(2009, 1, 1);
        return ChronoUnit.DAYS.between(today, today.plusYears(given.count("T"))) / 365.0;
    }
}
