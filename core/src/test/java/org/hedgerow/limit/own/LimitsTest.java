package org.hedgerow.limit.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hedgerow.credit.exposure.ExposurePoint;
import org.hedgerow.credit.exposure.ExposureProfile;
import org.hedgerow.credit.exposure.Exposures;
import org.hedgerow.credit.exposure.Potential;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.norm.ConvertiblePosition;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.limit.watch.LimitBook;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bank's own limits beside norms: a thousand dollars at 5.05 long, a hundred euros short. */
class LimitsTest {
    private static final Market MARKET = new Bank().market();
    private static final Position POSITION = Position.of(Stock.net(Bank.USD, 1_000), Stock.net(Bank.EUR, -100));
    private static final OpenPosition OPEN = OpenPosition.of(Position.inHome(POSITION.netExposure(MARKET), MARKET));
    private static final TreeSet<Currency> HELD = new TreeSet<>(Set.of(Bank.USD, Bank.EUR));
    private static final Norms NORMS = new Norms(
            10_000, Set.of(Bank.USD), List.of(new TotalPosition("H16", 1), new ConvertiblePosition("H17", 1)));

    private static Limits limits(
            Optional<Double> capital, String position, String line, String counterparty, String stop) {
        return new Limits(
                Optional.empty(),
                capital,
                Optional.empty(),
                Optional.of(List.of((Limit) PositionLimit.total(position, Ceiling.share(0.5)))),
                Optional.of(List.of(new CreditLine(line, 70))),
                Optional.of(List.of(
                        new CounterpartyLimit(counterparty, Optional.of("A"), Optional.empty(), Optional.empty(), 1))),
                Optional.of(List.of(stopLoss(stop, Optional.of(List.of(Bank.USD))))));
    }

