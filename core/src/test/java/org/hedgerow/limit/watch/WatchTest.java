package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.limit.watch.Watched.PATHS;
import static org.hedgerow.limit.watch.Watched.UNITS;
import static org.hedgerow.limit.watch.Watched.end;
import static org.hedgerow.limit.watch.Watched.limit;
import static org.hedgerow.limit.watch.Watched.on;
import static org.hedgerow.limit.watch.Watched.total;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.own.CapitalBasis;
import org.hedgerow.limit.own.Hours;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.math.Normal;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found of a limit along the paths: when it is broken, by how much, and whose capital it is a share of. */
@Tag("slow")
class WatchTest {
    private final Watched watched = new Watched();
    private final Bank bank = watched.bank;

    @Test
    void theProbabilityOfABreachIsThatOfALogNormalRateAboveALevelAndTheExcessACall() {
        LimitOnPaths total = limit(watched.run(Limits.of(total(5.5 * UNITS))), "none", "total");
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double lower = Math.log(forward / 5.5) / deviation - deviation / 2;
        LimitOnDate end = end(total);
        assertThat(end.date()).isEqualTo(Bank.HORIZON);
        double error = Math.sqrt(Normal.cdf(lower) * Normal.cdf(-lower) / PATHS);
        assertThat(end.on().probability()).isCloseTo(Normal.cdf(lower), within(4 * error));
        assertThat(end.on().interval().contains(Normal.cdf(lower))).isTrue();
        double call = UNITS * (forward * Normal.cdf(lower + deviation) - 5.5 * Normal.cdf(lower));
        assertThat(end.excess().value()).isCloseTo(call, within(4 * end.excess().standardError()));
        assertThat(end.headroom().value())
                .isCloseTo(UNITS * (5.5 - forward), within(4 * end.headroom().standardError()));
    }

    @Test
    void theUseOfALimitHasTheQuantilesOfTheRate() {
        LimitOnPaths total = limit(watched.run(Limits.of(total(5.5 * UNITS))), "none", "total");
        for (LimitOnDate date : total.dates()) {
            double forward = bank.market().forward(Bank.USD, date.date());
            double deviation = 0.1 * Math.sqrt(DayCount.ACT_365F.years(Bank.TODAY, date.date()));
            LimitUse use = date.use().orElseThrow();
            assertUse(use.mean(), forward, 0.002);
            double middle = forward * Math.exp(-deviation * deviation / 2);
            assertUse(use.at95(), middle * Math.exp(deviation * Normal.quantile(0.95)), 0.002);
            assertUse(use.at99(), middle * Math.exp(deviation * Normal.quantile(0.99)), 0.01);
        }
    }

    private static void assertUse(Estimate use, double spot, double largestError) {
        double truth = spot / 5.5;
        assertThat(use.standardError()).isPositive().isLessThan(largestError * truth);
        assertThat(use.value()).isCloseTo(truth, within(4.5 * use.standardError()));
    }

    @Test
    void aLimitThatAllowsNothingHasNoUse() {
        assertThat(end(limit(watched.run(Limits.of(total(0))), "none", "total")).use())
                .isEmpty();
    }

    @Test
    void whatWasBrokenOnceStaysBrokenAndTheFirstBreachesMakeUpItsMeanTime() {
        LimitOnPaths total = limit(watched.run(Limits.of(total(5.3 * UNITS))), "none", "total");
        double before = 0;
        double time = 0;
        for (LimitOnDate date : total.dates()) {
            double by = date.by().probability();
            assertThat(by).isGreaterThanOrEqualTo(Math.max(before, date.on().probability()));
            time += (by - before) * DayCount.ACT_365F.years(Bank.TODAY, date.date());
            before = by;
        }
        assertThat(before).isBetween(0.1, 0.9);
        assertThat(total.firstBreach().orElseThrow().value()).isCloseTo(time / before, within(1e-9));
        assertThat(total.firstBreach().orElseThrow().standardError()).isBetween(1e-4, 1e-2);
    }

