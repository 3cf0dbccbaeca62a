package org.hedgerow.formula.smile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.time.BusinessCalendar;
import org.hedgerow.time.DayWeights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VarianceTermTest {
    /** A Friday, and Clark's quotes of one day and one to four weeks, per cent. */
    private static final LocalDate TODAY = LocalDate.of(2024, 2, 9);

    private static final LocalDate[] PILLARS = {
        LocalDate.of(2024, 2, 12),
        LocalDate.of(2024, 2, 16),
        LocalDate.of(2024, 2, 23),
        LocalDate.of(2024, 3, 1),
        LocalDate.of(2024, 3, 8)
    };
    private static final double[] QUOTES = {8.15, 11.95, 11.97, 11.75, 11.8};

    /** Variance adds up on business days; the volatility spreads it over all days. */
    @ParameterizedTest(name = "{0}: {1} has {2} %")
    @CsvFileSource(resources = "weekend-weights.csv", numLinesToSkip = 1)
    void agreesWithThePublishedVolatilityWhereWeekendsCountForNothing(
            String id, LocalDate date, double expected, double tolerance) {
        DayWeights weights = new DayWeights(new BusinessCalendar(Set.of()), 0);
        DayWeights days = new DayWeights(new BusinessCalendar(Set.of()), 1);
        double[] times = new double[PILLARS.length];
        double[] variances = new double[PILLARS.length];
        for (int pillar = 0; pillar < PILLARS.length; pillar++) {
            times[pillar] = weights.days(TODAY, PILLARS[pillar]);
            variances[pillar] = QUOTES[pillar] * QUOTES[pillar] * days.days(TODAY, PILLARS[pillar]);
        }
        double variance = new VarianceTerm(times, variances).variance(weights.days(TODAY, date));
        assertThat(Math.sqrt(variance / days.days(TODAY, date))).isCloseTo(expected, within(tolerance));
    }

    /** Clark (2011) table 4.5, reference values SMI-017 and SMI-018: 18 months between one year and two. */
    @ParameterizedTest
    @CsvSource({"0.1825, 0.17677, 0.178713", "0.18967, 0.18239, 0.184864"})
    void agreesWithThePublishedInterpolation(double oneYear, double twoYears, double expected) {
        VarianceTerm term = new VarianceTerm(
                new double[] {365, 731}, new double[] {oneYear * oneYear * 365, twoYears * twoYears * 731});
        assertThat(Math.sqrt(term.variance(547) / 547)).isCloseTo(expected, within(1e-6));
    }

    @Test
    void aVarianceThatFallsIsRefused() {
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1, 2}, new double[] {0.04, 0.039}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("variances[1] must not be below 0.04");
        assertThatThrownBy(() -> new VarianceTerm(new double[] {1, 1}, new double[] {0.04, 0.05}))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("times[1] must be above 1.0");
    }
}
