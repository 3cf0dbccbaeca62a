package org.hedgerow.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.trade.Kyiv.HORIZON;
import static org.hedgerow.trade.Kyiv.JUNE;
import static org.hedgerow.trade.Kyiv.TODAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.money.Currency;
import org.hedgerow.path.RecordedPath;
import org.junit.jupiter.api.Test;

/** Dollars at 5, euro at 7 and gold at 4,000 hryvnia. */
class PositionTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency GOLD = Currency.of("XAU");

    private final Market market = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.09)
            .rate("USD", 0.03)
            .rate("EUR", 0.03)
            .rate("XAU", 0)
            .spot("USD/UAH", 5)
            .spot("EUR/UAH", 7)
            .spot("XAU/UAH", 4_000)
            .market();

    private final List<Line> lines = List.of(
            new Stock(USD, 900, 600, 0, 0, Optional.empty(), Optional.empty()),
            Stock.net(GOLD, 2),
            Stock.net(EUR, -100),
            new Flow(USD, -400, JUNE, Certainty.COMMITMENT, Optional.empty()),
            new Flow(EUR, 250, JUNE, Certainty.FORECAST, Optional.empty()),
            new Derivative(new FxForward(EUR, HORIZON, 7), 30, 0));

    private final Position position = new Position(AmountUnit.ONE, lines);

    @Test
    void theNetPositionAddsAllLinesButForecasts() {
        assertThat(position.netExposure(market))
                .containsExactly(entry(EUR, -70.0), entry(USD, -100.0), entry(GOLD, 2.0));
    }

    @Test
    void inHomeCurrencyItStandsAtTodaysRates() {
        assertThat(Position.inHome(Map.of(USD, -100.0, GOLD, 2.0), market))
                .containsExactly(entry(USD, -500.0), entry(GOLD, 8_000.0));
    }

    /** 5 (300 + 400) + 4,000 x 2 + 7 (100 + 250 + 30): a balance counts by its net, a forecast too. */
    @Test
    void theGrossExposureAddsTheLinesByAbsoluteAmounts() {
        assertThat(position.grossExposure(market)).isCloseTo(3_500 + 8_000 + 2_660, within(1e-9));
    }

    @Test
    void theOutcomeIsTheSumOfTheLinesGains() {
        RecordedPath path = new RecordedPath()
                .with(USD, JUNE, 4.6)
                .with(USD, HORIZON, 5.5)
                .with(EUR, JUNE, 7.7)
                .with(EUR, HORIZON, 6.5)
                .with(GOLD, HORIZON, 4_100);
        double sum = lines.stream()
                .mapToDouble(line -> GainOnPath.of(path, market, HORIZON, line))
                .sum();
        double together = GainOnPath.of(path, market, HORIZON, lines.toArray(Line[]::new));
        assertThat(together).isCloseTo(sum, within(1e-9)).isNotZero();
    }

    @Test
    void aFaultNamesTheLine() {
        Position faulty = new Position(AmountUnit.ONE, List.of(Stock.net(USD, 1), Stock.net(Currency.of("UAH"), 1)));
        assertThatThrownBy(() -> faulty.check(market, HORIZON))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("position.lines[1].currency");
        Position tooSoon = new Position(AmountUnit.ONE, List.of(Stock.net(USD, 1)));
        assertThatThrownBy(() -> tooSoon.check(market, market.spotDate(USD)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("position.lines[0].currency")
                .hasMessageContaining("spot date");
        Position unknown = new Position(AmountUnit.ONE, List.of(Stock.net(Currency.of("CHF"), 1)));
        assertThatThrownBy(() -> unknown.check(market, HORIZON))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("CHF");
    }
}
