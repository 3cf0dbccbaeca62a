package org.hedgerow.scenarios.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.pricing.PriceList;
import org.hedgerow.pricing.Priced;
import org.hedgerow.pricing.PricedHedge;
import org.hedgerow.pricing.Prices;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All instruments that have a name, and structures, in one list: paths agree with the closed form. */
class EveryInstrumentPricedTest {
    private static final Settings SETTINGS = new Settings(65_536, 1, 2, SamplingPlan.SOBOL);
    private static final double LARGEST_ERROR = 0.002;

    private static PriceList list;
    private static Prices prices;

    @BeforeAll
    static void price() throws IOException {
        try (InputStream file = EveryInstrumentPricedTest.class.getResourceAsStream("../price/every.json")) {
            list = new ScenarioReader().priceList("every.json", file.readAllBytes());
        }
        prices = list.priced(SETTINGS);
    }

    @Test
    void everyInstrumentStandsInTheList() {
        List<Class<?>> priced = prices.instruments().stream()
                .<Class<?>>map(one -> one.instrument().getClass())
                .toList();
        assertThat(priced)
                .containsAll(new Names(Map.of()).types(Instrument.class).values());
    }

    @Test
    void everyInstrumentIsWorthOnPathsWhatItsFormulaSays() {
        for (Priced priced : prices.instruments()) {
            agrees(priced, Math.abs(priced.price().mid()));
        }
    }

    /** The scale of a structure is that of its legs, which cancel. */
    @Test
    void everyStructureIsWorthOnPathsWhatItsLegsAre() {
        for (PricedHedge hedge : prices.hedges()) {
            double scale = hedge.legs().stream()
                    .mapToDouble(
                            leg -> Math.abs(leg.ratio() * leg.priced().price().mid()))
                    .max()
                    .orElseThrow();
            agrees(hedge.whole(), Math.max(scale, 0.1));
        }
    }

    private static void agrees(Priced priced, double scale) {
        SimulatedPrice simulated = priced.simulated().orElseThrow();
        assertThat(simulated.value().standardError())
                .as("error of %s", priced.instrument())
                .isLessThan(LARGEST_ERROR * scale);
        close(simulated.value(), priced.price().mid(), 0, priced);
        close(simulated.theta().orElseThrow(), priced.greeks().theta().orElseThrow(), 1e-6, priced);
    }

    private static void close(Estimate estimate, double expected, double tolerance, Priced priced) {
        assertThat(estimate.value())
                .as(priced.instrument().toString())
                .isCloseTo(expected, within(Math.max(4.5 * estimate.standardError(), tolerance)));
    }
}
