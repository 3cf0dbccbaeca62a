package org.hedgerow.limit.capital;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.Tenor;

/**
 * What capital is divided by in a capital ratio, and how much of it moves with exchange rates. Capital charges for market
 * risk are not in it: they are held against the open position, which norms look at.
 *
 * @param amount today, home currency in the unit of the scenario's amounts
 * @param currencyShares of it, by the currency that the assets are in; the rest is in home currency
 * @param minimumRatio of capital to it that the bank has to hold, a share
 * @param every how often the ratio is looked at on the way; quarterly if absent
 */
public record RiskWeightedAssets(
        double amount, Map<Currency, Double> currencyShares, double minimumRatio, Optional<Tenor> every) {
    private static final Tenor QUARTERLY = Tenor.parse("3M");

    public RiskWeightedAssets {
        Checks.positive(amount, "amount");
        currencyShares = Collections.unmodifiableMap(new TreeMap<>(Checks.present(currencyShares, "currencyShares")));
        currencyShares.forEach((currency, share) -> Checks.share(share, "currencyShares." + currency));
        double all =
                currencyShares.values().stream().mapToDouble(share -> share).sum();
        Checks.that(all <= 1, "currencyShares", "must not be more than 1 together, but are " + all);
        Checks.share(minimumRatio, "minimumRatio");
        Checks.present(every, "every");
    }

    /** Refuses currencies in which there is no position: their rates are not simulated. */
    public void check(SortedSet<Currency> simulated) {
        for (Currency currency : currencyShares.keySet()) {
            Checks.that(
                    simulated.contains(currency),
                    "currencyShares." + currency,
                    "must be of a currency of the position, " + simulated);
        }
    }

    /** Dates on which the ratio is looked at: from when all that is dealt today is settled, the horizon the last. */
    public SortedSet<LocalDate> dates(Market market, SortedSet<Currency> dealt, LocalDate horizon) {
        LocalDate settled =
                dealt.stream().map(market::spotDate).max(LocalDate::compareTo).orElse(market.valuationDate());
        TreeSet<LocalDate> dates = new TreeSet<>();
        every.orElse(QUARTERLY).rollDates(market.valuationDate(), horizon, market.calendar()).stream()
                .filter(date -> date.isAfter(settled))
                .forEach(dates::add);
        dates.add(horizon);
        return dates;
    }

    /**
     * The long position in a currency whose gains and losses leave the ratio where it is when the rate moves a little:
     * capital times the share of the assets in it. Home currency.
     */
    public double neutralPosition(Currency currency, double capital) {
        return capital * currencyShares.getOrDefault(currency, 0.0);
    }
}
