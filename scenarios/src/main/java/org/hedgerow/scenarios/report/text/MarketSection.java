package org.hedgerow.scenarios.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.MarketRates;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.InterestWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.SmileWords;

/** The rates that the paths start from, what hedges are priced with, and where the model takes the rates on average. */
final class MarketSection {
    private static final int DIGITS = 6;
    private static final int RATE_DECIMALS = 2;
    private static final int SPREAD_DECIMALS = 3;
    private static final int CORRELATION_DECIMALS = 3;
    private static final int REPAIR_DECIMALS = 6;

    private final Market market;
    private final RateModel model;
    private final LocalDate horizon;
    private final List<Currency> currencies;
    private final MarketRates rates;

    MarketSection(ScenarioResult result) {
        this.market = result.scenario().market();
        this.model = result.scenario().model();
        this.horizon = result.scenario().horizon();
        this.currencies = List.copyOf(result.net().keySet());
        this.rates = MarketRates.of(result);
    }

    Table table() {
        return new Table(
                Column.ofWords(
                        "rate",
                        30,
                        rates.rates().stream().map(MarketRates.Rate::rate).toList()),
                List.of(
                        rates("today", MarketRates.Rate::today),
                        rates("forward to\nthe horizon", MarketRates.Rate::forward),
                        rates("mean of the paths\non the horizon", MarketRates.Rate::mean),
                        texts("volatility of the\npaths, % a year", rate -> percent(rate.volatility(), RATE_DECIMALS)),
                        texts(
                                "volatility of options\nat the money, % a year",
                                rate -> percent(rate.optionVolatility(), RATE_DECIMALS)),
                        texts(
                                "half-spread of\nforwards, % of spot",
                                rate -> Numbers.percent(rate.halfSpread(), SPREAD_DECIMALS)),
                        texts("zero rate\n% a year", rate -> Numbers.percent(rate.zeroRate(), RATE_DECIMALS))));
    }

    /** What options are priced off, as sentences with a blank before each. */
    String smiles() {
        return SmileWords.of(market, currencies, horizon);
    }

    /** Which rates of interest are simulated, a sentence with a blank before it; empty where none is. */
    String interest() {
        return InterestWords.sentence(model);
    }

    /** Of which rates spreads differ by deal, as a sentence with a blank before it; empty where they are all alike. */
    String spreads() {
        List<String> wider = currencies.stream()
                .filter(currency -> !market.isFlatBidOffer(currency))
                .map(Currency::code)
                .toList();
        return wider.isEmpty()
                ? ""
                : " Half-spreads: of short deals of usual size; those of " + String.join(", ", wider)
                        + " differ by tenor or size, and each deal pays its own.";
    }

    /** To the horizon, % a year. */
    String homeRate() {
        return Numbers.percent(rates.homeRate(), RATE_DECIMALS);
    }

    /** Empty where a single currency is simulated. */
    Optional<Table> correlations() {
        return rates.correlations().map(MarketSection::table);
    }

    /** What became of a matrix that could not be simulated; empty where it is simulated as it was given. */
    String repairOfCorrelations() {
        return model.correlation()
                .flatMap(Correlation::repaired)
                .map(repair -> " The matrix given is not positive semi-definite; the nearest one that is"
                        + " (Higham 2002) lies " + Numbers.fixed(repair.distance(), REPAIR_DECIMALS)
                        + " away (Frobenius norm) and changes no entry by more than "
                        + Numbers.fixed(repair.largestMove(), REPAIR_DECIMALS) + ".")
                .orElse("");
    }

    private static Table table(MarketRates.Correlations correlations) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < correlations.currencies().size(); column++) {
            columns.add(Column.ofNumbers(
                    correlations.currencies().get(column),
                    correlations.value().get(column).stream()
                            .map(value -> Cell.of(Numbers.fixed(value, CORRELATION_DECIMALS)))
                            .toList()));
        }
        return new Table(Column.ofWords("", 30, correlations.currencies()), columns);
    }

    private static String percent(Optional<Double> share, int decimals) {
        return share.map(some -> Numbers.percent(some, decimals)).orElse(Cell.NOTHING.value());
    }

    private Column rates(String title, ToDoubleFunction<MarketRates.Rate> rate) {
        int decimals = Decimals.of(
                rates.rates().stream().mapToDouble(MarketRates.Rate::today).toArray(), DIGITS);
        return texts(title, each -> Numbers.fixed(rate.applyAsDouble(each), decimals));
    }

    private Column texts(String title, Function<MarketRates.Rate, String> text) {
        return Column.ofNumbers(
                title, rates.rates().stream().map(text).map(Cell::of).toList());
    }
}
