package org.hedgerow.market;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;

/** Makes a market quote by quote; each method returns this. */
public final class TestMarket {
    private final LocalDate today;
    private final Currency home;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Map<Currency, CurrencyTerms> currencies = new TreeMap<>();
    private final Map<CurrencyPair, PairQuote> pairs = new LinkedHashMap<>();

    private TestMarket(LocalDate today, Currency home) {
        this.today = today;
        this.home = home;
    }

    public static TestMarket of(LocalDate today, String home) {
        return new TestMarket(today, Currency.of(home));
    }

    public TestMarket holiday(LocalDate date) {
        holidays.add(date);
        return this;
    }

    /** A flat continuously compounded rate. */
    public TestMarket rate(String currency, double rate) {
        return curve(currency, ZeroCurve.flat(today, rate), OwnSpreads.NONE);
    }

    public TestMarket rate(String currency, double rate, OwnSpreads spreads) {
        return curve(currency, ZeroCurve.flat(today, rate), spreads);
    }

    public TestMarket curve(String currency, ZeroCurve curve, OwnSpreads spreads) {
        currencies.put(Currency.of(currency), new CurrencyTerms(curve, Optional.of(spreads)));
        return this;
    }

    /** A spot rate with nothing else. */
    public TestMarket spot(String pair, double spot) {
        return quote(pair, PairQuote.of(spot));
    }

    public TestMarket quote(String pair, PairQuote quote) {
        pairs.put(CurrencyPair.parse(pair), quote);
        return this;
    }

    public Market market() {
        return new Market(today, home, holidays, currencies, pairs);
    }
}
