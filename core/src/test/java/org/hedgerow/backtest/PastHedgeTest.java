package org.hedgerow.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.backtest.decision.KnownRates;
import org.hedgerow.backtest.decision.PastHedge;
import org.hedgerow.effectiveness.EffectivenessRules;
import org.hedgerow.effectiveness.Finding;
import org.hedgerow.effectiveness.RetrospectiveEffectiveness;
import org.hedgerow.history.Fixings;
import org.junit.jupiter.api.Test;

class PastHedgeTest {
    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2001, 1, 31),
            LocalDate.of(2001, 2, 1),
            LocalDate.of(2001, 2, 15),
            LocalDate.of(2001, 3, 1),
            LocalDate.of(2001, 4, 2),
            LocalDate.of(2001, 5, 2));
    private static final Fixings ITEM = new Fixings(DATES, List.of(4.0, 5.0, 9.0, 5.2, 5.1, 5.3));

    private static KnownRates rates(double rate) {
        return new KnownRates(new TreeMap<>(Map.of(YearMonth.of(2001, 1), rate, YearMonth.of(2001, 2), rate)));
    }

    /** By hand: 5 (1 + 0.12 x 28 / 360) - 5.2 and 5.2 (1 + 0.12 x 32 / 360) - 5.1; of March no rate is known. */
    @Test
    void forwardsUndoTheSpotRateAndEarnTheirPoints() {
        PastHedge hedge = PastHedge.ofForwards(ITEM, LocalDate.of(2001, 1, 1), rates(0.12), rates(0));
        assertThat(hedge.without()).isEqualTo(1);
        assertThat(hedge.worth()).isEqualTo(5);
        assertThat(hedge.periods()).hasSize(2);
        PastHedge.Period first = hedge.periods().get(0);
        assertThat(first.item()).isCloseTo(0.2, within(1e-12));
        assertThat(first.hedge()).isCloseTo(-0.46 / 3, within(1e-12));
        assertThat(first.forwardElement()).isCloseTo(0.14 / 3, within(1e-12));
        RetrospectiveEffectiveness tested = hedge.tested(EffectivenessRules.USUAL);
        assertThat(tested.periods().get(0).ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio).isCloseTo(0.46 / 0.6, within(1e-12)));
        assertThat(tested.periods().get(1).ratio())
                .hasValueSatisfying(ratio -> assertThat(ratio).isCloseTo(1 + 5.2 * 0.12 * 32 / 36, within(1e-12)));
        assertThat(tested.cumulative().get(1).item()).isCloseTo(0.1, within(1e-12));
        assertThat(tested.offset()).isEqualTo(Finding.INEFFECTIVE);
        assertThat(tested.regression()).isEmpty(); // of two periods
    }

    /** Twice the rate but in the last month; half a unit is worth the same. */
    @Test
    void aProxyIsSoldForTheSameWorth() {
        Fixings proxy = new Fixings(DATES, List.of(1.0, 10.0, 1.0, 10.4, 10.2, 10.8));
        PastHedge hedge = PastHedge.ofProxy(ITEM, proxy, LocalDate.of(2001, 2, 1), Optional.empty());
        assertThat(hedge.sold()).isEqualTo(0.5);
        RetrospectiveEffectiveness tested = hedge.tested(EffectivenessRules.USUAL);
        double[] expected = {1, 1, 1.5};
        for (int month = 0; month < expected.length; month++) {
            double ratio = tested.periods().get(month).ratio().orElseThrow();
            assertThat(ratio).isCloseTo(expected[month], within(1e-9));
        }
        assertThat(tested.cumulative().get(2).ratio().orElseThrow()).isCloseTo(0.4 / 0.3, within(1e-9));
        assertThat(tested.offset()).isEqualTo(Finding.INEFFECTIVE);
        assertThat(tested.regression()).isPresent();
        PastHedge whole = PastHedge.ofProxy(ITEM, proxy, LocalDate.of(2001, 2, 1), Optional.of(1.0));
        assertThat(whole.periods().get(0).hedge()).isCloseTo(-0.4, within(1e-12));
    }
}
