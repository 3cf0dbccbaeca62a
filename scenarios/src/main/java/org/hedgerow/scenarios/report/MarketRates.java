package org.hedgerow.scenarios.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.time.DayCount;

/**
 * The rates that the paths start from, what hedges are priced with, and where the model takes the rates on average.
 *
 * @param homeRate zero rate of home to the horizon, continuously compounded, a share a year
 * @param correlations of the paths; absent where a single currency is simulated
 */
public record MarketRates(double homeRate, List<Rate> rates, Optional<Correlations> correlations) {
    /**
     * One currency against home.
     *
     * @param rate base and quote: {@code USD/UAH}
     * @param today home per unit, as {@code forward} to the horizon and {@code mean} of the paths on it are
     * @param volatility of the paths, a share a year; absent where the model has none
     * @param optionVolatility at the money to the horizon; absent where no option is quoted
     * @param halfSpread of forwards, a share of spot
     * @param zeroRate to the horizon, continuously compounded, a share a year
     */
    public record Rate(
            String rate,
            double today,
            double forward,
            double mean,
            Optional<Double> volatility,
            Optional<Double> optionVolatility,
            double halfSpread,
            double zeroRate) {}

    /** By row and column in the order of the currencies. */
    public record Correlations(List<String> currencies, List<List<Double>> value) {}

    public static MarketRates of(ScenarioResult result) {
        Market market = result.scenario().market();
        RateModel model = result.scenario().model();
        LocalDate horizon = result.scenario().horizon();
        List<Currency> currencies = List.copyOf(result.net().keySet());
        List<Rate> rates = new ArrayList<>();
        for (Currency currency : currencies) {
            rates.add(new Rate(
                    currency.in(market.home()).toString(),
                    market.spot(currency),
                    market.forward(currency, horizon),
                    model.mean(market, currency, horizon),
                    optional(model.volatility(market, currency, horizon)),
                    market.quote(currency.in(market.home()))
                            .optionVolatility()
                            .map(given -> market.optionVolatility(currency, horizon)),
                    market.bidOffer(currency).forward(),
                    zeroRate(market, currency, horizon)));
        }
        return new MarketRates(zeroRate(market, market.home(), horizon), rates, correlations(model, currencies));
    }

    private static Optional<Correlations> correlations(RateModel model, List<Currency> currencies) {
        return currencies.size() < 2
                ? Optional.empty()
                : model.correlation()
                        .map(all -> new Correlations(
                                currencies.stream().map(Currency::code).toList(),
                                Arrays.stream(all.among(currencies))
                                        .map(row -> Arrays.stream(row).boxed().toList())
                                        .toList()));
    }

    private static double zeroRate(Market market, Currency currency, LocalDate horizon) {
        LocalDate today = market.valuationDate();
        double discount = market.discount(currency, today, horizon);
        return -StrictMath.log(discount) / DayCount.ACT_365F.years(today, horizon);
    }

    private static Optional<Double> optional(OptionalDouble some) {
        return some.isPresent() ? Optional.of(some.getAsDouble()) : Optional.empty();
    }
}
