package org.hedgerow.model.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.market.TestMarket;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.Correlation;
import org.hedgerow.model.SpotModel;
import org.hedgerow.model.diffusion.AnchoredRate;
import org.hedgerow.model.jump.Merton;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;

/** The euro reaches the hryvnia through the dollar, which jumps. */
class AnchoredRateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MIDDLE = TODAY.plusDays(120);
    private static final LocalDate YEAR = TODAY.plusDays(365);
    private static final Currency USD = Currency.of("USD");
    private static final Currency EUR = Currency.of("EUR");
    private static final double CROSS_VOLATILITY = 0.08;

    private final Market market = TestMarket.of(TODAY, "UAH")
            .rate("UAH", 0.12)
            .rate("USD", 0.04)
            .rate("EUR", 0.03)
            .spot("USD/UAH", 5.05)
            .spot("EUR/UAH", 7.4)
            .market();

    @Test
    void theCrossIsLognormalAndTheAnchorsJumpsCancelInIt() {
        SpotSample sample = sample(0);
        double[] cross = sample.logs(EUR, YEAR, market.forward(EUR, YEAR));
        double[] dollar = sample.logs(USD, YEAR, market.forward(USD, YEAR));
        double[] square = new double[cross.length];
        double[] fourth = new double[cross.length];
        for (int path = 0; path < cross.length; path++) {
            cross[path] -= dollar[path];
            double move = (cross[path] + CROSS_VOLATILITY * CROSS_VOLATILITY / 2) / CROSS_VOLATILITY;
            square[path] = move * move;
            fourth[path] = square[path] * square[path];
        }
        assertMean(-CROSS_VOLATILITY * CROSS_VOLATILITY / 2, 0.002 * CROSS_VOLATILITY, cross);
        assertMean(1, 0.002, square);
        assertMean(3, 0.01 * 3, fourth); // a measure of the tails
    }

    @Test
    void theMeanIsTheForward() {
        SpotSample sample = sample(0);
        for (LocalDate date : List.of(MIDDLE, YEAR)) {
            assertMean(market.forward(EUR, date), 0.002 * market.forward(EUR, date), sample.spots(EUR, date));
        }
    }

    @Test
    void aCrossThatMovesWithItsAnchorIsRefused() {
        assertThatThrownBy(() -> sample(0.3))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("must be 0 between EUR and USD");
    }

    private SpotSample sample(double correlation) {
        Map<Currency, SpotModel> spots = Map.of(
                USD, new Merton(VolatilityTerm.flat(TODAY, 0.02), 0.7, 0.3, 0.1),
                EUR, new AnchoredRate(USD, VolatilityTerm.flat(TODAY, CROSS_VOLATILITY)));
        Correlation between =
                new Correlation(List.of(USD, EUR), List.of(List.of(1.0, correlation), List.of(correlation, 1.0)));
        JointModel model = new JointModel(spots, Optional.empty(), Optional.of(between));
        model.check(market);
        return SpotSample.of(market, model, List.of(USD, EUR), new TreeSet<>(List.of(MIDDLE, YEAR)), 524_288);
    }

    private static void assertMean(double expected, double largestError, double[] row) {
        Estimate mean = Influence.estimate(row);
        assertThat(mean.standardError()).isPositive().isLessThan(largestError);
        assertThat(mean.value()).isCloseTo(expected, within(4.5 * mean.standardError()));
    }
}
