package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.CurrencyPair;
import org.junit.jupiter.api.Test;

class TriangulationTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final BidOffer NARROW = new BidOffer(0.001, 0.002, 0.0001, 0.0005, 0.005);
    private static final BidOffer WIDE = new BidOffer(0.01, 0.02, 0.001, 0.005, 0.05);

    @Test
    void theInverseTurnsTheRateAndTheBasisAndKeepsTheRest() {
        VolatilityTerm volatility = VolatilityTerm.flat(TODAY, 0.1);
        PairQuote given = new PairQuote(1.25, 2, Optional.of(0.003), Optional.of(NARROW), Optional.of(volatility));
        PairQuote inverse = quote("USD/EUR", Map.of("EUR/USD", given));
        assertThat(inverse)
                .isEqualTo(new PairQuote(0.8, 2, Optional.of(-0.003), Optional.of(NARROW), Optional.of(volatility)));
    }

    /** EUR/UAH over USD: one leg as quoted, one turned round. */
    @Test
    void aCrossMultipliesRatesAddsBasesAndSpreadsAndIsDeliveredWithTheSlowerLeg() {
        PairQuote first = new PairQuote(0.8, 1, Optional.of(0.003), Optional.of(NARROW), Optional.empty());
        PairQuote second = new PairQuote(5.05, 2, Optional.of(0.02), Optional.of(WIDE), Optional.empty());
        PairQuote cross = quote("EUR/UAH", Map.of("USD/EUR", first, "USD/UAH", second));
        assertThat(cross.spot()).isCloseTo(6.3125, within(1e-14));
        assertThat(cross.basisRate()).isCloseTo(0.017, within(1e-16));
        assertThat(cross.spotLag()).isEqualTo(2);
        assertThat(cross.spreads().spot()).isCloseTo(0.011, within(1e-16));
        assertThat(cross.spreads().forward()).isCloseTo(0.022, within(1e-16));
        assertThat(cross.spreads().swap()).isCloseTo(0.0011, within(1e-16));
        assertThat(cross.spreads().future()).isCloseTo(0.0055, within(1e-16));
        assertThat(cross.spreads().option()).isCloseTo(0.055, within(1e-16));
    }

    @Test
    void aQuotedPairIsTakenBeforeAnyCross() {
        Map<String, PairQuote> quotes =
                Map.of("EUR/UAH", PairQuote.of(6.32), "EUR/USD", PairQuote.of(1.25), "USD/UAH", PairQuote.of(5.05));
        assertThat(quote("EUR/UAH", quotes).spot()).isEqualTo(6.32);
    }

    /** 1.25 x 5.05 = 6.3125; a misread quote is no arbitrage. */
    @Test
    void aPairThatContradictsTheOthersIsRefused() {
        Map<String, PairQuote> quotes =
                Map.of("EUR/UAH", PairQuote.of(7.5), "EUR/USD", PairQuote.of(1.25), "USD/UAH", PairQuote.of(5.05));
        assertThatThrownBy(() -> quote("EUR/UAH", quotes))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must agree with");
    }

    /** Over CHF it takes one currency between, over JPY and SEK two. */
    @Test
    void theWayOverTheFewestPairsIsTaken() {
        Map<String, PairQuote> quotes = Map.of(
                "EUR/CHF", PairQuote.of(2),
                "CHF/UAH", PairQuote.of(3),
                "EUR/AED", PairQuote.of(5),
                "AED/SEK", PairQuote.of(7),
                "SEK/UAH", PairQuote.of(6 / 35.1));
        assertThat(quote("EUR/UAH", quotes).spot()).isEqualTo(6);
    }

    @Test
    void aPairThatNoQuotesLeadToIsRefusedByName() {
        Map<String, PairQuote> quotes = Map.of("EUR/USD", PairQuote.of(1.25), "JPY/UAH", PairQuote.of(0.05));
        assertThatThrownBy(() -> quote("EUR/UAH", quotes))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("market.pairs")
                .hasMessageContaining("EUR")
                .hasMessageContaining("UAH");
    }

    @Test
    void theOptionVolatilityOfACrossIsNotMadeUp() {
        PairQuote leg = PairQuote.of(2).with(VolatilityTerm.flat(TODAY, 0.1));
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0)
                .rate("USD", 0)
                .rate("EUR", 0)
                .quote("EUR/USD", leg)
                .quote("USD/UAH", leg)
                .market();
        CurrencyPair cross = CurrencyPair.parse("EUR/UAH");
        assertThatThrownBy(() -> market.optionVolatility(cross.base(), TODAY.plusYears(1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("market.pairs.EUR/UAH.optionVolatility");
    }

    private static PairQuote quote(String wanted, Map<String, PairQuote> quotes) {
        TestMarket market = TestMarket.of(TODAY, "UAH").rate("UAH", 0);
        quotes.forEach((pair, quote) ->
                market.rate(pair.substring(0, 3), 0).rate(pair.substring(4), 0).quote(pair, quote));
        return market.market().quote(CurrencyPair.parse(wanted));
    }
}
