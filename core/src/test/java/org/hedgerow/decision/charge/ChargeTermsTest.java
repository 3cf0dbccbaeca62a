package org.hedgerow.decision.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hedgerow.hedge.Fund;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Kyiv;
import org.junit.jupiter.api.Test;

class ChargeTermsTest {
    @Test
    void aLevelIsThatOfATail() {
        Function<Optional<Double>, Charge> capital = alpha -> new Capital(0.1, alpha);
        Function<Optional<Double>, Charge> reserve = alpha -> new Reserve(0.1, alpha);
        Function<Optional<Double>, Charge> price = alpha -> new Price(0.1, RiskMeasure.UNEXPECTED_LOSS, alpha);
        for (Function<Optional<Double>, Charge> charge : List.of(capital, reserve, price)) {
            assertThat(charge.apply(Optional.of(0.9)).level()).isEqualTo(0.9);
            assertThat(charge.apply(Optional.empty()).level()).isEqualTo(0.99);
            assertThatThrownBy(() -> charge.apply(Optional.of(1.0)))
                    .hasMessageContaining("alpha must be between 0 and 1");
        }
        assertThat(new Regulatory(0.1, 0.08).level()).isEqualTo(0.99);
    }

    @Test
    void onlyAPriceOfNothingIsFree() {
        assertThat(Charge.capital(0)).matches(Charge::isFree);
        assertThat(Charge.capital(0.15))
                .isEqualTo(new Capital(0.15, Optional.empty()))
                .matches(some -> !some.isFree());
        assertThat(new Regulatory(0, 0.08)).matches(Charge::isFree);
        assertThat(new Regulatory(0.1, 0.08)).matches(some -> !some.isFree());
        assertThat(new Reserve(0, Optional.empty())).matches(Charge::isFree);
        assertThat(new Reserve(0.1, Optional.empty())).matches(some -> !some.isFree());
        assertThat(new Price(0, RiskMeasure.STANDARD_DEVIATION, Optional.empty()))
                .matches(Charge::isFree);
        assertThat(new Price(0.1, RiskMeasure.STANDARD_DEVIATION, Optional.empty()))
                .matches(some -> !some.isFree());
    }

    @Test
    void capitalAloneHasAPriceAYearAndAProfile() {
        Optional<Tenor> quarterly = Optional.of(Tenor.parse("3M"));
        Capital onDates = new Capital(0.15, Optional.empty(), quarterly);
        assertThat(onDates.onProfile()).isEqualTo(quarterly);
        assertThat(Charge.capital(0.15).onProfile()).isEmpty();
        assertThat(onDates.pricePerYear()).contains(0.15);
        assertThat(new Regulatory(0.1, 0.08).pricePerYear()).contains(0.1);
        assertThat(new Reserve(0.1, Optional.empty()).pricePerYear()).isEmpty();
    }

    @Test
    void beyondAFundCapitalCostsWhatTheFundOrElseTheScenarioSays() {
        Fund silent = new Fund(5, 0.02, Optional.empty());
        assertThat(FundCharge.price(silent, Charge.capital(0.15))).isEqualTo(0.15);
        assertThat(FundCharge.price(new Fund(5, 0.02, Optional.of(0.2)), Charge.capital(0.15)))
                .isEqualTo(0.2);
        assertThatThrownBy(() -> FundCharge.price(silent, new Reserve(0.1, Optional.empty())))
                .hasMessage("k must be given where the scenario has no price a year");
    }

    /** Quarters of 2008, a leap year, from the end of 2007: 91, 91, 92 and 92 days. */
    @Test
    void aBookIsChargedOnEachRollDateAfterItsDealsAreDelivered() {
        ChargeDates dates = ChargeDates.of(Tenor.parse("3M"), Kyiv.market(), Kyiv.HORIZON, LocalDate.of(2008, 1, 2));
        assertThat(dates.years().keySet())
                .containsExactly(LocalDate.of(2008, 3, 31), Kyiv.JUNE, Kyiv.SEPTEMBER, Kyiv.HORIZON);
        assertThat(dates.years().get(Kyiv.SEPTEMBER)).isCloseTo(92 / 365.0, within(1e-15));
        ChargeDates late = ChargeDates.of(Tenor.parse("3M"), Kyiv.market(), Kyiv.HORIZON, Kyiv.JUNE);
        assertThat(late.years().keySet()).containsExactly(Kyiv.SEPTEMBER, Kyiv.HORIZON);
        assertThat(late.years().get(Kyiv.SEPTEMBER)).isCloseTo(274 / 365.0, within(1e-15));
        ChargeDates once = ChargeDates.of(Tenor.parse("3M"), Kyiv.market(), Kyiv.HORIZON, Kyiv.LATER);
        assertThat(once.years()).containsOnlyKeys(Kyiv.HORIZON);
        assertThatThrownBy(() -> new ChargeDates(new TreeMap<>())).hasMessage("years must have a date");
    }
}