    private static StopLossLimit stopLoss(String id, Optional<List<Currency>> currencies) {
        return new StopLossLimit(id, currencies, 0.1, Tenor.parse("1M"));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "b, b, c, d, creditLines[0].id",
        "a, b, a, d, counterparties[0].id",
        "a, b, b, d, counterparties[0].id",
        "a, b, c, a, stopLosses[0].id",
        "a, b, c, c, stopLosses[0].id"
    })
    void noTwoLimitsHaveTheSameId(String position, String line, String counterparty, String stop, String place) {
        assertThatThrownBy(() -> limits(Optional.empty(), position, line, counterparty, stop))
                .hasMessageStartingWith(place + " must differ from the other limits' ids, but is '");
    }

    @Test
    void twoLimitsOfOneListHaveDifferentIds() {
        assertThatThrownBy(() -> Limits.of(
                        PositionLimit.total("a", Ceiling.amount(1)), PositionLimit.total("a", Ceiling.amount(2))))
                .hasMessageStartingWith("limits[1].id must differ");
        assertThat(Limits.of(PositionLimit.total("a", Ceiling.amount(1))).all()).hasSize(1);
        assertThat(Limits.NONE.all()).isEmpty();
        assertThat(Limits.NONE.strategies()).isEmpty();
    }

    @Test
    void numbersOfLimitsAreInTheirRange() {
        assertThatThrownBy(() -> limits(Optional.of(0.0), "a", "b", "c", "d")).hasMessageContaining("capital");
        assertThatThrownBy(() -> new Limits(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(1.1),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .hasMessageContaining("appetite");
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "H16, b, c, d, the norms' ids, limits[0].id",
        "a, H17, c, d, the norms' ids, creditLines[0].id",
        "a, b, H16, d, the norms' ids, counterparties[0].id",
        "a, b, c, H16, the norms' ids, stopLosses[0].id",
        "H17 USD, b, c, d, what norms and limits are called in each currency, limits[0].id"
    })
    void limitsAreNotNamedAsNormsAre(
            String position, String line, String counterparty, String stop, String others, String place) {
        LimitBook book =
                new LimitBook(limits(Optional.empty(), position, line, counterparty, stop), Optional.of(NORMS));
        assertThatThrownBy(() -> book.check(HELD)).hasMessageStartingWith(place + " must differ from " + others);
    }

    @Test
    void aShareIsOfTheBanksCapitalOrOfTheNorms() {
        Limits ownCapital = limits(Optional.of(1_000.0), "a", "b", "c", "d");
        Limits withoutCapital = limits(Optional.empty(), "a", "b", "c", "d");
        new LimitBook(ownCapital, Optional.empty()).check(HELD);
        new LimitBook(withoutCapital, Optional.of(NORMS)).check(HELD);
        assertThatThrownBy(() -> new LimitBook(withoutCapital, Optional.empty()).check(HELD))
                .hasMessageStartingWith("capital must be given, since 'a' is a share of it");
        new LimitBook(Limits.of(PositionLimit.total("a", Ceiling.amount(1))), Optional.empty()).check(HELD);
        double gross = 5_050 + 741.946;
        assertThat(today(ownCapital).get(0).value()).isCloseTo(gross / 1_000, within(1e-12));
        assertThat(today(withoutCapital).get(0).value()).isCloseTo(gross / 10_000, within(1e-12));
    }

    private static List<LimitCheck> today(Limits limits) {
        return new LimitBook(limits, Optional.of(NORMS)).check(POSITION, OPEN, MARKET);
    }

    /** Nothing is owed or lost yet; of the position a tenth may be lost. */
    @Test
    void allOfTheBanksOwnLimitsAreToldToday() {
        List<LimitCheck> checks = today(limits(Optional.empty(), "a", "b", "c", "d"));
        assertThat(checks).extracting(LimitCheck::label).containsExactly("a", "b", "d");
        assertThat(checks.get(1)).isEqualTo(new LimitCheck("b", Optional.empty(), 0, Ceiling.amount(70)));
        assertThat(checks.get(2).limit()).isCloseTo(505, within(1e-9));
        assertThat(stopLoss("all", Optional.empty()).ceiling(POSITION, MARKET).value())
                .isCloseTo(505 + 74.1946, within(1e-9));
    }

    @Test
    void aStopLossLimitIsAStrategyOfItsOwn() {
        StopLossLimit dollars = stopLoss("d", Optional.of(List.of(Bank.USD)));
        assertThat(dollars.looksAt(Bank.USD)).isTrue();
        assertThat(dollars.looksAt(Bank.EUR)).isFalse();
        assertThat(stopLoss("d", Optional.empty()).looksAt(Bank.EUR)).isTrue();
        assertThat(dollars.strategy().name()).isEqualTo("d");
        assertThat(limits(Optional.empty(), "a", "b", "c", "d").strategies())
                .extracting(strategy -> strategy.name())
                .containsExactly("d");
        assertThatThrownBy(() -> stopLoss("d", Optional.of(List.of()))).hasMessageContaining("currencies");
    }

    @Test
    void aCounterpartyOrAGroupHasALimitAtALevelThatIsMeasured() {
        Optional<String> none = Optional.empty();
        assertThatThrownBy(() -> new CounterpartyLimit("c", none, none, Optional.empty(), 1))
                .hasMessageStartingWith("counterparty must be given, or a group");
        assertThatThrownBy(() -> new CounterpartyLimit("c", Optional.of("A"), Optional.of("G"), Optional.empty(), 1))
                .hasMessageContaining("not both");
        assertThatThrownBy(() -> new CounterpartyLimit("c", Optional.of("A"), none, Optional.of(0.9), 1))
                .hasMessageStartingWith("level must be one of [0.95, 0.99], but is 0.9");
        assertThat(new CounterpartyLimit("c", none, Optional.of("G"), Optional.of(0.99), 1).amount())
                .isEqualTo(1);
    }

    /** 3 and 7 at their peak, of an interval up to 9, for 95 %; 12 up to 15 for 99 %. */
    @Test
    void aCounterpartyIsHeldToItsDebtTodayAndToTheUpperEndOfItsPeak() {
        Estimate some = new Estimate(1, 0);
        List<ExposurePoint> points =
                List.of(point(Bank.TODAY.plusDays(10), 4, 5, 14, 20), point(Bank.TODAY.plusDays(20), 7, 9, 12, 15));
        Exposures exposures = new Exposures(List.of(
                new ExposureProfile("forward", "A", false, 3, points, some),
                new ExposureProfile("forward", "G", true, 2, points, some)));
        assertThat(check(Optional.of("A"), Optional.empty(), Optional.empty(), exposures))
                .containsExactly(
                        new LimitCheck("c today", Optional.empty(), 3, Ceiling.amount(8)),
                        new LimitCheck("c at its peak", Optional.empty(), 9, Ceiling.amount(8)));
        assertThat(check(Optional.empty(), Optional.of("G"), Optional.of(0.99), exposures))
                .extracting(LimitCheck::value)
                .containsExactly(2.0, 20.0);
        assertThat(check(Optional.of("B"), Optional.empty(), Optional.empty(), exposures))
                .extracting(LimitCheck::value)
                .containsExactly(0.0, 0.0);
        List<LimitCheck> both = check(Optional.of("A"), Optional.empty(), Optional.empty(), exposures);
        assertThat(CounterpartyLimit.isAtPeak(both.get(0))).isFalse();
        assertThat(CounterpartyLimit.isAtPeak(both.get(1))).isTrue();
    }

    private static List<LimitCheck> check(
            Optional<String> name, Optional<String> group, Optional<Double> level, Exposures exposures) {
        return new CounterpartyLimit("c", name, group, level, 8).check(exposures, "forward");
    }

    private static ExposurePoint point(LocalDate date, double usual, double high, double rare, double highest) {
        Estimate some = new Estimate(1, 0);
        return new ExposurePoint(
                date,
                some,
                some,
                List.of(
                        new Potential(0.95, new Estimate(usual, 1), new Interval(usual, high)),
                        new Potential(0.99, new Estimate(rare, 1), new Interval(rare, highest))));
    }
}
