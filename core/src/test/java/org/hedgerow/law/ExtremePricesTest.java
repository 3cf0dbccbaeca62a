package org.hedgerow.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hedgerow.scenario.Bank.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.market.PairQuote;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.pricing.Pricing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every instrument, struck near 5, where the rate of exchange is far from it, hardly moves or moves beyond all measure, and
 * where rates of interest are far apart: its price is finite, or refused since the volatility is too small.
 */
class ExtremePricesTest {
    @ParameterizedTest
    @CsvSource({
        "5, 1e-9, 0.09, 0.03",
        "5, 1e-3, 1, -0.05",
        "5, 4.9, -0.05, 1",
        "5, 4.9, 1, 1",
        "5e-6, 1e-9, 1, -0.05",
        "5e-6, 0.1, 0.09, 0.03",
        "5e-6, 4.9, 0.09, 0.03",
        "5e6, 1e-9, -0.05, 1",
        "5e6, 0.1, -0.05, -0.05",
        "5e6, 4.9, 1, -0.05"
    })
    void everyPriceIsFiniteOrRefused(double spot, double volatility, double home, double foreign) {
        Market market = TestMarket.of(TODAY, "UAH")
                .rate("UAH", home)
                .rate("USD", foreign)
                .quote(
                        "USD/UAH",
                        new PairQuote(
                                spot,
                                2,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(VolatilityTerm.flat(TODAY, volatility))))
                .market();
        List<String> faults = new ArrayList<>();
        for (Specimen<Instrument> instrument : Instruments.all()) {
            try {
                NumbersThatAreNone.in(Pricing.price(instrument.thing(), market), 1)
                        .forEach(fault -> faults.add(instrument.name() + fault));
            } catch (InvalidValue refusal) {
                if (volatility > 0.01 || !refusal.getMessage().startsWith("volatility must not be so small")) {
                    faults.add(instrument.name() + ": " + refusal.getMessage());
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
