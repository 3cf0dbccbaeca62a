package org.hedgerow.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values today, paid on the spot date, 2 January; the contracts end 363 days after it. */
class InstrumentValueTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate END = LocalDate.of(2008, 12, 30);
    private static final Currency USD = Currency.of("USD");
    private static final double YEARS = 363 / 365.0;

    private static Market market(double spot, double basis) {
        return TestMarket.of(TODAY, "UAH")
                .rate("UAH", 0.09)
                .rate("USD", 0.0336)
                .quote(
                        "USD/UAH",
                        new PairQuote(
                                spot,
                                2,
                                Optional.of(basis),
                                Optional.empty(),
                                Optional.of(VolatilityTerm.flat(TODAY, 0.12))))
                .market();
    }

    @Test
    void aForwardIsWorthTheDiscountedDifferenceToTodaysForward() {
        double expected = 5.05 * Math.exp(-0.0336 * YEARS) - 5.2 * Math.exp(-0.09 * YEARS);
        assertThat(new FxForward(USD, END, 5.2).value(market(5.05, 0))).isCloseTo(expected, within(1e-14));
    }

    @Test
    void putAndCallDifferByTheForward() {
        Market market = market(5.05, 0.01);
        double call = new VanillaOption(USD, OptionSide.CALL, END, 5.2).value(market);
        double put = new VanillaOption(USD, OptionSide.PUT, END, 5.2).value(market);
        assertThat(call - put).isCloseTo(new FxForward(USD, END, 5.2).value(market), within(1e-14));
    }

    /** The spot delta is the slope of the value in the spot rate, here as a central difference. */
    @ParameterizedTest(name = "{0} at {1}, basis {2}")
    @CsvSource({
        "CALL, 5.2, 0",
        "PUT, 5.2, 0",
        "CALL, 4.1, 0",
        "PUT, 6.3, 0",
        "CALL, 5.2, 0.05",
        "PUT, 5.2, 0.05",
        "PUT, 6.3, -0.02"
    })
    void theSpotDeltaIsTheSlopeOfTheValueInTheSpot(OptionSide side, double strike, double basis) {
        VanillaOption option = new VanillaOption(USD, side, END, strike);
        double bump = 1e-4;
        double slope =
                (option.value(market(5.05 + bump, basis)) - option.value(market(5.05 - bump, basis))) / (2 * bump);
        assertThat(option.spotDelta(market(5.05, basis))).isCloseTo(slope, within(1e-7));
    }

    @Test
    void aForwardCountsInFullWhateverItsDate() {
        assertThat(new FxForward(USD, END.plusYears(5), 5.2).spotDelta(market(5.05, 0)))
                .isEqualTo(1);
    }
}
