package org.hedgerow.scenarios.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.stress.HistoricalWindow;
import org.hedgerow.stress.WindowRate;
import org.junit.jupiter.api.Test;

/** What the jar says of history. */
class ShippedWindowsTest {
    @Test
    void everyWindowQuotesItsOwnCurrencyAndTheDollar() {
        assertThat(ShippedWindows.names())
                .containsExactly(
                        "uah-1998",
                        "uah-2008",
                        "uah-2014",
                        "uah-2015",
                        "uah-2022",
                        "kzt-2009",
                        "kzt-2014",
                        "kzt-2015",
                        "rub-1998",
                        "rub-2014",
                        "rub-2022",
                        "chf-2015",
                        "try-2021");
        for (HistoricalWindow window : ShippedWindows.all()) {
            Currency own = Currency.of(window.name().substring(0, 3).toUpperCase(Locale.ROOT));
            assertThat(window.against()).isEqualTo(Currency.of("USD"));
            assertThat(window.quoted()).contains(own, Currency.of("UAH"), Currency.of("KZT"), Currency.of("RUB"));
        }
    }

    /** Official rates of the National Bank of Ukraine. */
    @Test
    void theHryvniaFellIn2008AsTheOfficialRatesSay() {
        HistoricalWindow window = ShippedWindows.of("uah-2008").orElseThrow();
        assertThat(window.from()).isEqualTo(LocalDate.of(2008, 10, 22));
        assertThat(window.to()).isEqualTo(LocalDate.of(2008, 12, 18));
        WindowRate dollar = window.rates().get(CurrencyPair.parse("USD/UAH"));
        assertThat(dollar.start()).isEqualTo(5.01);
        assertThat(dollar.end()).isEqualTo(7.8648);
    }

    /** The daily file still has 29.2549 on the day of the re-fixing; the tenge stood still in it in March 2022. */
    @Test
    void whatTheDailyFileDoesNotShowIsFromElsewhere() {
        assertThat(rate("uah-2022", "USD/UAH").end()).isEqualTo(36.5686);
        assertThat(rate("rub-2022", "USD/KZT").end()).isEqualTo(467.09);
        assertThat(rate("rub-2022", "USD/KZT").source()).contains("NBK official");
    }

    @Test
    void aTableOfOtherColumnsIsRefused() {
        byte[] table =
                "window,from,to,pair,start\nx,2008-10-22,2008-12-18,USD/UAH,5\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> WindowsFile.of("own.csv", table))
                .isInstanceOf(CsvFault.class)
                .hasMessageContaining("own.csv:1: must have the columns [window, from, to, pair, start, end, source]");
    }

    private static WindowRate rate(String window, String pair) {
        return ShippedWindows.of(window).orElseThrow().rates().get(CurrencyPair.parse(pair));
    }
}
