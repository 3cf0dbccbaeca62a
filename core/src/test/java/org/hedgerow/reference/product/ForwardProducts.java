package org.hedgerow.reference.product;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.formula.vanilla.CurrencySwap;
import org.hedgerow.formula.vanilla.NonDeliverable;
import org.hedgerow.formula.vanilla.Outright;
import org.hedgerow.market.Compounding;
import org.hedgerow.market.OwnSpreads;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.RatePillar;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.reference.Inputs;
import org.hedgerow.time.DayCount;

/** Forwards, swaps and cross rates; forwards through a market, whose home plays the quote currency. */
final class ForwardProducts {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final double YEAR = 365; // days

    private ForwardProducts() {}

    static Map<String, Product> all() {
        return Map.of(
                "fx_forward_cip", Product.of(ForwardProducts::outright),
                "fx_swap_points", Product.of(ForwardProducts::points),
                "fx_cross_rate_triangulation", Product.of(ForwardProducts::cross),
                "fx_ndf_pv", Product.of(ForwardProducts::nonDeliverable),
                "ccs_usd_bond_leg", Product.of(given -> fixedLeg(given, "pay", "usd_rate")),
                "ccs_jpy_bond_leg", Product.of(given -> fixedLeg(given, "receive", "jpy_rate")));
    }

    private static double outright(Inputs given) {
        double spot = given.number("S");
        if (given.has("valuation")) {
            LocalDate today = given.date("valuation");
            LocalDate delivery = given.date("pay");
            return forward(
                    today, delivery, spot, zero(given, "usd", today, delivery), zero(given, "eur", today, delivery));
        }
        if (given.has("df_numerator")) {
            LocalDate delivery = TODAY.plusDays(90);
            ZeroCurve quote = through(delivery, given.number("df_denominator"), 90);
            return forward(TODAY, delivery, spot, quote, through(delivery, given.number("df_numerator"), 90));
        }
        LocalDate delivery = TODAY.plusDays((long) (given.number("T") * YEAR));
        Compounding compounding = Compounding.valueOf(given.text("compounding").toUpperCase(Locale.ROOT));
        ZeroCurve quote = curve(DayCount.ACT_365F, compounding, delivery, given.number("rd"));
        ZeroCurve base = curve(DayCount.ACT_365F, compounding, delivery, given.number("rf"));
        return forward(TODAY, delivery, spot, quote, base);
    }

    private static double points(Inputs given) {
        double spot = given.number("S");
        if (given.has("days")) {
            LocalDate delivery = TODAY.plusDays(given.count("days"));
            ZeroCurve quote = zero(given, "krw", TODAY, delivery);
            return forward(TODAY, delivery, spot, quote, zero(given, "usd", TODAY, delivery)) - spot;
        }
        LocalDate today = given.date("curve_origin");
        LocalDate end = LocalDate.of(2023, 9, 16); // of both curves, in the names of the inputs
        long days = ChronoUnit.DAYS.between(today, end);
        ZeroCurve quote = through(end, given.number("df_usd_2023_09_16"), days);
        ZeroCurve base = through(end, given.number("df_eur_collateral_usd_2023_09_16"), days);
        double forward = forward(today, given.date("far"), given.date("spot_date"), spot, quote, base);
        return (forward - spot) * given.number("scale");
    }

    private static double forward(LocalDate today, LocalDate delivery, double spot, ZeroCurve quote, ZeroCurve base) {
        return forward(today, delivery, today, spot, quote, base);
    }

    /** Of a pair whose spot is delivered on the first business day from the spot date. */
    private static double forward(
            LocalDate today, LocalDate delivery, LocalDate spotDate, double spot, ZeroCurve quote, ZeroCurve base) {
        int lag = (int) today.datesUntil(spotDate)
                .filter(date -> date.getDayOfWeek().getValue() < 6)
                .count();
        PairQuote terms = new PairQuote(spot, lag, Optional.empty(), Optional.empty(), Optional.empty());
        return TestMarket.of(today, "USD")
                .curve("USD", quote, OwnSpreads.NONE)
                .curve("EUR", base, OwnSpreads.NONE)
                .quote("EUR/USD", terms)
                .market()
                .forward(Currency.of("EUR"), delivery);
    }

    /** Flat at the zero rate of the delivery date, linear between those given. */
    private static ZeroCurve zero(Inputs given, String currency, LocalDate today, LocalDate delivery) {
        double years = ChronoUnit.DAYS.between(today, delivery) / 360.0;
        return curve(DayCount.ACT_360, Compounding.CONTINUOUS, delivery, zeroRate(given, currency, years));
    }

    private static double zeroRate(Inputs given, String currency, double years) {
        double before = 0;
        double rateBefore = Double.NaN;
        for (Map.Entry<String, String> pillar :
                given.pillars(currency + "_zero").entrySet()) {
            double time = Double.parseDouble(pillar.getKey());
            double rate = percent(pillar.getValue());
            if (time >= years) {
                return time == before ? rate : rateBefore + (rate - rateBefore) * (years - before) / (time - before);
            }
            before = time;
            rateBefore = rate;
        }
        return rateBefore;
    }

    private static ZeroCurve through(LocalDate end, double discount, long days) {
        return curve(DayCount.ACT_365F, Compounding.CONTINUOUS, end, -StrictMath.log(discount) / (days / YEAR));
    }

    private static ZeroCurve curve(DayCount dayCount, Compounding compounding, LocalDate pillar, double rate) {
        return new ZeroCurve(dayCount, compounding, List.of(new RatePillar(pillar, rate)));
    }

    /** Pairs are six letters, the wanted one's quote currency is home. */
    private static double cross(Inputs given) {
        String wanted = pair(given.text("want"));
        TestMarket market = TestMarket.of(TODAY, wanted.substring(4)).rate(wanted.substring(4), 0);
        given.values().keySet().stream().filter(name -> !name.equals("want")).forEach(name -> {
            String pair = pair(name);
            market.rate(pair.substring(0, 3), 0).rate(pair.substring(4), 0).spot(pair, given.number(name));
        });
        return market.market().quote(CurrencyPair.parse(wanted)).spot();
    }

    private static String pair(String letters) {
        String upper = letters.toUpperCase(Locale.ROOT);
        return upper.substring(0, 3) + "/" + upper.substring(3);
    }

    private static double nonDeliverable(Inputs given) {
        double years = given.number("days") / 360;
        double baseDiscount = StrictMath.exp(-zeroRate(given, "usd", years) * years);
        double quoteDiscount = StrictMath.exp(-zeroRate(given, "krw", years) * years);
        double forward = Outright.rate(given.number("S"), baseDiscount, quoteDiscount);
        return given.number("notional_usd") * NonDeliverable.valueInBase(forward, given.number("K"), baseDiscount);
    }

    /** Millions of a leg written as {@code 8% USD on 10m}, a coupon at the end of each year. */
    private static double fixedLeg(Inputs given, String leg, String rate) {
        String[] words = given.text(leg).split(" ");
        double[] discounts = new double[given.count("years")];
        for (int year = 0; year < discounts.length; year++) {
            discounts[year] = StrictMath.exp(-given.number(rate) * (year + 1));
        }
        double notional = Double.parseDouble(words[3].replace("m", ""));
        return notional * CurrencySwap.fixedLeg(percent(words[0]), true, discounts);
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace("%", "")) / 100;
    }
}
