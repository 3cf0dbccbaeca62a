package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SabrTest {
    /** QuantLib 1.29 for the first row of the table. */
    @Test
    void agreesWithAnotherProgramToItsLastDigit() {
        Sabr sabr = new Sabr(0.1743106, 1, -0.11268306, 0.81694072);
        assertThat(sabr.volatility(1.3395, 1.2034, 1)).isCloseTo(0.1949454833, within(5e-11));
        assertThat(sabr.volatility(1.3395, 1.5449, 1)).isCloseTo(0.1892543184, within(5e-11));
    }

    @Test
    void theVolatilityIsSmoothThroughTheMoney() {
        Sabr sabr = new Sabr(0.2, 0.6, -0.4, 0.9);
        double at = sabr.volatility(1, 1, 2);
        double slope = (sabr.volatility(1, 1.0001, 2) - sabr.volatility(1, 0.9999, 2)) / 0.0002;
        assertThat(sabr.volatility(1, 1 + 1e-9, 2)).isCloseTo(at + slope * 1e-9, within(1e-15));
        assertThat(sabr.volatility(1, 1 - 1e-13, 2)).isCloseTo(at, within(1e-13));
    }

    /** A volatility that does not move and a rate that is log-normal. */
    @Test
    void withoutVolatilityOfVolatilityItIsBlacks() {
        assertThat(new Sabr(0.13, 1, 0.5, 0).volatility(1.2, 1.7, 3)).isCloseTo(0.13, within(1e-16));
    }

    @ParameterizedTest
    @CsvSource({
        "0.1, -0.3, 1.2, 0.25",
        "0.2, 0.85, 0.6, 2",
        "0.07, 0, 0.3, 0.02",
        "0.3, -0.95, 1.5, 1",
        "0.1, 0.4, 5, 0.1"
    })
    void theFitFindsTheModelBehindItsVolatilities(double alpha, double rho, double nu, double years) {
        Sabr sabr = new Sabr(alpha, 1, rho, nu);
        double forward = 42;
        double root = Math.sqrt(years);
        List<SmileNode> nodes = DoubleStream.of(-1.3, -0.7, 0.05, 0.6, 1.2)
                .map(move -> forward * Math.exp(move * alpha * root))
                .mapToObj(strike -> new SmileNode(strike, sabr.volatility(forward, strike, years) * root))
                .toList();
        Sabr three = SabrFit.of(forward, years, List.of(nodes.get(1), nodes.get(2), nodes.get(3)));
        for (Sabr fit : List.of(three, SabrFit.of(forward, years, nodes))) {
            assertThat(fit.alpha()).isCloseTo(alpha, within(1e-9));
            assertThat(fit.rho()).isCloseTo(rho, within(1e-7));
            assertThat(fit.nu()).isCloseTo(nu, within(1e-7));
        }
    }

    @Test
    void aSmileThatBendsDownIsRefused() {
        List<SmileNode> frown = List.of(new SmileNode(0.9, 0.05), new SmileNode(1, 0.1), new SmileNode(1.1, 0.05));
        assertThatThrownBy(() -> SabrFit.of(1, 1, frown))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("nodes must be a smile near to one of SABR");
    }

    @Test
    void aFitNeedsThreeQuotesInOrder() {
        SmileNode node = new SmileNode(1, 0.1);
        assertThatThrownBy(() -> SabrFit.of(1, 1, List.of(node, new SmileNode(2, 0.1))))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("nodes must be at least three");
        assertThatThrownBy(() -> SabrFit.of(1, 1, List.of(node, node, node)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("nodes[1].strike must be above");
    }

    /** At the money Hagan et al., Managing smile risk (2002), equation 2.18 by its terms. */
    @ParameterizedTest(name = "beta {0}")
    @ValueSource(doubles = {0, 0.3, 0.5, 1})
    void theVolatilityAtTheMoneyIsHagans(double beta) {
        double power = Math.pow(1.3, 1 - beta);
        double level = 0.2 / power;
        double growth = (1 - beta) * (1 - beta) / 24 * 0.04 / (power * power)
                + 0.25 * -0.4 * beta * 0.7 * 0.2 / power
                + (2 - 3 * 0.16) / 24 * 0.49;
        assertThat(new Sabr(0.2, beta, -0.4, 0.7).volatility(1.3, 1.3, 2))
                .isCloseTo(level * (1 + 2 * growth), within(1e-15));
    }

    /** Without volatility of volatility that of a constant elasticity: their equation A.69b. */
    @ParameterizedTest(name = "beta {0}")
    @ValueSource(doubles = {0, 0.3, 0.5, 0.9})
    void awayFromTheMoneyItBendsAsTheElasticitySays(double beta) {
        double forward = 1.3;
        double strike = 1.8;
        double log = Math.log(forward / strike);
        double power = Math.pow(forward * strike, (1 - beta) / 2);
        double backbone = (1 - beta) * (1 - beta) * log * log;
        double growth = (1 - beta) * (1 - beta) / 24 * 0.04 / (power * power);
        double expected = 0.2 / (power * (1 + backbone / 24 + backbone * backbone / 1920)) * (1 + 2 * growth);
        assertThat(new Sabr(0.2, beta, 0, 1e-9).volatility(forward, strike, 2)).isCloseTo(expected, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 1, 1.1, Double.NaN})
    void theCorrelationIsLessThanPerfect(double rho) {
        assertThatThrownBy(() -> new Sabr(0.2, 1, rho, 0.7)).hasMessage("rho must be between -1 and 1, but is " + rho);
    }
}
