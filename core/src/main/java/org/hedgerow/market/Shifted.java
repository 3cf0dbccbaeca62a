package org.hedgerow.market;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.time.DayCount;

/** A market of which one thing is otherwise, for the slopes of prices; what is quoted against the forward moves with it. */
public final class Shifted {
    private Shifted() {}

    /** One currency dearer by a factor, against all others. */
    public static Market spot(Market market, Currency currency, double factor) {
        Map<CurrencyPair, PairQuote> pairs = new HashMap<>(market.pairs());
        pairs.replaceAll((pair, quote) -> {
            double dearer = pair.base().equals(currency) ? factor : 1;
            double cheaper = pair.quote().equals(currency) ? factor : 1;
            return new PairQuote(
                    quote.spot() * dearer / cheaper,
                    quote.spotLag(),
                    quote.basis(),
                    quote.bidOffer(),
                    quote.optionVolatility());
        });
        return new Market(market.valuationDate(), market.home(), market.holidays(), market.currencies(), pairs);
    }

    /** The option volatilities that are quoted of one currency against home, all higher by a number. */
    public static Market volatilities(Market market, Currency currency, double by) {
        Map<CurrencyPair, PairQuote> pairs = new HashMap<>(market.pairs());
        for (CurrencyPair pair :
                List.of(currency.in(market.home()), market.home().in(currency))) {
            pairs.computeIfPresent(pair, (any, quote) -> quote.optionVolatility()
                    .map(quoted -> quote.with(quoted.raised(by)))
                    .orElse(quote));
        }
        return new Market(market.valuationDate(), market.home(), market.holidays(), market.currencies(), pairs);
    }

    /** All zero rates of one currency higher by a rate, continuously compounded, Act/365F. */
    public static Market rates(Market market, Currency currency, double rate) {
        Map<Currency, CurrencyTerms> currencies = new TreeMap<>(market.currencies());
        currencies.computeIfPresent(
                currency,
                (any, terms) ->
                        new CurrencyTerms(raised(terms.zeroCurve(), market.valuationDate(), rate), terms.ownSpreads()));
        return new Market(market.valuationDate(), market.home(), market.holidays(), currencies, market.pairs());
    }

    private static ZeroCurve raised(ZeroCurve curve, LocalDate valuationDate, double rate) {
        List<RatePillar> pillars = curve.pillars().stream()
                .map(pillar -> {
                    double years = DayCount.ACT_365F.years(valuationDate, pillar.date());
                    double zero = -StrictMath.log(curve.discount(valuationDate, pillar.date())) / years;
                    return new RatePillar(pillar.date(), zero + rate);
                })
                .toList();
        return new ZeroCurve(DayCount.ACT_365F, Compounding.CONTINUOUS, pillars);
    }

    /** The same quotes, by date of expiry, on a later day. */
    public static Market today(Market market, LocalDate later) {
        return new Market(later, market.home(), market.holidays(), market.currencies(), market.pairs());
    }
}
