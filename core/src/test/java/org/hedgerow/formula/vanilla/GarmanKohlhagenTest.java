package org.hedgerow.formula.vanilla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.formula.OptionSide.CALL;

import java.util.function.DoubleFunction;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.OptionSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class GarmanKohlhagenTest {
    private enum Kind {
        DELTA,
        ELASTICITY,
        GAMMA,
        VEGA,
        THETA,
        THETA_PER_DAY,
        BASE_RHO;

        double of(GarmanKohlhagen option) {
            return switch (this) {
                case DELTA -> option.delta();
                case ELASTICITY -> option.elasticity();
                case GAMMA -> option.gamma();
                case VEGA -> option.vega();
                case THETA -> option.theta();
                case THETA_PER_DAY -> option.theta() / 365;
                case BASE_RHO -> option.baseRho();
            };
        }
    }

    @ParameterizedTest(name = "{0}: {1} of {2} {4} is {9}")
    @CsvFileSource(resources = "greeks.csv", numLinesToSkip = 1)
    void agreesWithThePublishedSensitivity(
            String id,
            Kind kind,
            OptionSide side,
            double spot,
            double strike,
            double quoteRate,
            double baseRate,
            double years,
            double volatility,
            double value,
            double tolerance) {
        GarmanKohlhagen option = new GarmanKohlhagen(side, spot, strike, quoteRate, baseRate, years, volatility);
        assertThat(kind.of(option)).isCloseTo(value, within(tolerance));
    }

    /** Wystup, FX options and structured products, 1.2.6 (VAN-044 and -045): a million of EUR; the book rounds. */
    @Test
    void agreesWithThePublishedPremiumInEitherCurrency() {
        GarmanKohlhagen option = new GarmanKohlhagen(CALL, 1.2, 1.25, 0.03, 0.025, 1, 0.1);
        assertThat(1e6 * option.value()).isCloseTo(29148, within(60.0));
        assertThat(1e6 * option.valueInBase()).isCloseTo(24290, within(50.0));
    }

    @ParameterizedTest
    @EnumSource
    void sensitivitiesAreSlopesOfTheValue(OptionSide side) {
        GarmanKohlhagen option = new GarmanKohlhagen(side, 1.1, 1.15, 0.03, 0.01, 0.7, 0.12);
        assertThat(option.delta()).isCloseTo(slope(1.1, s -> with(side, s, 0.03, 0.01, 0.7, 0.12)), within(1e-8));
        assertThat(option.vega()).isCloseTo(slope(0.12, v -> with(side, 1.1, 0.03, 0.01, 0.7, v)), within(1e-8));
        assertThat(-option.theta()).isCloseTo(slope(0.7, t -> with(side, 1.1, 0.03, 0.01, t, 0.12)), within(1e-8));
        assertThat(option.quoteRho()).isCloseTo(slope(0.03, r -> with(side, 1.1, r, 0.01, 0.7, 0.12)), within(1e-8));
        assertThat(option.baseRho()).isCloseTo(slope(0.01, r -> with(side, 1.1, 0.03, r, 0.7, 0.12)), within(1e-8));
        double up = with(side, 1.1 + 1e-5, 0.03, 0.01, 0.7, 0.12).delta();
        double down = with(side, 1.1 - 1e-5, 0.03, 0.01, 0.7, 0.12).delta();
        assertThat(option.gamma()).isCloseTo((up - down) / 2e-5, within(1e-7));
    }

    @Test
    void termsArePositiveNumbers() {
        assertThatThrownBy(() -> new GarmanKohlhagen(CALL, 1, 1, 0, 0, 0, 0.1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageStartingWith("years must");
    }

    private static GarmanKohlhagen with(
            OptionSide side, double spot, double quoteRate, double baseRate, double years, double volatility) {
        return new GarmanKohlhagen(side, spot, 1.15, quoteRate, baseRate, years, volatility);
    }

    private static double slope(double at, DoubleFunction<GarmanKohlhagen> option) {
        return (option.apply(at + 1e-5).value() - option.apply(at - 1e-5).value()) / 2e-5;
    }
}
