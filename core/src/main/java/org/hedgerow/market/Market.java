package org.hedgerow.market;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.market.smile.OptionVolatility;
import org.hedgerow.market.smile.PairCarry;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayCount;

/**
 * Everything that can be quoted on the valuation date. Rates are home currency per unit of foreign currency (metals:
 * per troy ounce) unless a pair is named. Crosses that are not quoted come from the quoted pairs by triangulation.
 */
public record Market(
        LocalDate valuationDate,
        Currency home,
        Set<LocalDate> holidays,
        Map<Currency, CurrencyTerms> currencies,
        Map<CurrencyPair, PairQuote> pairs) {
    /** How far a quoted spot may lie from what the others imply: fixings of different hours, not a slip. */
    private static final double AGREEMENT_OF_SPOTS = 0.005;

    public Market {
        Checks.present(valuationDate, "valuationDate");
        Checks.present(home, "home");
        holidays = Set.copyOf(Checks.present(holidays, "holidays"));
        currencies = Collections.unmodifiableMap(new TreeMap<>(Checks.present(currencies, "currencies")));
        pairs = Collections.unmodifiableMap(new TreeMap<>(Checks.present(pairs, "pairs")));
        Checks.that(currencies.containsKey(home), "currencies", "must have a curve of the home currency " + home);
        currencies.forEach((currency, terms) -> check(valuationDate, currency, terms));
        for (Map.Entry<CurrencyPair, PairQuote> quoted : pairs.entrySet()) {
            check(quoted.getKey(), quoted.getValue(), currencies, pairs);
            checkVolatility(valuationDate, holidays, quoted.getKey(), quoted.getValue(), currencies);
        }
    }

    /** A market that knows its home currency alone. */
    public static Market of(LocalDate valuationDate, Currency home, ZeroCurve curve) {
        return new Market(
                valuationDate, home, Set.of(), Map.of(home, new CurrencyTerms(curve, Optional.empty())), Map.of());
    }

    /** This market and one more currency, quoted against home. */
    public Market with(Currency currency, ZeroCurve curve, PairQuote quote) {
        Map<Currency, CurrencyTerms> curves = new TreeMap<>(currencies);
        curves.put(currency, new CurrencyTerms(curve, Optional.empty()));
        Map<CurrencyPair, PairQuote> quotes = new HashMap<>(pairs);
        quotes.put(currency.in(home), quote);
        return new Market(valuationDate, home, holidays, curves, quotes);
    }

    /** The same market whose forwards of every currency against home carry so much more a year. */
    public Market withForwardsCarrying(double more) {
        Map<CurrencyPair, PairQuote> quotes = new HashMap<>(pairs);
        quotes.replaceAll((pair, quote) -> {
            if (pair.quote().equals(home)) {
                return quote.carrying(more);
            }
            return pair.base().equals(home) ? quote.carrying(-more) : quote;
        });
        return new Market(valuationDate, home, holidays, currencies, quotes);
    }

    private static void check(LocalDate valuationDate, Currency currency, CurrencyTerms terms) {
        try {
            terms.zeroCurve().checkAfter(valuationDate);
        } catch (InvalidValue fault) {
            throw fault.within("currencies." + currency + ".zeroCurve");
        }
    }

    private static void check(
            CurrencyPair pair,
            PairQuote quote,
            Map<Currency, CurrencyTerms> currencies,
            Map<CurrencyPair, PairQuote> pairs) {
        String place = "pairs." + pair;
        boolean known = currencies.containsKey(pair.base()) && currencies.containsKey(pair.quote());
        Checks.that(known, place, "must be of two currencies whose curves are given");
        Checks.that(!pairs.containsKey(pair.inverse()), place, "must not be quoted beside " + pair.inverse());
        Triangulation others = new Triangulation(without(pairs, pair));
        others.find(pair)
                .ifPresent(implied -> Checks.that(
                        Math.abs(implied.spot() / quote.spot() - 1) <= AGREEMENT_OF_SPOTS,
                        place + ".spot",
                        "must agree with " + implied.spot() + ", which the other pairs imply, but is " + quote.spot()));
    }

    private static void checkVolatility(
            LocalDate valuationDate,
            Set<LocalDate> holidays,
            CurrencyPair pair,
            PairQuote quote,
            Map<Currency, CurrencyTerms> currencies) {
        PairCarry carry = new CurveCarry(
                valuationDate,
                new BusinessCalendar(holidays),
                quote,
                currencies.get(pair.base()).zeroCurve(),
                currencies.get(pair.quote()).zeroCurve());
        try {
            quote.optionVolatility().ifPresent(volatility -> volatility.check(carry));
        } catch (InvalidValue fault) {
            throw fault.within("pairs." + pair + ".optionVolatility");
        }
    }

    private static Map<CurrencyPair, PairQuote> without(Map<CurrencyPair, PairQuote> pairs, CurrencyPair pair) {
        Map<CurrencyPair, PairQuote> others = new HashMap<>(pairs);
        others.remove(pair);
        return others;
    }

    /** Business days: all but Saturdays, Sundays and the market's holidays. */
    public BusinessCalendar calendar() {
        return new BusinessCalendar(holidays);
    }

    /** Quotes of any pair: as given, inverted, or by triangulation over the fewest quoted pairs. */
    public PairQuote quote(CurrencyPair pair) {
        return new Triangulation(pairs).quote(pair);
    }

    /** Today's rate of a currency in home currency; 1 for the home currency itself. */
    public double spot(Currency currency) {
        return currency.equals(home) ? 1 : quote(currency.in(home)).spot();
    }

    /** Half-spreads against home of deals of short tenor and usual size. */
    public BidOffer bidOffer(Currency currency) {
        return quote(currency.in(home)).spreads();
    }

    /** Whether all deals of a currency against home have the same half-spreads. */
    public boolean isFlatBidOffer(Currency currency) {
        return new Triangulation(pairs).isFlat(currency.in(home));
    }

    /**
     * Half-spreads against home of one deal.
     *
     * @param amount units of the currency, bought or sold
     * @param date of delivery or expiry
     */
    public BidOffer bidOffer(Currency currency, double amount, LocalDate date) {
        try {
            return new Triangulation(pairs).spreads(currency.in(home), amount, spotDate(currency), date);
        } catch (InvalidValue fault) {
            throw InvalidValue.at(
                    "market.pairs",
                    "must make no spread of a deal of " + amount + " " + currency + " to " + date + " too wide: "
                            + fault.getMessage());
        }
    }

    /** The day on which a spot deal done today is delivered. */
    public LocalDate spotDate(Currency currency) {
        return calendar()
                .plusBusinessDays(valuationDate, quote(currency.in(home)).spotLag());
    }

    /** Value on {@code from} of one unit of currency paid on {@code to}, risk-free. */
    public double discount(Currency currency, LocalDate from, LocalDate to) {
        ZeroCurve curve = terms(currency).zeroCurve();
        return curve.discount(valuationDate, to) / curve.discount(valuationDate, from);
    }

    /** What one unit of currency lent risk-free grows to between two dates; {@code A(t,T)} in home currency. */
    public double growth(Currency currency, LocalDate from, LocalDate to) {
        return 1 / discount(currency, from, to);
    }

    /** The holder's own spreads over the risk-free curve. */
    public OwnSpreads ownSpreads(Currency currency) {
        return terms(currency).spreads();
    }

    /** Forward over spot for delivery on {@code to} against spot delivered on {@code from}: parity and quoted basis. */
    public double forwardFactor(Currency currency, LocalDate from, LocalDate to) {
        double parity = discount(currency, from, to) / discount(home, from, to);
        double basis = quote(currency.in(home)).basisRate();
        return basis == 0 ? parity : parity * StrictMath.exp(basis * DayCount.ACT_365F.years(from, to));
    }

    /** Mid forward {@code F(0,t)} today for delivery on a date, home per unit. */
    public double forward(Currency currency, LocalDate date) {
        return spot(currency) * forwardFactor(currency, spotDate(currency), date);
    }

    /** The market's option volatility of a currency against home at the money, averaged to an expiry. */
    public double optionVolatility(Currency currency, LocalDate expiry) {
        return volatilities(currency).atTheMoney(carry(currency), expiry);
    }

    /** That of options of one expiry by strike, home currency per unit. */
    public DoubleUnaryOperator optionVolatilities(Currency currency, LocalDate expiry) {
        SmileCurve smile = volatilities(currency).smile(carry(currency), expiry);
        double forward = forward(currency, expiry);
        double years = DayCount.ACT_365F.years(valuationDate, expiry);
        return strike -> {
            double variance = smile.variance(strike / forward);
            if (Double.isNaN(variance)) {
                throw InvalidValue.at(
                        volatilityPlace(currency),
                        "must have a value at " + strike + " to " + expiry + "; SABR may have one");
            }
            return Math.sqrt(variance / years);
        };
    }

    /**
     * Of the smile at a strike, home currency per unit, averaged to an expiry; per square root of an Act/365F year.
     */
    public double optionVolatility(Currency currency, LocalDate expiry, double strike) {
        return optionVolatilities(currency, expiry).applyAsDouble(strike);
    }

    /**
     * The smile that prices on a later date what is left of an option's life, by strike over the forward of that date:
     * today's quotes, each at its delta, less what of their variance has passed.
     */
    public SmileCurve optionSmile(Currency currency, LocalDate date, LocalDate expiry) {
        return volatilities(currency).smileAfter(carry(currency), date, expiry);
    }

    /** What is quoted of a currency's options against home, by expiry; strikes are multiples of the forward. */
    public SortedMap<LocalDate, List<SmileNode>> quotedVolatilities(Currency currency) {
        OptionVolatility volatilities = volatilities(currency);
        try {
            return volatilities.quoted(carry(currency));
        } catch (InvalidValue fault) {
            throw fault.within(volatilityPlace(currency));
        }
    }

    private OptionVolatility volatilities(Currency currency) {
        return quote(currency.in(home))
                .optionVolatility()
                .orElseThrow(() -> InvalidValue.at(
                        volatilityPlace(currency), "must be given to price an option on " + currency.in(home)));
    }

    private String volatilityPlace(Currency currency) {
        return "market.pairs." + currency.in(home) + ".optionVolatility";
    }

    private PairCarry carry(Currency currency) {
        return new CurveCarry(
                valuationDate,
                calendar(),
                quote(currency.in(home)),
                terms(currency).zeroCurve(),
                terms(home).zeroCurve());
    }

    private CurrencyTerms terms(Currency currency) {
        CurrencyTerms terms = currencies.get(currency);
        if (terms == null) {
            throw InvalidValue.at("market.currencies", "must have a curve of " + currency);
        }
        return terms;
    }
}
