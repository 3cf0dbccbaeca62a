package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hedgerow.model.joint.FourFactors.EUR;
import static org.hedgerow.model.joint.FourFactors.TODAY;
import static org.hedgerow.model.joint.FourFactors.UAH;
import static org.hedgerow.model.joint.FourFactors.USD;
import static org.hedgerow.model.joint.FourFactors.pair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.model.rate.Factor;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class InterestRatesTest {
    private static final Lognormal SPOT = new Lognormal(VolatilityTerm.flat(TODAY, 0.1));

    @Test
    void factorsAreWrittenAsTheyAreRead() {
        assertThat(Factor.parse("UAH rate")).isEqualTo(Factor.rate(UAH)).hasToString("UAH rate");
        assertThat(Factor.parse("USD")).isEqualTo(Factor.spot(USD)).hasToString("USD");
        assertThatThrownBy(() -> Factor.parse("rate")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Factor.parse("USD rates")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void refusesPairsThatSayNothingOrTwoThings() {
        assertFault("and", () -> pair("UAH rate", "UAH rate", 1));
        assertFault("and", () -> pair("USD", "EUR", 0.1));
        assertFault("value", () -> pair("UAH rate", "EUR", 1.1));
        assertFault("correlations[1]", () -> rates(pair("UAH rate", "USD", 0.1), pair("USD", "UAH rate", 0.1)));
        assertFault("correlations[0]", () -> rates(pair("UAH rate", "GBP rate", 0.1)));
    }

    @Test
    void refusesRatesThatNoCurrencyOfTheModelHas() {
        InterestRates franc = new InterestRates(Map.of(Currency.of("CHF"), new HullWhite(0.1, 0.01)), Optional.empty());
        assertFault("rates.models.CHF", () -> model(franc).check(FourFactors.market()));
        assertFault(
                "models.UAH.volatility",
                () -> new InterestRates(Map.of(UAH, new HullWhite(0.1, 1.5)), Optional.empty()));
    }

    @Test
    void refusesCorrelationsThatCannotAllBe() {
        JointModel model = model(rates(pair("UAH rate", "USD", 0.9), pair("UAH rate", "EUR", -0.9)));
        assertFault("model.rates.correlations", () -> model.checkSimulates(List.of(USD, EUR)));
        model.checkSimulates(List.of(USD));
    }

    private static JointModel model(InterestRates rates) {
        Correlation correlation = new Correlation(List.of(USD, EUR), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)));
        return new JointModel(
                Map.of(USD, SPOT, EUR, SPOT), Optional.empty(), Optional.of(correlation), Optional.of(rates));
    }

    private static InterestRates rates(RateCorrelation... pairs) {
        return new InterestRates(Map.of(UAH, FourFactors.HOME, USD, FourFactors.FOREIGN), Optional.of(List.of(pairs)));
    }

    private static void assertFault(String place, ThrowingCallable makes) {
        assertThatThrownBy(makes).isInstanceOfSatisfying(InvalidValue.class, fault -> assertThat(fault.place())
                .isEqualTo(place));
    }
}
