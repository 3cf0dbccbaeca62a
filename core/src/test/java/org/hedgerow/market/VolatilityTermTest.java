package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.junit.jupiter.api.Test;

class VolatilityTermTest {
    private static final LocalDate TODAY = LocalDate.of(2009, 1, 1);
    private static final LocalDate ONE_YEAR = LocalDate.of(2010, 1, 1);
    private static final LocalDate TWO_YEARS = LocalDate.of(2011, 1, 1);

    /** 10 % over the first year and 20 % over two: 7 % of variance in the second year, so 26.46 % in it. */
    @Test
    void varianceAddsUpAndGoesOnAtTheLastRate() {
        VolatilityTerm term = term(0.1, 0.2);
        assertThat(term.variance(TODAY, TODAY)).isZero();
        assertThat(term.variance(TODAY, TODAY.plusDays(73))).isCloseTo(0.002, within(1e-17));
        assertThat(term.variance(TODAY, ONE_YEAR)).isCloseTo(0.01, within(1e-17));
        assertThat(term.volatility(TODAY, ONE_YEAR)).isCloseTo(0.1, within(1e-15));
        assertThat(term.variance(TODAY, ONE_YEAR.plusDays(73))).isCloseTo(0.024, within(1e-16));
        assertThat(term.variance(TODAY, TWO_YEARS)).isCloseTo(0.08, within(1e-16));
        assertThat(term.variance(TODAY, TWO_YEARS.plusDays(365))).isCloseTo(0.15, within(1e-16));
    }

    @Test
    void aTotalVarianceThatFallsIsRefusedAndOneThatRestsIsNot() {
        double atRest = 0.2 / Math.sqrt(2);
        assertThatCode(() -> term(0.2, atRest * (1 + 1e-15)).checkAfter(TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> term(0.2, 0.141).checkAfter(TODAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pillars[1].volatility");
    }

    @Test
    void aPillarThatIsNotAfterTheValuationDateIsRefused() {
        assertThatThrownBy(() -> term(0.1, 0.1).checkAfter(ONE_YEAR))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pillars[0].date");
    }

    @Test
    void theVolatilityChangesOnPillarsStrictlyBetweenTwoDates() {
        VolatilityTerm term = term(0.1, 0.2);
        assertThat(term.changesBetween(TODAY, TWO_YEARS)).containsExactly(ONE_YEAR);
        assertThat(term.changesBetween(ONE_YEAR, TWO_YEARS)).isEmpty();
        assertThat(term.changesBetween(TODAY, ONE_YEAR)).isEmpty();
        assertThat(term.changesBetween(TODAY, TWO_YEARS.plusDays(1))).containsExactly(ONE_YEAR, TWO_YEARS);
    }

    private static VolatilityTerm term(double first, double second) {
        return new VolatilityTerm(
                List.of(new VolatilityPillar(ONE_YEAR, first), new VolatilityPillar(TWO_YEARS, second)));
    }
}
