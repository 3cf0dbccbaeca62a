package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class CorrelationTest {
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final Currency GBP = Currency.of("GBP");

    /** With two correlations a and one -a the eigenvalues are 1 - 2a and twice 1 + a. */
    @Test
    void aMatrixThatIsNotPositiveSemiDefiniteIsRefusedWithItsSmallestEigenvalue() {
        assertThatThrownBy(() -> three(0.9, 0.9, -0.9))
                .isInstanceOf(InvalidValue.class)
                .satisfies(fault -> {
                    Matcher number = Pattern.compile("smallest eigenvalue is (-?[0-9.E-]+)")
                            .matcher(fault.getMessage());
                    assertThat(number.find()).as(fault.getMessage()).isTrue();
                    assertThat(Double.parseDouble(number.group(1))).isCloseTo(-0.8, within(1e-14));
                });
    }

    @Test
    void aMatrixOnTheBorderIsTaken() {
        assertThat(three(0.5, 0.5, -0.5).matrix()).hasSize(3);
        assertThat(three(1, 1, 1).matrix()).hasSize(3);
    }

    /** Higham (2002), section 4, as in the test of the algorithm. */
    @Test
    void onRequestTheNearestMatrixIsSimulatedAndTheOneGivenStaysToBeSeen() {
        List<List<Double>> impossible = List.of(List.of(1.0, 1.0, 0.0), List.of(1.0, 1.0, 1.0), List.of(0.0, 1.0, 1.0));
        Correlation repaired = new Correlation(List.of(USD, EUR, GBP), impossible, Optional.of(true));
        assertThat(repaired.matrix()).isEqualTo(impossible);
        assertThat(repaired.among(List.of(GBP, USD))[0][1]).isCloseTo(0.1573, within(5e-5));
        assertThat(repaired.repaired().orElseThrow().distance()).isCloseTo(0.5278, within(5e-5));
        assertFault("matrix", () -> new Correlation(List.of(USD, EUR, GBP), impossible, Optional.of(false)));
    }

    @Test
    void aPossibleMatrixIsSimulatedAsItIsWhateverIsRequested() {
        List<List<Double>> possible = List.of(List.of(1.0, 0.3), List.of(0.3, 1.0));
        Correlation asked = new Correlation(List.of(USD, EUR), possible, Optional.of(true));
        assertThat(asked.repaired()).isEmpty();
        assertThat(asked.among(List.of(USD, EUR))).isEqualTo(new double[][] {{1, 0.3}, {0.3, 1}});
    }

    @Test
    void refusesWhatIsNoCorrelationMatrixAndNamesTheCell() {
        assertFault("matrix[0][1]", () -> two(List.of(1.0, 1.2), List.of(1.2, 1.0)));
        assertFault("matrix[0][1]", () -> two(List.of(1.0, 0.5), List.of(0.4, 1.0)));
        assertFault("matrix[1][1]", () -> two(List.of(1.0, 0.5), List.of(0.5, 0.9)));
        assertFault("matrix[1]", () -> two(List.of(1.0, 0.5), List.of(0.5)));
        assertFault("matrix[0][1]", () -> two(List.of(1.0, Double.NaN), List.of(Double.NaN, 1.0)));
        assertFault("matrix", () -> new Correlation(List.of(USD, EUR), List.of(List.of(1.0))));
        assertFault(
                "currencies", () -> new Correlation(List.of(USD, USD), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0))));
    }

    @Test
    void currenciesSimulatedTogetherNeedTheirCorrelation() {
        assertFault("model.correlation", () -> simulate(Optional.empty()));
        assertFault(
                "model.correlation.currencies",
                () -> simulate(Optional.of(new Correlation(List.of(ThreeRates.USD), List.of(List.of(1.0))))));
    }

    private static void simulate(Optional<Correlation> correlation) {
        Lognormal spot = new Lognormal(VolatilityTerm.flat(ThreeRates.TODAY, 0.1));
        JointModel model = new JointModel(Map.of(USD, spot, EUR, spot), Optional.empty(), correlation);
        SpotSample.of(ThreeRates.market(), model, List.of(USD, EUR), new TreeSet<>(List.of(ThreeRates.YEAR)), 1);
    }

    @Test
    void aCurrencyWithoutAModelIsRefusedByName() {
        assertThatThrownBy(() -> SpotSample.of(
                        ThreeRates.market(),
                        ThreeRates.model(Map.of()),
                        List.of(GBP),
                        new TreeSet<>(List.of(ThreeRates.YEAR)),
                        1))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("GBP");
    }

    private static void assertFault(String place, ThrowingCallable makes) {
        assertThatThrownBy(makes).isInstanceOfSatisfying(InvalidValue.class, fault -> assertThat(fault.place())
                .isEqualTo(place));
    }

    private static Correlation two(List<Double> first, List<Double> second) {
        return new Correlation(List.of(USD, EUR), List.of(first, second));
    }

    private static Correlation three(double first, double second, double third) {
        return new Correlation(
                List.of(USD, EUR, GBP),
                List.of(List.of(1.0, first, second), List.of(first, 1.0, third), List.of(second, third, 1.0)));
    }
}
