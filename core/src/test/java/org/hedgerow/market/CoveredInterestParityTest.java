package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class CoveredInterestParityTest {
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency USD = Currency.of("USD");
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate YEAR_END = LocalDate.of(2008, 12, 31);

    /** Interest starts on the spot date, here 3 January after the holiday of the 1st: 363 days to the year's end. */
    @Test
    void theForwardOnTheSpotDateIsTheSpotAndInterestStartsThere() {
        Market market = bankMarket(0);
        assertThat(market.spotDate(USD)).isEqualTo(LocalDate.of(2008, 1, 3));
        assertThat(market.forward(USD, LocalDate.of(2008, 1, 3))).isEqualTo(5.05);
        assertThat(market.forward(USD, YEAR_END))
                .isCloseTo(5.05 * Math.exp((0.09 - 0.0336) * 363 / 365), within(1e-14));
    }

    @Test
    void theBasisIsWhatTheForwardCarriesAboveParity() {
        double parity = bankMarket(0).forward(USD, YEAR_END);
        assertThat(bankMarket(0.02).forward(USD, YEAR_END))
                .isCloseTo(parity * Math.exp(0.02 * 363 / 365), within(1e-14));
        assertThat(bankMarket(-0.02).forward(USD, YEAR_END)).isLessThan(parity);
        assertThat(bankMarket(0.02).forward(USD, LocalDate.of(2008, 1, 3))).isEqualTo(5.05);
    }

    @Test
    void forwardFactorsOfOnePeriodAfterTheOtherMultiply() {
        Market market = bankMarket(0.02);
        LocalDate spotDate = market.spotDate(USD);
        LocalDate june = LocalDate.of(2008, 6, 30);
        double both = market.forwardFactor(USD, spotDate, june) * market.forwardFactor(USD, june, YEAR_END);
        assertThat(both).isCloseTo(market.forwardFactor(USD, spotDate, YEAR_END), within(1e-15));
    }

    private static Market bankMarket(double basis) {
        return TestMarket.of(TODAY, "UAH")
                .holiday(LocalDate.of(2008, 1, 1))
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote("USD/UAH", quote(5.05, 2, basis))
                .market();
    }

    /** The same quotes seen from Kyiv and from New York: {@code F(EUR/USD) = F(EUR/UAH) / F(USD/UAH)}. */
    @Test
    void forwardsOfACrossAreTheQuotientOfItsLegs() {
        Market kyiv = threeCurrencies("UAH");
        Market newYork = threeCurrencies("USD");
        double quotient = kyiv.forward(EUR, YEAR_END) / kyiv.forward(USD, YEAR_END);
        assertThat(newYork.forward(EUR, YEAR_END)).isCloseTo(quotient, within(1e-15));
        assertThat(newYork.forward(Currency.of("UAH"), YEAR_END))
                .isCloseTo(1 / kyiv.forward(USD, YEAR_END), within(1e-15));
    }

    private static Market threeCurrencies(String home) {
        return TestMarket.of(TODAY, home)
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .rate("EUR", 0.03)
                .quote("EUR/USD", quote(1.4692, 2, 0.001))
                .quote("USD/UAH", quote(5.05, 2, 0.02))
                .market();
    }

    private static PairQuote quote(double spot, int spotLag, double basis) {
        return new PairQuote(
                spot, spotLag, basis == 0 ? Optional.empty() : Optional.of(basis), Optional.empty(), Optional.empty());
    }
}
