package org.hedgerow.scenarios.report.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hedgerow.market.Market;
import org.hedgerow.model.JointModel;
import org.hedgerow.model.Lognormal;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.Numbers;

/** The rates that the paths start from, and where the model takes them on average until the horizon. */
final class MarketSection {
    private static final int DIGITS = 6;

    private final Market market;
    private final JointModel model;
    private final LocalDate horizon;
    private final List<Currency> currencies;

    private MarketSection(Scenario scenario, List<Currency> currencies) {
        this.market = scenario.market();
        this.model = scenario.model();
        this.horizon = scenario.horizon();
        this.currencies = currencies;
    }

    static Table table(ScenarioResult result) {
        return new MarketSection(result.scenario(), List.copyOf(result.net().keySet())).table();
    }

    private Table table() {
        return new Table(
                Column.ofWords(
                        "rate",
                        30,
                        currencies.stream()
                                .map(currency -> currency.in(market.home()).toString())
                                .toList()),
                List.of(
                        rates("today", market::spot),
                        rates("forward to\nthe horizon", currency -> market.forward(currency, horizon)),
                        rates("mean of the paths\non the horizon", this::mean),
                        Column.ofNumbers(
                                "volatility of the\npaths, % a year",
                                currencies.stream()
                                        .map(currency ->
                                                Cell.of(volatility(model.spots().get(currency))))
                                        .toList())));
    }

    private double mean(Currency currency) {
        return model.drift(currency).mean(market, currency, horizon);
    }

    private String volatility(SpotModel spot) {
        if (spot instanceof Lognormal lognormal) {
            return Numbers.percent(lognormal.volatility().volatility(market.valuationDate(), horizon), 2);
        }
        return Cell.NOTHING.value();
    }

    private Column rates(String title, ToDoubleFunction<Currency> rate) {
        int decimals = Decimals.of(currencies.stream().mapToDouble(market::spot).toArray(), DIGITS);
        return Column.ofNumbers(
                title,
                currencies.stream()
                        .map(currency -> Cell.of(Numbers.fixed(rate.applyAsDouble(currency), decimals)))
                        .toList());
    }
}
