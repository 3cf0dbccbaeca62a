package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.fixed.CollateralisedForwardHedge;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.FuturesHedge;
import org.hedgerow.hedge.fixed.FxSwapHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.ledger.Cost;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Scope;
import org.hedgerow.limit.own.CapitalBasis;
import org.hedgerow.limit.own.CreditLine;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.Hours;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.math.Normal;
import org.hedgerow.model.regime.Calm;
import org.hedgerow.model.regime.Devaluation;
import org.hedgerow.model.regime.DevaluationOdds;
import org.hedgerow.model.regime.ManagedRate;
import org.hedgerow.model.regime.Regime;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.margin.Collateral;
import org.hedgerow.trade.margin.MarginCredit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bank long a million dollars at 5.05 whose rate is log-normal with a volatility of 10 % under its forward. */
class WatchTest {
    private static final int PATHS = 32_768;
    private static final double UNITS = 1_000_000;

    private final Bank bank = new Bank();

    WatchTest() {
        bank.lines = List.of(Stock.net(Bank.USD, UNITS));
        bank.hedges = List.of();
    }

    private Scenario scenario(Limits limits) {
        return bank.scenario().toBuilder().limits(limits).build();
    }

    private ScenarioResult run(Limits limits) {
        return scenario(limits).run(new Settings(PATHS, 1, 2), Progress.SILENT);
    }

    private static Appraisal appraisal(ScenarioResult result, String strategy) {
        return result.decision().appraisals().stream()
                .filter(some -> some.name().equals(strategy))
                .findFirst()
                .orElseThrow();
    }

