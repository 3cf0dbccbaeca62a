package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Currency UAH = Currency.of("UAH");
    private static final Currency USD = Currency.of("USD");

    /** 1 January is a holiday in both columns, 2 January in the second: 5 and 6 January are a weekend. */
    @ParameterizedTest(name = "{0} days later is {1}, or {2} with one more holiday")
    @CsvSource({
        "0, 2007-12-31, 2007-12-31",
        "1, 2008-01-02, 2008-01-03",
        "2, 2008-01-03, 2008-01-04",
        "3, 2008-01-04, 2008-01-07"
    })
    void theSpotDateCountsBusinessDays(int lag, LocalDate expected, LocalDate withHoliday) {
        assertThat(market(lag).market().spotDate(USD)).isEqualTo(expected);
        assertThat(market(lag).holiday(LocalDate.of(2008, 1, 2)).market().spotDate(USD))
                .isEqualTo(withHoliday);
    }

    @Test
    void growthAndDiscountBetweenTwoDatesAreEachOthersInverse() {
        Market market = market(2).market();
        LocalDate june = LocalDate.of(2008, 6, 30);
        LocalDate december = LocalDate.of(2008, 12, 31);
        assertThat(market.growth(UAH, june, december)).isCloseTo(Math.exp(0.09 * 184 / 365), within(1e-15));
        assertThat(market.discount(UAH, june, december)).isCloseTo(Math.exp(-0.09 * 184 / 365), within(1e-15));
        assertThat(market.discount(UAH, december, june)).isCloseTo(Math.exp(0.09 * 184 / 365), within(1e-15));
    }

    @Test
    void homeCurrencyIsWorthItself() {
        assertThat(market(2).market().spot(UAH)).isEqualTo(1);
    }

    @Test
    void refusesQuotesThatContradictEachOtherOrHaveNoCurve() {
        assertThatThrownBy(() -> market(2).spot("UAH/USD", 0.2).market())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pairs.U");
        assertThatThrownBy(() -> market(2).spot("EUR/USD", 1.4).market())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pairs.EUR/USD");
        assertThatThrownBy(() -> TestMarket.of(TODAY, "UAH").rate("USD", 0.03).market())
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("UAH");
    }

    private static TestMarket market(int lag) {
        return TestMarket.of(TODAY, "UAH")
                .holiday(LocalDate.of(2008, 1, 1))
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote("USD/UAH", new PairQuote(5.05, lag, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
