package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BidOfferTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final BidOffer BY_DEAL = new BidOffer(
            0.001,
            0.002,
            0.0005,
            0.0015,
            0.01,
            Optional.of(List.of(
                    new BidOffer.FromTenor(Tenor.parse("6M"), 0.004, 0.001, 0.02),
                    new BidOffer.FromTenor(Tenor.parse("1Y"), 0.006, 0.002, 0.03))),
            Optional.of(new BidOffer.BySize(10, 0.1, 0.2, 0.3, 0.4)));

    /** Thirty is twice more than the usual ten: 1 + 2 x slope. Spot has no tenor, a future no table at all. */
    @ParameterizedTest(name = "{0} USD to {1}")
    @CsvSource({
        "10, 2008-03-31, 0.001, 0.002, 0.0005, 0.01",
        "-3, 2008-06-29, 0.001, 0.002, 0.0005, 0.01",
        "10, 2008-06-30, 0.001, 0.004, 0.001, 0.02",
        "-10, 2008-12-30, 0.001, 0.004, 0.001, 0.02",
        "10, 2008-12-31, 0.001, 0.006, 0.002, 0.03",
        "30, 2008-03-31, 0.0012, 0.0028, 0.0008, 0.018",
        "-30, 2009-12-31, 0.0012, 0.0084, 0.0032, 0.054",
    })
    void aDealPaysTheSpreadOfItsTenorAndSize(
            double amount, LocalDate date, double spot, double forward, double swap, double option) {
        BidOffer spreads = market("USD/UAH", 5).bidOffer(USD, amount, date);
        assertThat(spreads.spot()).isCloseTo(spot, within(1e-16));
        assertThat(spreads.forward()).isCloseTo(forward, within(1e-16));
        assertThat(spreads.swap()).isCloseTo(swap, within(1e-16));
        assertThat(spreads.option()).isCloseTo(option, within(1e-16));
        assertThat(spreads.future()).isEqualTo(0.0015);
    }

    /** Quoted the other way round, at 0.2 dollars a hryvnia, 6 dollars are 30 hryvnias, the base of the quoted pair. */
    @Test
    void theUsualSizeIsCountedInTheBaseCurrencyOfTheQuotedPair() {
        BidOffer spreads = market("UAH/USD", 0.2).bidOffer(USD, 6, TODAY.plusMonths(1));
        assertThat(spreads.forward()).isCloseTo(0.0028, within(1e-16));
    }

    /** 20 euros are 25 dollars, which the second leg deals: one and a half times more than its usual size. */
    @Test
    void aCrossPaysTheSpreadsOfItsLegsEachForItsSize() {
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.03)
                .rate("EUR", 0.04)
                .quote("EUR/USD", PairQuote.of(1.25).with(new BidOffer(0.002, 0.003, 0, 0, 0)))
                .quote("USD/UAH", PairQuote.of(5).with(BY_DEAL))
                .market();
        assertThat(market.bidOffer(EUR, 20, TODAY.plusMonths(1)).forward())
                .isCloseTo(0.003 + 0.002 * 1.3, within(1e-16));
        assertThat(market.isFlatBidOffer(EUR)).isFalse();
    }

    @Test
    void withoutTablesEveryDealHasTheQuotedSpreads() {
        BidOffer quoted = new BidOffer(0.001, 0.002, 0.0005, 0.0015, 0.01);
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.03)
                .quote("USD/UAH", PairQuote.of(5).with(quoted))
                .market();
        assertThat(market.bidOffer(USD, 1e9, TODAY.plusYears(9))).isEqualTo(quoted);
        assertThat(market.isFlatBidOffer(USD)).isTrue();
    }

    @Test
    void aDealTooLargeForAnySpreadIsRefused() {
        assertThatThrownBy(() -> market("USD/UAH", 5).bidOffer(USD, 1e9, TODAY.plusMonths(1)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("market.pairs")
                .hasMessageContaining("1.0E9 USD");
    }

    private static Market market(String pair, double spot) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.03)
                .quote(pair, PairQuote.of(spot).with(BY_DEAL))
                .market();
    }
}
