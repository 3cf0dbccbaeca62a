package org.hedgerow.reference.product;

import java.util.Map;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.formula.barrier.LognormalSpot;
import org.hedgerow.formula.smile.CrossVolatility;
import org.hedgerow.formula.vanilla.GarmanKohlhagen;
import org.hedgerow.reference.Inputs;

/** European options and digitals. */
final class VanillaProducts {
    private VanillaProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "fx_vanilla_european",
                        Product.of(given -> notional(given) * option(given).value()),
                "fx_vanilla_premium_foreign_pct",
                        Product.of(given -> notional(given) * option(given).valueInBase()),
                "fx_vanilla_greek", Product.of(VanillaProducts::greek),
                "fx_digital_cash", Product.of(VanillaProducts::cash),
                "fx_digital_asset", Product.of(VanillaProducts::asset),
                "fx_digital_gap", Product.of(VanillaProducts::gap),
                "exchange_option", Product.of(VanillaProducts::exchange));
    }

    static LognormalSpot market(Inputs given) {
        return LognormalSpot.of(
                given.number("S"), given.number("rd"), given.number("rf"), given.number("vol"), given.number("T"));
    }

    private static double notional(Inputs given) {
        return given.number("notional_foreign", 1);
    }

    private static GarmanKohlhagen option(Inputs given) {
        return new GarmanKohlhagen(
                given.side(),
                given.number("S"),
                given.number("K"),
                given.number("rd"),
                given.number("rf"),
                given.number("T"),
                given.number("vol"));
    }

    private static double greek(Inputs given) {
        GarmanKohlhagen option = option(given);
        return switch (given.text("greek")) {
            case "delta" -> option.delta();
            case "elasticity" -> option.elasticity();
            case "gamma" -> option.gamma();
            case "vega" -> option.vega();
            case "theta" -> option.theta();
            case "theta_per_day" -> option.theta() / 365;
            case "dividendRho" -> option.baseRho();
            default -> throw new IllegalArgumentException(given.text("greek"));
        };
    }

    private static double cash(Inputs given) {
        LognormalSpot market = market(given);
        double unit =
                Digital.cash(given.side(), market.forward(), given.number("K"), market.deviation(), market.discount());
        return given.number("cash") * unit;
    }

    private static double asset(Inputs given) {
        LognormalSpot market = market(given);
        return Digital.asset(given.side(), market.forward(), given.number("K"), market.deviation(), market.discount());
    }

    private static double gap(Inputs given) {
        LognormalSpot market = market(given);
        return Digital.gap(
                given.side(),
                given.number("K1"),
                given.number("K2"),
                market.forward(),
                market.deviation(),
                market.discount());
    }

    /** One currency for another: a call on their cross rate. */
    private static double exchange(Inputs given) {
        double years = given.number("T");
        double discount = StrictMath.exp(-given.number("r") * years);
        double volatility = CrossVolatility.ofRatio(given.number("vol1"), given.number("vol2"), given.number("rho"));
        return Black.value(
                OptionSide.CALL,
                forward(given, "1", years),
                forward(given, "2", years),
                volatility * Math.sqrt(years),
                discount);
    }

    private static double forward(Inputs given, String asset, double years) {
        double carry = given.number("r") - given.number("q" + asset);
        return given.number("Q" + asset) * given.number("S" + asset) * StrictMath.exp(carry * years);
    }
}