    private static LimitOnPaths limit(ScenarioResult result, String strategy, String label) {
        return appraisal(result, strategy).limits().orElseThrow().onPaths().stream()
                .filter(some -> some.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static LimitOnDate end(LimitOnPaths limit) {
        return limit.dates().get(limit.dates().size() - 1);
    }

    private static PositionLimit total(double amount) {
        return PositionLimit.total("total", Ceiling.amount(amount));
    }

    private static PositionLimit total(String id, Ceiling ceiling, Hours hours) {
        return new PositionLimit(
                id,
                ceiling,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hours),
                Optional.empty());
    }

    @Test
    void theProbabilityOfABreachIsThatOfALogNormalRateAboveALevelAndTheExcessACall() {
        LimitOnPaths total = limit(run(Limits.of(total(5.5 * UNITS))), "none", "total");
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
    void whatWasBrokenOnceStaysBrokenAndTheFirstBreachesMakeUpItsMeanTime() {
        LimitOnPaths total = limit(run(Limits.of(total(5.3 * UNITS))), "none", "total");
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
        LimitOnPaths total = limit(run(Limits.of(total(5 * UNITS))), "none", "total");
        assertThat(total.dates())
                .allSatisfy(date -> assertThat(date.by().probability()).isEqualTo(1));
        assertThat(total.firstBreach().orElseThrow().value()).isZero();
        LimitOnPaths far = limit(run(Limits.of(total(50 * UNITS))), "none", "total");
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
        ScenarioResult result = run(Limits.of(total(4 * UNITS)));
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
        ScenarioResult result = run(Limits.of(
                total("day", Ceiling.amount(4 * UNITS), Hours.DAY),
                total("night", Ceiling.amount(4 * UNITS), Hours.NIGHT)));
        assertThat(on(limit(result, "none", "day"), paid)).isEqualTo(1);
        assertThat(on(limit(result, "none", "night"), paid)).isZero();
        assertThat(on(limit(result, "none", "night"), LocalDate.of(2008, 5, 30)))
                .isEqualTo(1);
    }

    private static double on(LimitOnPaths limit, LocalDate date) {
        return limit.dates().stream()
                .filter(some -> some.date().equals(date))
                .findFirst()
                .orElseThrow()
                .on()
                .probability();
    }

    /** The position is the stock less the puts' deltas, which on the horizon are those of all puts in the money. */
    @Test
    void putsCountByTheirDeltaOnThePath() {
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        double strike = bank.market().forward(Bank.USD, Bank.HORIZON);
        Limits limits = new Limits(
                Optional.of(Tenor.parse("1M")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(total(0.5 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result = run(limits);
        LimitOnPaths total = limit(result, "put", "total");
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double above = Normal.cdf(Math.log(strike / strike) / deviation - deviation / 2);
        assertThat(end(total).on().probability()).isCloseTo(above, within(4 * Math.sqrt(above * (1 - above) / PATHS)));
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, strike);
        double today = 5.05 * UNITS * (1 + put.spotDelta(bank.market()));
        assertThat(appraisal(result, "put")
                        .limits()
                        .orElseThrow()
                        .today()
                        .get(0)
                        .value())
                .isCloseTo(today, within(1e-6));
        // real-world delta of a put is a martingale under the forward measure but for its discounting
        LimitOnDate soon = total.dates().get(0);
        assertThat(0.5 * UNITS - soon.headroom().value()).isCloseTo(today, within(0.01 * today));
    }

    /** A line of next to nothing ends both hedges on every path that has once gone against them. */
    @Test
    void aDealThatItsLineOfCreditEndedIsNoHedgeFromThenOn() {
        Optional<MarginCredit> line = Optional.of(new MarginCredit(1, Optional.empty()));
        Collateral agreed = new Collateral(Optional.of(Tenor.parse("1M")), 0, Optional.empty(), 0, 0, line);
        bank.hedges = List.of(
                new CollateralisedForwardHedge("collateral", Cover.ofNetPosition(1), agreed),
                new FuturesHedge(
                        "futures",
                        Cover.ofNetPosition(1),
                        List.of(Bank.future("USD/UAH")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        line));
        DealLimit deals = new DealLimit("deals", Ceiling.amount(4 * UNITS), Optional.empty(), Optional.empty());
        ScenarioResult result = run(Limits.of(total(4 * UNITS), deals));
        for (String hedge : List.of("collateral", "futures")) {
            LocalDate date = LocalDate.of(2008, 10, 31);
            double open = on(limit(result, hedge, "total"), date);
            assertThat(open).as(hedge).isBetween(0.5, 0.999);
            assertThat(on(limit(result, hedge, "deals"), date)).as(hedge).isLessThan(1.2 - open);
        }
    }

    /** A crisis closes the market of swaps: a spot deal that cannot be rolled covers nothing until the next roll. */
    @Test
    void aRolledDealThatARegimeDoesNotLetBeRolledIsNoHedge() {
        Regime.Market closed = new Regime.Market(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.SWAP)));
        bank.dollar = Optional.of(new ManagedRate(
                new Calm.Peg(Optional.empty()),
                Devaluation.of(DevaluationOdds.judged(0.8), 0.15, 0),
                new Regime(5, 0, 0, Optional.of(closed)),
                new Regime(4, 0, 0, Optional.empty()),
                new Regime(1, 0, 0, Optional.empty()),
                0.6));
        bank.hedges = List.of(new RolledSpotHedge("rolled", Cover.ofNetPosition(1), Tenor.parse("1M")));
        ScenarioResult result = run(Limits.of(total(UNITS)));
        double missed =
                appraisal(result, "rolled").missed().orElseThrow().probability().value();
        assertThat(missed).isBetween(0.1, 0.9);
        assertThat(limit(result, "rolled", "total").byHorizon().probability()).isCloseTo(missed, within(1e-12));
    }

    @Test
    void aStopLossLimitIsAStrategyThatClosesThePositionAndItsLossIsWatched() {
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(total(4 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new StopLossLimit("stop", Optional.empty(), 0.05, Tenor.parse("1M")))));
        ScenarioResult result = run(limits);
        LimitOnPaths open = limit(result, "none", "stop");
        LimitOnPaths closed = limit(result, "stop", "stop");
        assertThat(open.ceiling().value()).isCloseTo(0.05 * 5.05 * UNITS, within(1e-6));
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double below = Normal.cdf(Math.log(0.95 * 5.05 / forward) / deviation + deviation / 2);
        assertThat(end(open).on().probability()).isCloseTo(below, within(4 * Math.sqrt(below * (1 - below) / PATHS)));
        // what is lost is seen at the same looks; then the order closes the position, one look later
        assertThat(closed.byHorizon().probability()).isEqualTo(open.byHorizon().probability());
        assertThat(end(closed).excess().value()).isLessThan(end(open).excess().value());
        // a path on which the order was filled has no position left
        double kept = end(limit(result, "stop", "total")).on().probability();
        assertThat(kept).isBetween(0.5, 1 - end(open).on().probability());
    }

    @Test
    void aCreditLineIsHeldAgainstTheLargestDebt() {
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0));
        double premium =
                -appraisal(run(lines(1)), "put").components().get(Cost.PREMIUM).value();
        assertThat(limit(run(lines(2 * premium)), "put", "line").byHorizon().probability())
                .isZero();
        LimitOnPaths short0 = limit(run(lines(0.5 * premium)), "put", "line");
        assertThat(short0.byHorizon().probability()).isEqualTo(1);
        assertThat(limit(run(lines(1)), "none", "line").byHorizon().probability())
                .isZero();
    }

    private static Limits lines(double line) {
        return new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new CreditLine("line", line))),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aHedgeThatBreaksALimitIsNotAllowedAndTheLimitIsNamed() {
        bank.hedges = List.of(
                new FxSwapHedge("swap", Cover.ofNetPosition(1)),
                new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        Scope withBank = new Scope(
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of("Bank A")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Set.of(MarketShift.Deal.FORWARD)),
                Optional.empty());
        Limits limits = Limits.of(
                new DealLimit("swaps", Ceiling.amount(UNITS), Optional.empty(), Optional.empty()),
                new DealLimit("forwards with A", Ceiling.amount(UNITS), Optional.of(withBank), Optional.empty()));
        ScenarioResult result = bank.scenario().toBuilder()
                .dealings(new Dealing("forward", Tags.with("Bank A")))
                .limits(limits)
                .build()
                .run(new Settings(2_048, 1, 2), Progress.SILENT);
        assertThat(appraisal(result, "none").allowed()).isTrue();
        assertThat(appraisal(result, "swap").broken())
                .extracting(check -> check.label())
                .containsExactly("swaps");
        assertThat(appraisal(result, "forward").broken())
                .extracting(check -> check.label())
                .containsExactly("swaps", "forwards with A");
        assertThat(result.decision().recommendation().reason()).contains("forwards with A");
    }

