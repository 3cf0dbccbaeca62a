package org.hedgerow.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyPairTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency UAH = Currency.of("UAH");

    @Test
    void theFirstCurrencyIsTheBase() {
        CurrencyPair pair = CurrencyPair.parse("USD/UAH");
        assertThat(pair.base()).isEqualTo(USD);
        assertThat(pair.quote()).isEqualTo(UAH);
        assertThat(pair).hasToString("USD/UAH").isEqualTo(USD.in(UAH));
        assertThat(pair.inverse()).isEqualTo(UAH.in(USD)).isNotEqualTo(pair);
    }

    @Test
    void knowsTheOtherCurrencyAndRefusesAStranger() {
        CurrencyPair pair = USD.in(UAH);
        assertThat(pair.against(USD)).isEqualTo(UAH);
        assertThat(pair.against(UAH)).isEqualTo(USD);
        assertThatThrownBy(() -> pair.against(Currency.of("EUR")))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("EUR")
                .hasMessageContaining("USD/UAH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"USDUAH", "USD-UAH", "usd/UAH", "USD/UAHX", "USD/USD", "", "US/UAHH"})
    void refusesWhatIsNoPair(String text) {
        assertThatThrownBy(() -> CurrencyPair.parse(text)).isInstanceOf(InvalidValue.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XAG", "XPT", "XPD"})
    void theFourBankMetalsAreMetals(String code) {
        assertThat(Currency.of(code).isMetal()).isTrue();
    }

    @Test
    void moneyIsNoMetalAndAWithdrawnCodeIsACurrency() {
        assertThat(USD.isMetal()).isFalse();
        assertThat(Currency.of("DEM").isMetal()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"usd", "US", "USDT", "U D", "12A", "USD "})
    void refusesWhatIsNoCurrencyCode(String code) {
        assertThatThrownBy(() -> Currency.of(code))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining(code);
    }
}
