package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.joint.ThreeRates.EUR;
import static org.hedgerow.model.joint.ThreeRates.TODAY;
import static org.hedgerow.model.joint.ThreeRates.USD;
import static org.hedgerow.model.joint.ThreeRates.XAU;
import static org.hedgerow.model.joint.ThreeRates.YEAR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.diffusion.Lognormal;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Second moments of the logarithms after one step of a year, in which the volatilities change on days that are no
 * dates of the grid. The integrals are worked out in the comments from the volatilities of {@link ThreeRates}.
 */
class LogCovarianceTest {
    private final Market market = ThreeRates.market();
    private final SpotSample sample = ThreeRates.sample(Map.of(), YEAR);

    /** 0.2 x 0.01 + 0.8 x 0.04, 0.4 x 0.09 + 0.6 x 0.0225 and 0.0625. */
    @Test
    void variancesAreTheIntegralsOfTheSquaredVolatilities() {
        assertMoment(0.0340, logs(sample, USD), logs(sample, USD));
        assertMoment(0.0495, logs(sample, EUR), logs(sample, EUR));
        assertMoment(0.0625, logs(sample, XAU), logs(sample, XAU));
    }

    /**
     * Dollar and euro 0.5 (0.2 x 0.1 x 0.3 + 0.2 x 0.2 x 0.3 + 0.6 x 0.2 x 0.15), dollar and gold -0.3 (0.2 x 0.1 x 0.25
     * + 0.8 x 0.2 x 0.25), euro and gold 0.2 (0.4 x 0.3 x 0.25 + 0.6 x 0.15 x 0.25).
     */
    @Test
    void covariancesAreTheIntegralsOfCorrelationTimesBothVolatilities() {
        assertMoment(0.0180, logs(sample, USD), logs(sample, EUR));
        assertMoment(-0.0135, logs(sample, USD), logs(sample, XAU));
        assertMoment(0.0105, logs(sample, EUR), logs(sample, XAU));
    }

    /** With stops on the way the same integrals come about step by step. */
    @Test
    void datesOnTheWayChangeNoMoment() {
        SpotSample stepped =
                ThreeRates.sample(Map.of(), TODAY.plusDays(30), TODAY.plusDays(100), TODAY.plusDays(200), YEAR);
        assertMoment(0.0340, logs(stepped, USD), logs(stepped, USD));
        assertMoment(0.0495, logs(stepped, EUR), logs(stepped, EUR));
        assertMoment(0.0180, logs(stepped, USD), logs(stepped, EUR));
    }

    /** 0.034 + 0.0495 - 2 x 0.018: the euro in dollars, which nobody quotes a volatility for. */
    @Test
    void aCrossHasTheVolatilityOfItsTriangle() {
        double[] cross = logs(sample, EUR);
        double[] dollar = logs(sample, USD);
        for (int path = 0; path < cross.length; path++) {
            cross[path] -= dollar[path];
        }
        assertMoment(0.0475, cross, cross);
    }

    /** {@code E(EUR/USD) = F(EUR) / F(USD) exp(0.034 - 0.018)}: the mean of a quotient is not that of its means. */
    @Test
    void theMeanOfACrossIsAboveItsForwardByJensensInequality() {
        double[] euro = sample.spots(EUR, YEAR);
        double[] dollar = sample.spots(USD, YEAR);
        double[] cross = new double[euro.length];
        for (int path = 0; path < cross.length; path++) {
            cross[path] = euro[path] / dollar[path];
        }
        Estimate mean = Influence.estimate(cross);
        double expected = market.forward(EUR, YEAR) / market.forward(USD, YEAR) * Math.exp(0.034 - 0.018);
        assertThat(mean.value()).isCloseTo(expected, within(4 * mean.standardError()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, -1})
    void ratesOfFullCorrelationMoveAsOne(double correlation) {
        Lognormal calm = new Lognormal(VolatilityTerm.flat(TODAY, 0.1));
        Lognormal wild = new Lognormal(VolatilityTerm.flat(TODAY, 0.3));
        JointModel model = new JointModel(
                Map.of(USD, calm, EUR, wild),
                Optional.empty(),
                Optional.of(new Correlation(
                        List.of(USD, EUR), List.of(List.of(1.0, correlation), List.of(correlation, 1.0)))));
        List<LocalDate> dates = List.of(TODAY.plusDays(100), YEAR);
        SpotSample together = SpotSample.of(market, model, List.of(USD, EUR), new TreeSet<>(dates), 2_000);
        double[] dollar = logs(together, USD);
        double[] euro = logs(together, EUR);
        for (int path = 0; path < dollar.length; path++) {
            double moved = dollar[path] + 0.5 * 0.01;
            assertThat(euro[path] + 0.5 * 0.09).isCloseTo(correlation * 3 * moved, within(1e-12));
        }
    }

    private double[] logs(SpotSample of, org.hedgerow.money.Currency currency) {
        return of.logs(currency, YEAR, market.forward(currency, YEAR));
    }

    /** The mean product of two rows less their means, within 4 of its standard errors. */
    private static void assertMoment(double expected, double[] first, double[] second) {
        double firstMean = Influence.estimate(first).value();
        double secondMean = Influence.estimate(second).value();
        double[] products = new double[first.length];
        for (int path = 0; path < products.length; path++) {
            products[path] = (first[path] - firstMean) * (second[path] - secondMean);
        }
        Estimate moment = Influence.estimate(products);
        assertThat(moment.standardError()).isPositive().isLessThan(0.02 * Math.abs(expected));
        assertThat(moment.value()).isCloseTo(expected, within(4 * moment.standardError()));
    }
}
