package org.hedgerow.reference.product;

import static org.hedgerow.formula.OptionSide.CALL;
import static org.hedgerow.formula.OptionSide.PUT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.CrossVolatility;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.formula.smile.Sabr;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.formula.smile.VannaVolga;
import org.hedgerow.formula.smile.VarianceTerm;
import org.hedgerow.market.VolatilityPillar;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.reference.Inputs;
import org.hedgerow.reference.ReferenceRow;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayWeights;

/** Deltas, strikes and volatilities. */
public final class SmileProducts {
    private SmileProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "fx_delta_strike", SmileProducts::deltaAndStrike,
                "atm_strike_delta_neutral_fwd", Product.of(given -> atTheMoney(given, DeltaType.FORWARD)),
                "atm_strike_delta_neutral_pa",
                        Product.of(given -> atTheMoney(given, DeltaType.PREMIUM_ADJUSTED_FORWARD)),
                "smile_strike", Product.of(SmileProducts::strike),
                "smile_vol_25call", Product.of(SmileProducts::callVolatility),
                "vanna_volga_vol", Product.of(SmileProducts::surface),
                "sabr_hagan_vol", Product.of(SmileProducts::sabr),
                "vol_time_interpolation", Product.of(SmileProducts::betweenPillars),
                "vol_weekend_weights", Product.of(SmileProducts::weighted),
                "cross_rate_vol", Product.of(SmileProducts::crossVolatility));
    }

    /** The three quotes of a smile: deviations of log spot of the 25 delta put, at the money, of the 25 delta call. */
    public static VannaVolga vannaVolga(
            double spot, double forward, double baseDiscount, DeltaType type, double put, double middle, double call) {
        return new VannaVolga(
                forward,
                new SmileNode(type.strike(PUT, -0.25, forward, put, baseDiscount), put),
                new SmileNode(AtTheMoney.DELTA_NEUTRAL.strike(spot, forward, middle, type), middle),
                new SmileNode(type.strike(CALL, 0.25, forward, call, baseDiscount), call));
    }

    /** The delta of the strike as stated, and the strike of the delta to a hundredth. */
    private static double deltaAndStrike(ReferenceRow row) {
        Inputs given = row.inputs();
        DeltaType type =
                switch (given.text("delta_type")) {
                    case "Spot" -> DeltaType.SPOT;
                    case "Fwd" -> DeltaType.FORWARD;
                    case "PaSpot" -> DeltaType.PREMIUM_ADJUSTED_SPOT;
                    case "PaFwd" -> DeltaType.PREMIUM_ADJUSTED_FORWARD;
                    default -> throw new IllegalArgumentException(given.text("delta_type"));
                };
        double baseDiscount = given.number("df_for");
        double forward = given.number("S") * baseDiscount / given.number("df_dom");
        double deviation = given.number("stddev");
        double strike = given.number("K");
        double delta = type.delta(given.side(), forward, strike, deviation, baseDiscount);
        double solved = type.strike(given.side(), row.number(), forward, deviation, baseDiscount);
        return Math.max(Math.abs(delta - row.number()) / row.tolerance(), Math.abs(solved - strike) / 0.01);
    }

    private static double atTheMoney(Inputs given, DeltaType type) {
        double years = given.number("T");
        double spot = given.number("S");
        double forward = spot * StrictMath.exp((given.number("rd") - given.number("rf")) * years);
        return AtTheMoney.DELTA_NEUTRAL.strike(spot, forward, given.number("atm_vol") * Math.sqrt(years), type);
    }

    private static double strike(Inputs given) {
        VannaVolga smile = quoted(given);
        return switch (given.text("want")) {
            case "K_atm" -> smile.atTheMoney().strike();
            case "K_25call" -> smile.high().strike();
            default -> throw new IllegalArgumentException(given.text("want"));
        };
    }

    private static double callVolatility(Inputs given) {
        return quoted(given).high().deviation() / Math.sqrt(given.number("T"));
    }

    /** By three quotes in spot delta. */
    public static VannaVolga quoted(Inputs given) {
        return quoted(
                given.number("S"), given.number("T"), given.number("df_usd"), given.number("df_eur"), new double[] {
                    given.number("atm"), given.number("rr25"), given.number("vwb25")
                });
    }

    /** In spot delta; the quotes are at the money, risk reversal and butterfly. */
    private static VannaVolga quoted(
            double spot, double years, double quoteDiscount, double baseDiscount, double[] quotes) {
        double root = Math.sqrt(years);
        return vannaVolga(
                spot,
                spot * baseDiscount / quoteDiscount,
                baseDiscount,
                DeltaType.SPOT,
                (quotes[0] + quotes[2] - quotes[1] / 2) * root,
                quotes[0] * root,
                (quotes[0] + quotes[2] + quotes[1] / 2) * root);
    }

    /** By the second order. */
    private static double surface(Inputs given) {
        double years = given.number("T");
        return euroDollarOf2004(years).secondOrder(given.number("K")) / Math.sqrt(years);
    }

    /**
     * EUR/USD on 12 February 2004, of which the row names only the place: quotes of one and two years of Bisesti, Castagna
     * and Mercurio (2005), interpolated as in ORE QuantExt/test/fxvolsmile.cpp: at the money in total variance, risk
     * reversal, butterfly and the logs of the discount factors in time, Act/Act.
     */
    public static VannaVolga euroDollarOf2004(double years) {
        double one = 324 / 366.0 + 42 / 365.0;
        double share = years - one;
        double variance = (1 - share) * 0.108 * 0.108 * one + share * 0.107 * 0.107 * (one + 1);
        double quoteDiscount = StrictMath.pow(0.985469, 1 - share) * StrictMath.pow(0.960102, share);
        double baseDiscount = StrictMath.pow(0.978479, 1 - share) * StrictMath.pow(0.951092, share);
        double[] quotes = {
            Math.sqrt(variance / years), (1 - share) * 0.0070 + share * 0.0065, (1 - share) * 0.00240 + share * 0.00255
        };
        return quoted(1.2832, years, quoteDiscount, baseDiscount, quotes);
    }

    private static double sabr(Inputs given) {
        Sabr sabr = new Sabr(given.number("alpha"), given.number("beta"), given.number("rho"), given.number("nu"));
        return sabr.volatility(given.number("F"), given.number("K"), given.number("T"));
    }

    private static double betweenPillars(Inputs given) {
        VolatilityTerm term = new VolatilityTerm(List.of(
                new VolatilityPillar(given.date("expiry1"), given.number("vol_1Y")),
                new VolatilityPillar(given.date("expiry2"), given.number("vol_2Y"))));
        return term.volatility(given.date("eval"), given.date("date"));
    }

    /** Variance adds up on business days, the volatility spreads it over all days; per cent. */
    private static double weighted(Inputs given) {
        LocalDate today = given.date("eval");
        DayWeights business = new DayWeights(new BusinessCalendar(Set.of()), 0);
        DayWeights all = new DayWeights(new BusinessCalendar(Set.of()), 1);
        Map<String, String> pillars = given.pillars("pillars");
        double[] times = new double[pillars.size()];
        double[] variances = new double[pillars.size()];
        int pillar = 0;
        for (Map.Entry<String, String> quote : pillars.entrySet()) {
            LocalDate date = LocalDate.parse(quote.getKey());
            double volatility = Double.parseDouble(quote.getValue());
            times[pillar] = business.days(today, date);
            variances[pillar] = volatility * volatility * all.days(today, date);
            pillar++;
        }
        LocalDate date = given.date("date");
        double variance = new VarianceTerm(times, variances).variance(business.days(today, date));
        return Math.sqrt(variance / all.days(today, date));
    }

    private static double crossVolatility(Inputs given) {
        return CrossVolatility.ofRatio(given.number("vol1"), given.number("vol2"), given.number("rho"));
    }
}
