package org.hedgerow.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ZeroCurveTest {
    private static final LocalDate TODAY = LocalDate.of(2007, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2008, 3, 31);
    private static final LocalDate SECOND = LocalDate.of(2009, 12, 31);

    /** Days by hand: 91 and 731 actual days, 90 and 720 of 30 to a month. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "ACT_365F, CONTINUOUS, 0.2493150684931507, 2.002739726027397",
        "ACT_360, CONTINUOUS, 0.25277777777777777, 2.0305555555555554",
        "THIRTY_360, CONTINUOUS, 0.25, 2",
        "ACT_365F, ANNUAL, 0.2493150684931507, 2.002739726027397",
        "ACT_360, ANNUAL, 0.25277777777777777, 2.0305555555555554",
        "THIRTY_360, ANNUAL, 0.25, 2",
        "ACT_365F, SIMPLE, 0.2493150684931507, 2.002739726027397",
        "ACT_360, SIMPLE, 0.25277777777777777, 2.0305555555555554",
        "THIRTY_360, SIMPLE, 0.25, 2"
    })
    void reproducesItsPillars(DayCount dayCount, Compounding compounding, double firstYears, double secondYears) {
        ZeroCurve curve = curve(dayCount, compounding, -0.004, 0.11);
        assertThat(curve.discount(TODAY, FIRST)).isCloseTo(discount(compounding, -0.004, firstYears), within(1e-15));
        assertThat(curve.discount(TODAY, SECOND)).isCloseTo(discount(compounding, 0.11, secondYears), within(1e-15));
        assertThat(curve.discount(TODAY, TODAY)).isEqualTo(1);
    }

    private static double discount(Compounding compounding, double rate, double years) {
        return switch (compounding) {
            case CONTINUOUS -> Math.exp(-rate * years);
            case ANNUAL -> Math.exp(-years * Math.log1p(rate));
            case SIMPLE -> 1 / (1 + rate * years);
        };
    }

    /** The geometric mean of the discount factors of two dates is that of the day midway: no day count in it. */
    @ParameterizedTest
    @EnumSource
    void logarithmsAreLinearInDaysBetweenPillarsWhateverTheDayCount(DayCount dayCount) {
        ZeroCurve curve = curve(dayCount, Compounding.ANNUAL, 0.02, 0.05);
        LocalDate midway = FIRST.plusDays(320); // 640 days between the pillars
        double expected = Math.sqrt(curve.discount(TODAY, FIRST) * curve.discount(TODAY, SECOND));
        assertThat(curve.discount(TODAY, midway)).isCloseTo(expected, within(1e-15));
        double beforeTheFirst = Math.pow(curve.discount(TODAY, FIRST), 45 / 91.0);
        assertThat(curve.discount(TODAY, TODAY.plusDays(45))).isCloseTo(beforeTheFirst, within(1e-15));
    }

    @Test
    void theLastForwardRateGoesOnBeyondTheLastPillar() {
        ZeroCurve curve = curve(DayCount.ACT_360, Compounding.SIMPLE, 0.02, 0.05);
        double last = curve.discount(TODAY, SECOND) / curve.discount(TODAY, SECOND.minusDays(100));
        double beyond = curve.discount(TODAY, SECOND.plusDays(300)) / curve.discount(TODAY, SECOND);
        assertThat(beyond).isCloseTo(last * last * last, within(1e-14));
    }

    @Test
    void aSinglePillarIsAFlatRate() {
        ZeroCurve curve = ZeroCurve.flat(TODAY, 0.09);
        assertThat(curve.discount(TODAY, TODAY.plusDays(36_500))).isCloseTo(Math.exp(-9), within(1e-18));
        assertThat(curve.discount(TODAY, TODAY.plusDays(1))).isCloseTo(Math.exp(-0.09 / 365), within(1e-15));
    }

    @Test
    void refusesPillarsOutOfOrderOrNotAfterToday() {
        RatePillar first = new RatePillar(FIRST, 0.02);
        RatePillar second = new RatePillar(SECOND, 0.02);
        assertThatThrownBy(() -> new ZeroCurve(DayCount.ACT_360, Compounding.SIMPLE, List.of(second, first)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pillars[1].date");
        ZeroCurve curve = new ZeroCurve(DayCount.ACT_360, Compounding.SIMPLE, List.of(first, second));
        assertThatThrownBy(() -> curve.checkAfter(FIRST))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pillars[0].date");
    }

    @Test
    void refusesASimpleRateWhoseDiscountFactorIsNone() {
        RatePillar far = new RatePillar(TODAY.plusYears(3), -0.5);
        ZeroCurve curve = new ZeroCurve(DayCount.ACT_365F, Compounding.SIMPLE, List.of(far));
        assertThatThrownBy(() -> curve.checkAfter(TODAY))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("pillars[0].rate");
    }

    private static ZeroCurve curve(DayCount dayCount, Compounding compounding, double first, double second) {
        return new ZeroCurve(
                dayCount, compounding, List.of(new RatePillar(FIRST, first), new RatePillar(SECOND, second)));
    }
}