    @Test
    void aLimitBrokenTodayIsBrokenByEveryDateAndOneThatNothingReachesHasAnIntervalAllTheSame() {
        LimitOnPaths total = limit(watched.run(Limits.of(total(5 * UNITS))), "none", "total");
        assertThat(total.dates())
                .allSatisfy(date -> assertThat(date.by().probability()).isEqualTo(1));
        assertThat(total.firstBreach().orElseThrow().value()).isZero();
        LimitOnPaths far = limit(watched.run(Limits.of(total(50 * UNITS))), "none", "total");
        assertThat(far.byHorizon().probability()).isZero();
        assertThat(far.byHorizon().interval().high()).isBetween(1e-5, 1e-3);
        assertThat(far.firstBreach()).isEmpty();
    }

    @Test
    void aCommitmentCountsUntilItIsPaidAndAForwardUntilItIsDelivered() {
        LocalDate paid = LocalDate.of(2008, 6, 30);
        bank.lines = List.of(new Flow(Bank.USD, UNITS, paid, Certainty.COMMITMENT, Optional.empty()));
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofFlows(1), Optional.empty()));
        bank.paths = 1e-9;
        ScenarioResult result = watched.run(Limits.of(total(4 * UNITS)));
        assertThat(limit(result, "none", "total").dates())
                .allSatisfy(date -> assertThat(date.on().probability())
                        .isEqualTo(date.date().isBefore(paid) ? 1 : 0));
        assertThat(limit(result, "forward", "total").byHorizon().probability()).isZero();
    }

    /** On a rate that does not move a night limit sees the close of the day of payment, a day limit what was carried in. */
    @Test
    void aDayLimitSeesWhatWasCarriedIntoTheDayANightLimitItsClose() {
        LocalDate paid = LocalDate.of(2008, 6, 30);
        bank.lines = List.of(
                Stock.net(Bank.EUR, 1), new Flow(Bank.USD, UNITS, paid, Certainty.COMMITMENT, Optional.empty()));
        bank.paths = 1e-9;
        ScenarioResult result = watched.run(Limits.of(
                total("day", Ceiling.amount(4 * UNITS), Hours.DAY),
                total("night", Ceiling.amount(4 * UNITS), Hours.NIGHT)));
        assertThat(on(limit(result, "none", "day"), paid)).isEqualTo(1);
        assertThat(on(limit(result, "none", "night"), paid)).isZero();
        assertThat(on(limit(result, "none", "night"), LocalDate.of(2008, 5, 30)))
                .isEqualTo(1);
    }

    /** Long dollars gain where the rate rises, and so does the capital that their position is a share of. */
    @Test
    void capitalMayMoveWithTheOutcome() {
        Ceiling share = Ceiling.share(0.5);
        PositionLimit moved = new PositionLimit(
                "moved",
                share,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(CapitalBasis.MOVED));
        double capital = 10.5 * UNITS;
        Limits limits = new Limits(
                Optional.empty(),
                Optional.of(capital),
                Optional.empty(),
                Optional.of(List.of(PositionLimit.total("reported", share), moved)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result = watched.run(limits);
        // reported: S > 5.25; moved: S > 0.5 (10.5 + S - 5.05), S > 5.45
        assertThat(end(limit(result, "none", "reported")).on().probability())
                .isCloseTo(watched.above(5.25), within(0.011));
        assertThat(end(limit(result, "none", "moved")).on().probability())
                .isCloseTo(watched.above(5.45), within(0.011));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void findingsDependOnNoThreads(int threads) {
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        Limits limits = new Limits(
                Optional.of(Tenor.parse("1W")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(total("day", Ceiling.amount(5.2 * UNITS), Hours.DAY))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new StopLossLimit("stop", Optional.empty(), 0.05, Tenor.parse("1M")))));
        Scenario scenario = watched.scenario(limits);
        ScenarioResult alone = scenario.run(new Settings(5_000, 1, 2), Progress.SILENT);
        ScenarioResult other = scenario.run(new Settings(5_000, 1, threads), Progress.SILENT);
        assertThat(limit(other, "put", "day")).isEqualTo(limit(alone, "put", "day"));
        assertThat(limit(other, "stop", "stop")).isEqualTo(limit(alone, "stop", "stop"));
    }
}
