package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.history.MadeHistory.BOTH;
import static org.hedgerow.model.history.MadeHistory.EUR;
import static org.hedgerow.model.history.MadeHistory.USD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.Drift;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all models that draw from a history promise. */
class HistoryModelTest {
    private static final Market MARKET = MadeHistory.market();
    private static final List<LocalDate> DATES =
            List.of(MadeHistory.weekday(1), MadeHistory.weekday(30), MadeHistory.weekday(120));

    static Stream<RateModel> models() {
        Map<Currency, Drift> drifts = Map.of(EUR, new Drift.View(0.4));
        return Stream.of(
                        Optional.<Map<Currency, Drift>>empty(),
                        Optional.of(drifts),
                        Optional.of(Map.<Currency, Drift>of(USD, new Drift.Model(), EUR, new Drift.RandomWalk())))
                .flatMap(some -> Stream.of(
                        new StationaryBootstrap(MadeHistory.of(400), 15, some),
                        new FilteredHistorical(MadeHistory.of(400), MadeHistory.filters(), some)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theMeanOfThePathsIsTheOneStated(RateModel model) {
        SpotSample sample = SpotSample.of(MARKET, model, BOTH, new TreeSet<>(DATES), 131_072);
        for (Currency currency : BOTH) {
            for (LocalDate date : DATES) {
                Estimate mean = Influence.estimate(sample.spots(currency, date));
                double truth = model.mean(MARKET, currency, date);
                assertThat(mean.standardError()).isPositive().isLessThan(0.002 * truth);
                assertThat(mean.value())
                        .as("%s on %s", currency, date)
                        .isCloseTo(truth, within(4.5 * mean.standardError()));
            }
        }
    }

    @Test
    void theMeanIsThatOfTheDrift() {
        RateModel model = models().toList().get(2);
        assertThat(model.mean(MARKET, USD, DATES.get(2))).isEqualTo(MARKET.forward(USD, DATES.get(2)));
        assertThat(model.mean(MARKET, EUR, DATES.get(2)))
                .isEqualTo(new Drift.View(0.4).mean(MARKET, EUR, DATES.get(2)));
        assertThat(model.hasForwardDrift()).isFalse();
        assertThat(model.atForwardDrift().hasForwardDrift()).isTrue();
        assertThat(model.atForwardDrift().mean(MARKET, EUR, DATES.get(2))).isEqualTo(MARKET.forward(EUR, DATES.get(2)));
    }

    /** Of the moves 1, -1, 1, -1 and 1, 1, -1, -1 per mille there is none; of one with itself and its inverse there is. */
    @Test
    void theCorrelationIsThatOfDailyMoves() {
        History dollar = MadeHistory.ofMoves(0.001, -0.001, 0.001, -0.001);
        Map<Currency, List<Double>> fixings = Map.of(
                USD,
                dollar.fixings().get(USD),
                EUR,
                MadeHistory.ofMoves(0.001, 0.001, -0.001, -0.001).fixings().get(USD),
                Currency.of("CHF"),
                dollar.fixings().get(USD).stream().map(rate -> 1 / rate).toList(),
                Currency.of("DKK"),
                List.of(1.0, 1.0, 1.0, 1.0, 1.0));
        Correlation correlation = new StationaryBootstrap(new History(dollar.dates(), fixings), 2, Optional.empty())
                .correlation()
                .orElseThrow();
        List<Currency> order = correlation.currencies();
        List<Double> ofDollar = correlation.matrix().get(order.indexOf(USD));
        assertThat(ofDollar.get(order.indexOf(USD))).isEqualTo(1);
        assertThat(ofDollar.get(order.indexOf(EUR))).isCloseTo(0, within(1e-12));
        assertThat(ofDollar.get(order.indexOf(Currency.of("CHF")))).isCloseTo(-1, within(1e-12));
        assertThat(ofDollar.get(order.indexOf(Currency.of("DKK")))).isZero();
    }

    @Test
    void aHistoryThatDoesNotFitTheMarketIsRefused() {
        List<LocalDate> weekend = List.of(MadeHistory.weekday(-3), LocalDate.of(2009, 4, 11), MadeHistory.TODAY);
        refused(weekend, USD, "history.dates[1] must not be on a weekend, when rates are repeated, but is 2009-04-11");
        List<LocalDate> late = List.of(MadeHistory.TODAY, MadeHistory.weekday(1), MadeHistory.weekday(2));
        refused(late, USD, "history.dates must not come after the valuation date 2009-04-15, but end on 2009-04-17");
        Currency home = Currency.of("UAH");
        refused(MadeHistory.weekdays(3), home, "history.fixings.UAH must not be of the home currency");
        Currency unknown = Currency.of("CHF");
        refused(MadeHistory.weekdays(3), unknown, "history.fixings.CHF must have a curve in the market");
    }

    private static void refused(List<LocalDate> dates, Currency currency, String message) {
        History history = new History(dates, Map.of(currency, List.of(1.0, 1.1, 1.2)));
        StationaryBootstrap model = new StationaryBootstrap(history, 2, Optional.empty());
        assertThatThrownBy(() -> model.check(MARKET))
                .isInstanceOf(InvalidValue.class)
                .hasMessage(message);
    }

    @Test
    void whatIsNotInTheHistoryIsNotSimulated() {
        RateModel model = new StationaryBootstrap(MadeHistory.of(5), 2, Optional.empty());
        model.checkSimulates(BOTH);
        assertThatThrownBy(() -> model.checkSimulates(List.of(Currency.of("CHF"))))
                .isInstanceOf(InvalidValue.class)
                .hasMessage("model.history.fixings must have CHF, which is simulated");
        assertThatThrownBy(() -> new StationaryBootstrap(
                        MadeHistory.of(5), 2, Optional.of(Map.of(Currency.of("CHF"), new Drift.RandomWalk()))))
                .hasMessage("drifts.CHF must be of a currency in the history");
    }
}
