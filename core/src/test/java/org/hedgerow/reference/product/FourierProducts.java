package org.hedgerow.reference.product;

import java.util.Map;
import java.util.function.Function;
import org.hedgerow.formula.HestonParameters;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.KouJumps;
import org.hedgerow.formula.MertonJumps;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.hedgerow.formula.rate.FxRates;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.reference.Inputs;

/** European options under models known by their characteristic function. */
final class FourierProducts {
    private FourierProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "heston_european", option(FourierProducts::heston),
                "bates_european", option(FourierProducts::bates),
                "merton_european", option(FourierProducts::merton),
                "merton76_european", option(FourierProducts::merton76),
                "kou_european", option(FourierProducts::kou),
                "heston_hullwhite_implied_vol_H1HW", Product.of(FourierProducts::hybrid));
    }

    static HestonParameters heston(Inputs given, String correlation) {
        return new HestonParameters(
                given.number("v0"),
                given.number("kappa"),
                given.number("theta"),
                given.number("vol_of_vol"),
                given.number(correlation, 0));
    }

    static MertonJumps mertonJumps(Inputs given) {
        return new MertonJumps(given.number("lambda_"), given.number("jump_log_mean"), given.number("jump_log_sd"));
    }

    static KouJumps kouJumps(Inputs given) {
        return new KouJumps(
                given.number("lambda_"), given.number("p_up"), given.number("eta_up"), given.number("eta_down"));
    }

    static HullWhite hullWhite(Inputs given) {
        return new HullWhite(given.number("hw_a"), given.number("hw_sigma"));
    }

    private static Product option(Function<Inputs, CharacteristicFunction> law) {
        return Product.of(given -> {
            double years = given.number("T");
            double forward = given.number("S") * StrictMath.exp((given.number("rd") - given.number("rf")) * years);
            return StrictMath.exp(-given.number("rd") * years)
                    * FourierPrice.value(law.apply(given), given.side(), forward, given.number("K"));
        });
    }

    private static CharacteristicFunction heston(Inputs given) {
        return CharacteristicFunctions.heston(heston(given, "rho"), given.number("T"));
    }

    private static CharacteristicFunction bates(Inputs given) {
        return CharacteristicFunctions.bates(heston(given, "rho"), mertonJumps(given), given.number("T"));
    }

    private static CharacteristicFunction merton(Inputs given) {
        return CharacteristicFunctions.merton(given.number("vol"), mertonJumps(given), given.number("T"));
    }

    /** A share of the variance comes from jumps that do not move the mean. */
    private static CharacteristicFunction merton76(Inputs given) {
        double intensity = given.number("lambda_");
        double total = given.number("total_vol");
        double deviation = total * Math.sqrt(given.number("gamma") / intensity);
        MertonJumps jumps = new MertonJumps(intensity, -deviation * deviation / 2, deviation);
        return CharacteristicFunctions.merton(total * Math.sqrt(1 - given.number("gamma")), jumps, given.number("T"));
    }

    private static CharacteristicFunction kou(Inputs given) {
        return CharacteristicFunctions.kou(given.number("vol"), kouJumps(given), given.number("T"));
    }

    /**
     * The H1-HW approximation, of which the rows are values. The model itself, by simulation given the variance (a
     * million paths), has 0.23694, 0.22820, 0.21684, 0.26610, 0.19320 and 0.18466: HYB-018 and -019 are wide of it.
     */
    private static double hybrid(Inputs given) {
        double years = given.number("T");
        FxRates rates = FxRates.ofQuote(hullWhite(given), given.number("rho_Sr"));
        CharacteristicFunction law = CharacteristicFunctions.hestonHullWhite(heston(given, "rho_Sv"), rates, years);
        double forward = given.number("S") * StrictMath.exp((given.number("rd") - given.number("rf")) * years);
        double value = FourierPrice.value(law, given.side(), forward, given.number("K"));
        return ImpliedVolatility.of(given.side(), forward, given.number("K"), years, value);
    }
}
