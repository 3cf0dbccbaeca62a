package org.hedgerow.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.ledger.Cost;
import org.hedgerow.money.Currency;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.RealisedOutcomes;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Settings;
import org.junit.jupiter.api.Test;

class AttributionTest {
    private static final Settings FEW = new Settings(1_024, 1, 1);

    private static SortedMap<Currency, Double> rates(double dollar, double euro) {
        SortedMap<Currency, Double> rates = new TreeMap<>();
        rates.put(Bank.USD, dollar);
        rates.put(Bank.EUR, euro);
        return rates;
    }

    private static RealisedRates year() {
        return new RealisedRates(
                Bank.HORIZON,
                rates(7.7, 10.85),
                Optional.of(List.of(
                        new RealisedRates.Earlier(LocalDate.of(2008, 6, 30), rates(4.85, 7.6)),
                        new RealisedRates.Earlier(LocalDate.of(2008, 9, 30), rates(4.9, 7)))));
    }

    private static RealisedOutcomes attributed(RealisedRates realised) {
        return new Bank().scenario().with(realised).attribution(FEW);
    }

    private static Attribution of(RealisedOutcomes all, String strategy) {
        return all.attributions().stream()
                .filter(each -> each.strategy().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsLeftUnexplained() {
        RealisedOutcomes all = attributed(year());
        assertThat(all.attributions()).hasSizeGreaterThan(4);
        double gross = 1.5e6 * 5;
        for (Attribution each : all.attributions()) {
            assertThat(each.unexplained()).as(each.strategy()).isCloseTo(0, within(1e-12 * gross));
        }
    }

    /** A million dollars and the flows until the horizon, at the rates of their days, less what they were at today. */
    @Test
    void exposuresGainWhatTheirRatesMoved() {
        RealisedOutcomes all = attributed(year());
        Attribution none = of(all, "none");
        double today = new Bank().market().spot(Bank.EUR);
        assertThat(none.position().get(Bank.EUR).spot()).isCloseTo(-300_000 * (10.85 - today), within(1e-6));
        assertThat(none.position().get(Bank.EUR).rest()).isCloseTo(0, within(1e-6));
        assertThat(none.legs()).isEmpty();
        assertThat(none.hedged()).isCloseTo(none.unhedged(), within(1e-6));
    }

    @Test
    void aForwardsLegsHaveSpotCarryAndWhatItCostToDeal() {
        Attribution forward = of(attributed(year()), "forward");
        assertThat(forward.component(Cost.BID_OFFER)).isNegative();
        assertThat(forward.component(Cost.SPOT)).isNotZero();
        assertThat(forward.component(Cost.PREMIUM)).isZero();
        assertThat(forward.legs()).isNotEmpty().allMatch(leg -> !leg.words().isBlank());
        Attribution atMid = of(attributed(year()), "forward at mid");
        assertThat(atMid.component(Cost.BID_OFFER)).isZero();
        assertThat(atMid.component(Cost.SPOT)).isCloseTo(forward.component(Cost.SPOT), within(1e-6));
    }

    @Test
    void whatReadsRatesOfOtherDatesIsNotAttributedAndSaysWhich() {
        RealisedOutcomes all = attributed(year());
        assertThat(all.missing()).containsKey("rolled");
        assertThat(all.missing().get("rolled")).startsWith("it reads rates on 11 dates from 2008-02-04 to");
        RealisedOutcomes horizonAlone = attributed(new RealisedRates(Bank.HORIZON, rates(7.7, 10.85)));
        assertThat(horizonAlone.attributions()).isEmpty();
        assertThat(horizonAlone.missing().get("none")).isEqualTo("it reads rates on 2008-06-30, 2008-09-30");
    }

    @Test
    void earlierRatesStandInOrderAndAreOfTheSameCurrencies() {
        Scenario without = new Bank().scenario();
        assertThatThrownBy(() -> without.attribution(FEW)).hasMessageStartingWith("realised must be given");
        RealisedRates late = new RealisedRates(
                LocalDate.of(2008, 6, 30),
                rates(5, 7),
                Optional.of(List.of(new RealisedRates.Earlier(Bank.HORIZON, rates(5, 7)))));
        assertThatThrownBy(() -> without.with(late))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("realised.earlier[0].date must come after 2007-12-31 and before 2008-06-30");
    }
}
