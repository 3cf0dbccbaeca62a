package org.hedgerow.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.example.OwnParts.HORIZON;
import static org.hedgerow.example.OwnParts.TODAY;
import static org.hedgerow.example.OwnParts.USD;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.model.Drift;
import org.hedgerow.money.Currency;
import org.hedgerow.payoff.PathStream;
import org.hedgerow.pricing.Greeks;
import org.hedgerow.pricing.Pricing;
import org.hedgerow.pricing.SimulatedPrice;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Request;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

/** What a caller brings, from a package that core knows nothing of, agrees with closed forms and works beside what is shipped. */
class OwnPartsTest {
    private static final Settings SETTINGS = new Settings(1 << 17, 1, 2);
    private static final OrnsteinUhlenbeck MODEL = new OrnsteinUhlenbeck(USD, 1.5, 0.1, new Drift.Forward());
    private static final Market MARKET = OwnParts.market();

    private static void agrees(Estimate estimate, double exact) {
        assertThat(estimate.value()).isCloseTo(exact, within(4.5 * estimate.standardError()));
        assertThat(estimate.standardError()).isLessThan(0.006 * exact);
    }

    /** Log-normal on every date, of the variance that the equation has, however many dates lie between. */
    @Test
    void theOwnModelHasItsMeanAndThePriceOfAPut() {
        double variance = 0.01 * (1 - Math.exp(-3)) / 3;
        double forward = MARKET.forward(USD, HORIZON);
        PathStream paths = PathStream.of(MARKET, MODEL).spot(USD, TODAY.plusDays(90), TODAY.plusDays(91), HORIZON);
        List<Estimate> means = paths.means(
                List.of(
                        (some, out) -> System.arraycopy(some.spot(USD, HORIZON), 0, out, 0, out.length),
                        (some, out) -> {
                            double[] rate = some.spot(USD, HORIZON);
                            for (int path = 0; path < out.length; path++) {
                                out[path] = Math.max(0, forward - rate[path]);
                            }
                        }),
                SETTINGS,
                Progress.SILENT);
        agrees(means.get(0), forward);
        agrees(means.get(1), Black.value(OptionSide.PUT, forward, forward, Math.sqrt(variance), 1));
        assertThat(MODEL.volatility(MARKET, USD, HORIZON).orElseThrow()).isCloseTo(Math.sqrt(variance), within(1e-12));
    }

    /** A parabola is two options at every strike: {@code (S - c)^2 / c} is 2 / c times the integral of their prices. */
    @Test
    void theOwnInstrumentIsWorthTheOptionsThatReplicateIt() {
        double centre = 0.85;
        double replica = 0;
        double width = 0.001;
        for (double strike = 0.2 + width / 2; strike < 2.5; strike += width) {
            OptionSide side = strike < centre ? OptionSide.PUT : OptionSide.CALL;
            double price = new VanillaOption(USD, side, HORIZON, strike).value(MARKET);
            replica += 2 / centre * width * price;
        }
        assertThat(new Parabola(USD, HORIZON, centre).value(MARKET)).isCloseTo(replica, within(1e-6));
    }

    @Test
    void theOwnInstrumentIsPricedOnPathsWithTheSlopesOfItsFormula() {
        Parabola parabola = new Parabola(USD, HORIZON, 0.85);
        Greeks greeks = Pricing.greeks(parabola, MARKET);
        SimulatedPrice simulated = Pricing.simulated(
                parabola, MARKET, Pricing.lognormal(USD, MARKET).orElseThrow(), SETTINGS);
        agrees(simulated.value(), parabola.value(MARKET));
        agrees(simulated.vega().orElseThrow(), greeks.vega());
        assertThat(greeks.delta()).isCloseTo(parabola.spotDelta(MARKET), within(1e-6));
        assertThat(Pricing.quote(parabola, MARKET).price().mid()).isEqualTo(parabola.value(MARKET));
    }

    /** It also lives beyond the horizon, marked off the path's market. */
    @Test
    void ownAndShippedPartsAreComparedInOneScenario() {
        ScenarioResult result = OwnParts.scenario(MODEL).run(SETTINGS);
        List<Appraisal> all = result.decision().appraisals();
        assertThat(all).extracting(Appraisal::name).containsExactly("none", "forward", "option", "parabola");
        Appraisal parabola = all.get(3);
        double premium = parabola.components().get(Cost.PREMIUM).value();
        Parabola bought = new Parabola(USD, HORIZON, MARKET.forward(USD, HORIZON));
        assertThat(premium).isCloseTo(-5e5 * bought.value(MARKET), within(1e-6));
        double sum = parabola.components().values().stream()
                .mapToDouble(Estimate::value)
                .sum();
        assertThat(-parabola.expectedCost().value()).isCloseTo(sum, within(1e-6));
        double paths = Math.exp(0.01 * (1 - Math.exp(-3)) / 3) - 1; // of the model; the market has more
        double mean = parabola.components().get(Cost.SPOT).value();
        double forward = MARKET.forward(USD, HORIZON);
        double exact = 5e5 * forward * paths - 5e5 * (forward - MARKET.spot(USD));
        assertThat(mean)
                .isCloseTo(
                        exact, within(4.5 * parabola.components().get(Cost.SPOT).standardError()));
    }

    @Test
    void ladderAndBreakEvensAskOwnPartsToo() {
        Request all = new Request(Optional.empty(), true, true);
        ScenarioResult result = OwnParts.scenario(MODEL).run(SETTINGS.withPaths(2_048), all, Progress.SILENT);
        assertThat(result.ladders().orElseThrow()).hasSize(3);
        assertThat(result.breakEvens()).isPresent();
    }

    @Test
    void anOwnModelRefusesWhatItDoesNotSimulate() {
        assertThatThrownBy(
                        () -> OwnParts.scenario(new OrnsteinUhlenbeck(Currency.of("GBP"), 1, 0.1, new Drift.Forward())))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> PathStream.of(MARKET, MODEL)
                        .spot(Currency.of("GBP"), HORIZON)
                        .mean((paths, out) -> {}, SETTINGS))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must supply");
    }
}
