package org.hedgerow.scenarios.report.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.RateModel;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.layout.Cell;
import org.hedgerow.scenarios.report.layout.Column;
import org.hedgerow.scenarios.report.layout.Decimals;
import org.hedgerow.scenarios.report.layout.Table;
import org.hedgerow.scenarios.report.wording.InterestWords;
import org.hedgerow.scenarios.report.wording.Numbers;
import org.hedgerow.scenarios.report.wording.SmileWords;
import org.hedgerow.time.DayCount;

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

    MarketSection(ScenarioResult result) {
        this.market = result.scenario().market();
        this.model = result.scenario().model();
        this.horizon = result.scenario().horizon();
        this.currencies = List.copyOf(result.net().keySet());
    }

    Table table() {
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
                        texts("volatility of the\npaths, % a year", this::pathVolatility),
                        texts("volatility of options\nat the money, % a year", this::optionVolatility),
                        texts("half-spread of\nforwards, % of spot", this::halfSpread),
                        texts("zero rate\n% a year", this::zeroRate)));
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
        return zeroRate(market.home());
    }

    /** Empty where a single currency is simulated. */
    Optional<Table> correlations() {
        return currencies.size() < 2 ? Optional.empty() : model.correlation().map(this::table);
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

    private Table table(Correlation correlation) {
        double[][] matrix = correlation.among(currencies);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < matrix.length; column++) {
            double[] values = matrix[column];
            columns.add(texts(
                    currencies.get(column).code(),
                    row -> Numbers.fixed(values[currencies.indexOf(row)], CORRELATION_DECIMALS)));
        }
        return new Table(
                Column.ofWords("", 30, currencies.stream().map(Currency::code).toList()), columns);
    }

    private double mean(Currency currency) {
        return model.mean(market, currency, horizon);
    }

    private String pathVolatility(Currency currency) {
        OptionalDouble volatility = model.volatility(market, currency, horizon);
        return volatility.isPresent() ? Numbers.percent(volatility.getAsDouble(), RATE_DECIMALS) : Cell.NOTHING.value();
    }

    private String optionVolatility(Currency currency) {
        return market.quote(currency.in(market.home()))
                .optionVolatility()
                .map(given -> Numbers.percent(market.optionVolatility(currency, horizon), RATE_DECIMALS))
                .orElse(Cell.NOTHING.value());
    }

    private String halfSpread(Currency currency) {
        return Numbers.percent(market.bidOffer(currency).forward(), SPREAD_DECIMALS);
    }

    private String zeroRate(Currency currency) {
        LocalDate today = market.valuationDate();
        double discount = market.discount(currency, today, horizon);
        return Numbers.percent(-StrictMath.log(discount) / DayCount.ACT_365F.years(today, horizon), RATE_DECIMALS);
    }

    private Column rates(String title, ToDoubleFunction<Currency> rate) {
        int decimals = Decimals.of(currencies.stream().mapToDouble(market::spot).toArray(), DIGITS);
        return texts(title, currency -> Numbers.fixed(rate.applyAsDouble(currency), decimals));
    }

    private Column texts(String title, Function<Currency, String> text) {
        return Column.ofNumbers(
                title, currencies.stream().map(text).map(Cell::of).toList());
    }
}
