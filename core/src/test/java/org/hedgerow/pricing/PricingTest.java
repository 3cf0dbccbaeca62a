package org.hedgerow.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.hedgerow.formula.Black;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.CharacteristicFunctions;
import org.hedgerow.formula.fourier.FourierPrice;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.market.Market;
import org.hedgerow.market.Shifted;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.math.Normal;
import org.hedgerow.model.diffusion.Heston;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.money.Currency;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.simulation.Settings;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PricingTest {
    private static final Settings SETTINGS = new Settings(16_384, 1, 2, SamplingPlan.SOBOL);
    private static final Market MARKET = Kyiv.market();
    private static final double STRIKE = 5.2;
    private static final VanillaOption CALL = new VanillaOption(Kyiv.USD, OptionSide.CALL, Kyiv.HORIZON, STRIKE);
    private static final FxForward FORWARD = new FxForward(Kyiv.USD, Kyiv.HORIZON, STRIKE);

    /** Garman and Kohlhagen (1983): interest runs from the spot date, variance from today. */
    @Test
    void greeksAreTheDerivativesOfGarmanAndKohlhagen() {
        double interest = Kyiv.years(Kyiv.SPOT_DATE, Kyiv.HORIZON);
        double years = Kyiv.years(Kyiv.TODAY, Kyiv.HORIZON);
        double deviation = 0.12 * Math.sqrt(years);
        double home = Math.exp(-Kyiv.HOME_RATE * interest);
        double foreign = Math.exp(-Kyiv.DOLLAR_RATE * interest);
        double first = Math.log(Kyiv.forward(Kyiv.HORIZON) / STRIKE) / deviation + deviation / 2;
        double density = Math.exp(-first * first / 2) / Math.sqrt(2 * Math.PI);
        Greeks greeks = Pricing.greeks(CALL, MARKET);
        assertThat(greeks.delta()).isCloseTo(foreign * Normal.cdf(first), within(1e-6));
        assertThat(greeks.gamma()).isCloseTo(foreign * density / (Kyiv.SPOT * deviation), within(1e-5));
        assertThat(greeks.vega()).isCloseTo(Kyiv.SPOT * foreign * density * Math.sqrt(years), within(1e-5));
        assertThat(greeks.rhoHome()).isCloseTo(interest * STRIKE * home * Normal.cdf(first - deviation), within(1e-6));
        assertThat(greeks.rhoForeign()).isCloseTo(-interest * Kyiv.SPOT * foreign * Normal.cdf(first), within(1e-6));
    }

    /** From Monday, 31 December, to the next business day; spot is then delivered a day later too. */
    @Test
    void thetaIsTheValueOfTheNextDayLessTodays() {
        double deviation = 0.12 * Math.sqrt(Kyiv.years(Kyiv.TODAY.plusDays(1), Kyiv.HORIZON));
        double interest = Kyiv.years(Kyiv.SPOT_DATE.plusDays(1), Kyiv.HORIZON);
        double forward = Kyiv.SPOT * Math.exp((Kyiv.HOME_RATE - Kyiv.DOLLAR_RATE) * interest);
        double tomorrow =
                Black.value(OptionSide.CALL, forward, STRIKE, deviation, Math.exp(-Kyiv.HOME_RATE * interest));
        assertThat(Pricing.greeks(CALL, MARKET).theta().orElseThrow())
                .isCloseTo(tomorrow - CALL.value(MARKET), within(1e-13));
        VanillaOption tomorrows = new VanillaOption(Kyiv.USD, OptionSide.CALL, Kyiv.TODAY.plusDays(1), STRIKE);
        assertThat(Pricing.greeks(tomorrows, MARKET).theta()).isEmpty();
    }

    @Test
    void aDealerTakesHalfItsSpreadInVolatilityOrInForwardPoints() {
        Price option = Pricing.price(CALL, MARKET);
        assertThat(option.mid()).isEqualTo(CALL.value(MARKET));
        assertThat(option.bid()).isEqualTo(CALL.valueAt(MARKET, 0.12 - 0.005));
        assertThat(option.offer()).isEqualTo(CALL.valueAt(MARKET, 0.12 + 0.005));
        Price forward = Pricing.price(FORWARD, MARKET);
        double half = 0.002 * Kyiv.SPOT * Math.exp(-Kyiv.HOME_RATE * Kyiv.years(Kyiv.SPOT_DATE, Kyiv.HORIZON));
        assertThat(forward.offer() - forward.mid()).isCloseTo(half, within(1e-14));
        assertThat(forward.mid() - forward.bid()).isCloseTo(half, within(1e-14));
    }

    static List<Instrument> instruments() {
        return List.of(CALL, new VanillaOption(Kyiv.USD, OptionSide.PUT, Kyiv.JUNE, 4.9), FORWARD);
    }

    /** Slopes are compared over the same steps: 0.25 % of spot and volatility, 0.5 % of interest up and down. */
    @ParameterizedTest
    @MethodSource("instruments")
    void pathsAgreeWithTheClosedForm(Instrument instrument) {
        JointModel model = Pricing.lognormal(Kyiv.USD, MARKET).orElseThrow();
        SimulatedPrice simulated = Pricing.simulated(instrument, MARKET, model, SETTINGS);
        Greeks greeks = Pricing.greeks(instrument, MARKET);
        double mid = Pricing.price(instrument, MARKET).mid();
        check(simulated.value(), mid, 0);
        double up = instrument.value(Shifted.spot(MARKET, Kyiv.USD, 1.0025));
        double down = instrument.value(Shifted.spot(MARKET, Kyiv.USD, 0.9975));
        double step = 0.0025 * Kyiv.SPOT;
        check(simulated.delta(), (up - down) / (2 * step), 1e-9);
        check(simulated.gamma(), (up - 2 * mid + down) / (step * step), 1e-9);
        assertThat(greeks.delta()).isCloseTo(simulated.delta().value(), within(1e-3));
        assertThat(greeks.gamma()).isCloseTo(simulated.gamma().value(), within(0.05));
        double vega = (instrument.value(MARKET, 0.0025) - instrument.value(MARKET, -0.0025)) / 0.005;
        check(simulated.vega().orElseThrow(), vega, 1e-6);
        check(simulated.rhoHome(), rho(instrument, MARKET.home()), 1e-6);
        check(simulated.rhoForeign(), rho(instrument, Kyiv.USD), 1e-6);
        check(simulated.theta().orElseThrow(), greeks.theta().orElseThrow(), 1e-6);
        assertThat(greeks.vega()).isCloseTo(vega, within(1e-3));
        assertThat(greeks.rhoHome()).isCloseTo(simulated.rhoHome().value(), within(0.02));
        assertThat(greeks.rhoForeign()).isCloseTo(simulated.rhoForeign().value(), within(0.02));
    }

    private static double rho(Instrument instrument, Currency of) {
        double up = instrument.value(Shifted.rates(MARKET, of, 0.005));
        double down = instrument.value(Shifted.rates(MARKET, of, -0.005));
        return (up - down) / 0.01;
    }

    private static void check(Estimate simulated, double expected, double tolerance) {
        Offset<Double> offset = within(Math.max(4.5 * simulated.standardError(), tolerance));
        assertThat(simulated.value()).isCloseTo(expected, offset);
    }

    /** A forward paid at the end is worth the same whatever interest is paid until then, at a random rate as at a fixed one. */
    @Test
    void simulatedInterestDiscountsEachPath() {
        InterestRates rates = new InterestRates(
                Map.of(Currency.of("UAH"), new HullWhite(0.1, 0.03), Kyiv.USD, new HullWhite(0.05, 0.01)),
                Optional.empty());
        JointModel model = new JointModel(
                Map.of(Kyiv.USD, new Lognormal(VolatilityTerm.flat(Kyiv.TODAY, 0.12))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(rates));
        SimulatedPrice simulated = Pricing.simulated(FORWARD, MARKET, model, SETTINGS);
        check(simulated.value(), FORWARD.value(MARKET), 0);
        assertThat(simulated.value().standardError()).isLessThan(0.004);
    }

    /** Slopes of the transform's value over the same steps of the root of both variances. */
    @Test
    void vegaOnPathsOfHestonIsThatOfItsFormula() {
        Heston heston = new Heston(0.0144, 1.5, 0.02, 0.3, -0.2);
        SimulatedPrice simulated = Pricing.simulated(CALL, MARKET, JointModel.of(Kyiv.USD, heston), SETTINGS);
        double vega = (hestonValue(heston, 0.0025) - hestonValue(heston, -0.0025)) / 0.005;
        check(simulated.value(), hestonValue(heston, 0), 1e-4);
        check(simulated.vega().orElseThrow(), vega, 1e-3);
    }

    private static double hestonValue(Heston heston, double raised) {
        CharacteristicFunction law = CharacteristicFunctions.heston(
                heston.parameters().raised(raised), Kyiv.years(Kyiv.TODAY, Kyiv.HORIZON));
        double discount = MARKET.discount(MARKET.home(), Kyiv.SPOT_DATE, Kyiv.HORIZON);
        return discount * FourierPrice.value(law, OptionSide.CALL, Kyiv.forward(Kyiv.HORIZON), STRIKE);
    }
}
