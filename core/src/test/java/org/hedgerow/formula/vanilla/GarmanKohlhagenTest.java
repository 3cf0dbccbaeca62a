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
import org.junit.jupiter.params.provider.EnumSource;

class GarmanKohlhagenTest {
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

    /** A premium in base currency is that of the opposite option on the inverse rate, by strike and spot. */
    @Test
    void aPremiumInBaseCurrencyIsThatOfTheInverseRate() {
        GarmanKohlhagen call = new GarmanKohlhagen(OptionSide.CALL, 5, 5.5, 0.09, 0.03, 0.7, 0.2);
        GarmanKohlhagen put = new GarmanKohlhagen(OptionSide.PUT, 1 / 5.0, 1 / 5.5, 0.03, 0.09, 0.7, 0.2);
        assertThat(call.valueInBase()).isCloseTo(put.value() * 5.5, within(1e-14));
        double up = new GarmanKohlhagen(OptionSide.CALL, 5.0005, 5.5, 0.09, 0.03, 0.7, 0.2).value();
        double down = new GarmanKohlhagen(OptionSide.CALL, 4.9995, 5.5, 0.09, 0.03, 0.7, 0.2).value();
        assertThat(call.elasticity()).isCloseTo((up - down) / call.value() / 0.0002, within(1e-5));
    }
}