    @Test
    void aHedgeThatMayBreakALimitMoreProbablyThanIsAcceptedIsNotAllowed() {
        bank.hedges = List.of(new ForwardHedge("half", Cover.ofNetPosition(0.5), Optional.empty()));
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.of(0.01),
                Optional.of(List.of(total(5.5 * UNITS))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ScenarioResult result = run(limits);
        assertThat(appraisal(result, "none").broken()).isEmpty();
        assertThat(appraisal(result, "none").allowed()).isFalse();
        assertThat(appraisal(result, "half").allowed()).isTrue();
        assertThat(result.decision().recommendation().reason()).contains("total broken on the way");
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
        ScenarioResult result = run(limits);
        // reported: S > 5.25; moved: S > 0.5 (10.5 + S - 5.05), S > 5.45
        assertThat(end(limit(result, "none", "reported")).on().probability()).isCloseTo(above(5.25), within(0.011));
        assertThat(end(limit(result, "none", "moved")).on().probability()).isCloseTo(above(5.45), within(0.011));
    }

    private double above(double level) {
        double deviation = 0.1 * Math.sqrt(366 / 365.0);
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        return Normal.cdf(Math.log(forward / level) / deviation - deviation / 2);
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
        Scenario scenario = scenario(limits);
        ScenarioResult alone = scenario.run(new Settings(5_000, 1, 2), Progress.SILENT);
        ScenarioResult other = scenario.run(new Settings(5_000, 1, threads), Progress.SILENT);
        assertThat(limit(other, "put", "day")).isEqualTo(limit(alone, "put", "day"));
        assertThat(limit(other, "stop", "stop")).isEqualTo(limit(alone, "stop", "stop"));
    }
}
