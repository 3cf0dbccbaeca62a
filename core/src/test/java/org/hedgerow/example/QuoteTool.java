package org.hedgerow.example;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.trigger.BarrierOption;
import org.hedgerow.instrument.trigger.Knock;
import org.hedgerow.instrument.trigger.Trigger;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.ZeroCurve;
import org.hedgerow.market.smile.Butterfly;
import org.hedgerow.market.smile.QuotedSmiles;
import org.hedgerow.market.smile.SmileConvention;
import org.hedgerow.market.smile.SmileInterpolation;
import org.hedgerow.market.smile.SmilePillar;
import org.hedgerow.market.smile.Wing;
import org.hedgerow.money.Currency;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.Price;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.Pricing;

/** A pricing tool: quotes a call on the euro in dollars and the same with a knock-out off one smile, with slopes. */
public final class QuoteTool {
    private static final Currency EUR = Currency.of("EUR"), USD = Currency.of("USD");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5), EXPIRY = LocalDate.of(2026, 7, 6);

    private QuoteTool() {}

    /** Illustrative: 7.5 % at the money, puts on the euro a little dearer than calls. */
    static Market market() {
        QuotedSmiles smile = new QuotedSmiles(
                new SmileConvention(DeltaType.FORWARD, AtTheMoney.DELTA_NEUTRAL, Butterfly.SMILE),
                SmileInterpolation.SABR,
                List.of(new SmilePillar(EXPIRY, 0.075, List.of(new Wing(0.25, -0.004, 0.002)))),
                Optional.empty());
        BidOffer spreads = new BidOffer(0.0001, 0.0002, 0, 0, 0.002); // volatility points of options last
        PairQuote quote = PairQuote.of(1.17).with(smile).with(spreads);
        return Market.of(TODAY, USD, ZeroCurve.flat(TODAY, 0.037)).with(EUR, ZeroCurve.flat(TODAY, 0.02), quote);
    }

    static List<Priced> quotes(Market market) {
        Instrument call = new VanillaOption(EUR, OptionSide.CALL, EXPIRY, 1.18);
        Trigger above = new Trigger(Knock.OUT, Optional.empty(), Optional.of(1.27), Optional.empty());
        Instrument knockOut = new BarrierOption(EUR, OptionSide.CALL, EXPIRY, 1.18, above, Optional.empty());
        return List.of(Pricing.quote(call, market), Pricing.quote(knockOut, market));
    }

    /** Prints a line for each instrument, amounts in dollars for a notional of a million euros. */
    public static void main(String... arguments) {
        print(System.out);
    }

    static void print(PrintStream out) {
        for (Priced quoted : quotes(market())) {
            Price price = quoted.price();
            Greeks greeks = quoted.greeks();
            out.println(quoted.instrument().words());
            line(out, "  bid %,.0f  mid %,.0f  offer %,.0f%n", price.bid(), price.mid(), price.offer());
            line(out, "  delta %,.0f EUR, a cent higher %,.0f more%n", greeks.delta(), greeks.gamma() / 100);
            line(
                    out,
                    "  vega %,.0f USD a volatility point, theta %,.0f a day%n",
                    greeks.vega() / 100,
                    greeks.theta().orElse(0.0));
        }
    }

    private static void line(PrintStream out, String format, Double... ofOne) {
        out.printf(
                Locale.ROOT, format, Stream.of(ofOne).map(value -> 1e6 * value).toArray());
    }
}
