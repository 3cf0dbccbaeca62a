package org.hedgerow.limit.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.vanilla.GarmanKohlhagen;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.ProgrammeHedge;
import org.hedgerow.instrument.VanillaOption;
import org.hedgerow.instrument.option.DigitalOption;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Limit;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.Requirement;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.OptionCount;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.limit.own.CapitalBasis;
import org.hedgerow.limit.own.CreditLine;
import org.hedgerow.limit.own.DealLimit;
import org.hedgerow.limit.own.Hours;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.limit.own.PositionLimit;
import org.hedgerow.limit.own.StopLossLimit;
import org.hedgerow.outcome.Observer;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.position.Tags;
import org.hedgerow.programme.order.StopLoss;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.OptionTrade;
import org.hedgerow.trade.Outright;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Limits on a thousand dollars and their hedges, on paths whose dollar stays at 5 or jumps to 8. */
class JumpingHedgesTest {
    private static final double UNITS = 1_000;
    private static final LocalDate JANUARY = LocalDate.of(2008, 1, 31);
    private static final LocalDate JUNE = LocalDate.of(2008, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2008, 7, 31);
    private static final LocalDate OCTOBER = LocalDate.of(2008, 10, 1);
    private static final Plan NONE = new Plan(List.of());

    private final JumpingPaths paths = new JumpingPaths();
    private final Position stock = Position.of(Stock.net(Bank.USD, UNITS));

    private static LimitBook book(Limit... limits) {
        return new LimitBook(Limits.of(limits), Optional.empty());
    }

    private static PositionLimit total(Ceiling ceiling, Hours hours, CapitalBasis capital) {
        return new PositionLimit(
                hours + " " + capital,
                ceiling,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(hours),
                Optional.of(capital));
    }

    private static LimitOnDate on(LimitFindings findings, int limit, LocalDate date) {
        return findings.onPaths().get(limit).dates().stream()
                .filter(some -> some.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private LimitOnDate total(Position held, Plan plan, LocalDate date) {
        return on(paths.findings(held, plan, book(PositionLimit.total("total", Ceiling.amount(10_000)))), 0, date);
    }

    private static double delta(OptionSide side, double spot, double strike, LocalDate date) {
        double years = DayCount.ACT_365F.years(date, Bank.HORIZON);
        return new GarmanKohlhagen(side, spot, strike, 0.09, 0.0336, years, 0.1).delta();
    }

    /** Mean of what is open at 5 and at 8, by Garman and Kohlhagen's deltas there. */
    @ParameterizedTest
    @EnumSource
    void anOptionCountsByItsDeltaOnEachPath(OptionSide side) {
        double sold = side == OptionSide.CALL ? -600 : 600;
        Plan plan = new Plan(List.of(new OptionTrade(new VanillaOption(Bank.USD, side, Bank.HORIZON, 5.5), sold, 0)));
        double held = 0.5 * 5 * Math.abs(UNITS + sold * delta(side, 5, 5.5, JULY))
                + 0.5 * 8 * Math.abs(UNITS + sold * delta(side, 8, 5.5, JULY));
        assertThat(10_000 - total(stock, plan, JULY).headroom().value()).isCloseTo(held, within(5e-3 * held));
        double soon = 5 * (UNITS + sold * delta(side, 5, 5.5, JANUARY));
        assertThat(10_000 - total(stock, plan, JANUARY).headroom().value()).isCloseTo(soon, within(5e-3 * soon));
        double exercised = side == OptionSide.CALL ? 0.5 * 5 * UNITS + 0.5 * 8 * 400 : 0.5 * 5 * 400 + 0.5 * 8 * UNITS;
        assertThat(10_000 - total(stock, plan, Bank.HORIZON).headroom().value()).isCloseTo(exercised, within(1e-9));
    }

    /** Of an option dealt before that ends in June: held until the close of that day, on which it ends. */
    @Test
    void anOptionThatEndsCountsNoMore() {
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, JUNE, 5.5);
        Position held = Position.of(Stock.net(Bank.USD, UNITS), new Derivative(put, UNITS, 0));
        LimitFindings findings = paths.findings(
                held,
                NONE,
                book(
                        total(Ceiling.amount(4_000), Hours.DAY, CapitalBasis.REPORTED),
                        total(Ceiling.amount(4_000), Hours.NIGHT, CapitalBasis.REPORTED)));
        assertThat(on(findings, 1, JULY).headroom().value()).isCloseTo(4_000 - 6_500, within(1e-9));
        assertThat(on(findings, 1, JUNE).headroom().value()).isCloseTo(4_000 - 6_500, within(1e-9));
        assertThat(on(findings, 1, JANUARY).headroom().value()).isGreaterThan(2_000); // the delta of a put in the money
        assertThat(on(findings, 0, JUNE).headroom().value()).isCloseTo(4_000 - 6_500, within(1e-9));
    }

    /** Sold, it is exercised against the holder on its day: before its deals twice the dollars are open where they are at 5. */
    @Test
    void aDayLimitSeesAnOptionExercisedOnItsDay() {
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, JUNE, 5.5);
        LimitFindings findings = paths.findings(
                Position.of(Stock.net(Bank.USD, UNITS), new Derivative(put, -UNITS, 0)),
                NONE,
                book(
                        total(Ceiling.amount(4_000), Hours.DAY, CapitalBasis.REPORTED),
                        total(Ceiling.amount(4_000), Hours.NIGHT, CapitalBasis.REPORTED)));
        assertThat(on(findings, 0, JUNE).headroom().value()).isCloseTo(4_000 - 0.5 * (10_000 + 8_000), within(1e-9));
        assertThat(on(findings, 1, JUNE).headroom().value()).isCloseTo(4_000 - 6_500, within(1e-9));
    }

    @Test
    void ofTwoOptionsEachCountsByItsOwnDelta() {
        Plan plan = new Plan(List.of(
                new OptionTrade(new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, 5.5), 600, 0),
                new OptionTrade(new VanillaOption(Bank.USD, OptionSide.CALL, Bank.HORIZON, 5.2), -300, 0)));
        double held = 0;
        for (double spot : new double[] {5, 8}) {
            double units = UNITS
                    + 600 * delta(OptionSide.PUT, spot, 5.5, JULY)
                    - 300 * delta(OptionSide.CALL, spot, 5.2, JULY);
            held += 0.5 * spot * units;
        }
        assertThat(10_000 - total(stock, plan, JULY).headroom().value()).isCloseTo(held, within(5e-3 * held));
    }

    /** The slope of a digital call is {@code D n(d2) / (S s)}; on its last day, off its strike, it has none. */
    @Test
    void aDigitalOptionCountsByTheSlopeOfItsMark() {
        DigitalOption digital = new DigitalOption(Bank.USD, OptionSide.CALL, Bank.HORIZON, 5.1, Optional.of(1.0));
        Position held = Position.of(new Derivative(digital, 3_000, 0));
        double years = DayCount.ACT_365F.years(JANUARY, Bank.HORIZON);
        double deviation = 0.1 * Math.sqrt(years);
        double lower = (Math.log(5 / 5.1) + (0.09 - 0.0336) * years) / deviation - deviation / 2;
        double slope = Math.exp(-0.09 * years - lower * lower / 2) / Math.sqrt(2 * Math.PI) / (5 * deviation);
        assertThat(10_000 - total(held, NONE, JANUARY).headroom().value())
                .isCloseTo(3_000 * slope * 5, within(5e-3 * 3_000 * slope * 5));
        assertThat(total(held, NONE, Bank.HORIZON).headroom().value()).isCloseTo(10_000, within(1e-6));
        DigitalOption near = new DigitalOption(Bank.USD, OptionSide.CALL, Bank.HORIZON, 5.004, Optional.of(1.0));
        assertThat(10_000
                        - total(Position.of(new Derivative(near, 3_000, 0)), NONE, Bank.HORIZON)
                                .headroom()
                                .value())
                .isCloseTo(0.5 * 3_000 / 0.01 * 5, within(1e-6)); // on half the paths 5.005 pays, 4.995 does not
    }

    /** Bought for 600: a delta in the money near a half, but 600 of the dollars in full. */
    @Test
    void anOptionCountsInFullWhereTheNormsSaySo() {
        Plan put = new Plan(
                List.of(new OptionTrade(new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, 5.3), 600, 0)));
        Norms norms = new Norms(
                10_000,
                Set.of(Bank.USD),
                List.of(new TotalPosition("H16", 1)),
                Optional.of(OptionCount.NOTIONAL),
                Optional.empty());
        LimitFindings findings = paths.findings(stock, put, new LimitBook(Limits.NONE, Optional.of(norms)));
        assertThat(on(findings, 0, JULY).headroom().value()).isCloseTo(1 - 400 * 6.5 / 10_000, within(1e-12));
        Norms byDelta = new Norms(10_000, Set.of(Bank.USD), List.of(new TotalPosition("H16", 1)));
        LimitFindings delta = paths.findings(stock, put, new LimitBook(Limits.NONE, Optional.of(byDelta)));
        double held = 0.5 * 5 * (UNITS + 600 * delta(OptionSide.PUT, 5, 5.3, JULY)) + 0.5 * 8 * UNITS;
        assertThat(on(delta, 0, JULY).headroom().value()).isCloseTo(1 - held / 10_000, within(1e-3));
    }

    /** A put of 600 and a forward of 300 until June: at the day's rates. */
    @Test
    void dealsCountByTheirFullAmountsUntilTheyEnd() {
        Plan plan = new Plan(List.of(
                new OptionTrade(new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, 5.3), 600, 0),
                new Outright(Bank.USD, -300, JUNE, 0)));
        LimitFindings findings = paths.findings(
                stock, plan, book(new DealLimit("deals", Ceiling.amount(9_000), Optional.empty(), Optional.empty())));
        assertThat(on(findings, 0, JANUARY).headroom().value()).isCloseTo(9_000 - 5 * 900, within(1e-9));
        assertThat(on(findings, 0, JUNE).headroom().value()).isCloseTo(9_000 - 6.5 * 600, within(1e-9));
        assertThat(on(findings, 0, Bank.HORIZON).headroom().value()).isCloseTo(9_000 - 6.5 * 600, within(1e-9));
    }

    /** A commitment paid in June is still carried into that day: a day limit sees it, a night limit does not. */
    @Test
    void aDayLimitSeesWhatIsCarriedIn() {
        Position held = Position.of(
                new Flow(Bank.USD, UNITS, JUNE, Certainty.COMMITMENT, Optional.empty()), Stock.net(Bank.USD, 1));
        LimitFindings findings = paths.findings(
                held,
                NONE,
                book(
                        total(Ceiling.amount(5_500), Hours.DAY, CapitalBasis.REPORTED),
                        total(Ceiling.amount(5_500), Hours.NIGHT, CapitalBasis.REPORTED)));
        assertThat(on(findings, 0, JUNE).on().probability()).isEqualTo(0.5);
        assertThat(on(findings, 0, JUNE).excess().value()).isCloseTo(0.5 * (8 * 1_001 - 5_500), within(1e-9));
        assertThat(on(findings, 1, JUNE).on().probability()).isZero();
        assertThat(on(findings, 1, LocalDate.of(2008, 5, 30)).on().probability())
                .isEqualTo(0.5);
        assertThat(on(findings, 0, JULY).on().probability()).isZero();
        assertThat(on(findings, 0, JULY).by().probability()).isEqualTo(0.5);
    }

    /** The order that the jump passes is filled a month later: until its deal a day limit sees the position. */
    @Test
    void aDayLimitSeesAProgrammesPositionBeforeItsDeals() {
        Position shortOne = Position.of(Stock.net(Bank.USD, -UNITS));
        Plan plan = new ProgrammeHedge(
                        "stop",
                        Cover.ofNetPosition(1),
                        new StopLoss(0.2, Tenor.parse("1M"), Optional.empty()),
                        Optional.empty())
                .plan(shortOne, paths.market(), Bank.HORIZON);
        Limits limits = new Limits(
                Optional.of(Tenor.parse("1M")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(
                        total(Ceiling.amount(6_000), Hours.DAY, CapitalBasis.REPORTED),
                        total(Ceiling.amount(6_000), Hours.NIGHT, CapitalBasis.REPORTED),
                        new DealLimit("deals", Ceiling.amount(6_000), Optional.empty(), Optional.of(Hours.DAY)))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        LimitFindings findings = paths.findings(shortOne, plan, new LimitBook(limits, Optional.empty()));
        assertThat(on(findings, 0, JUNE).on().probability()).isEqualTo(0.5);
        assertThat(on(findings, 1, JUNE).on().probability()).isZero();
        assertThat(on(findings, 0, JULY).on().probability()).isZero();
        assertThat(on(findings, 0, JANUARY).headroom().value()).isCloseTo(1_000, within(1e-9));
        assertThat(on(findings, 2, JULY).headroom().value()).isCloseTo(6_000 - 0.5 * 8_000, within(1e-9));
        assertThat(on(findings, 2, JUNE).on().probability()).isEqualTo(0.5);
        assertThat(on(findings, 2, JANUARY).headroom().value()).isEqualTo(6_000);
    }

    /** Long a thousand, capital 10,000 gains 2,950 where the dollar jumps, from 5.05, and loses 50 where it does not. */
    @Test
    void aShareMayBeOfCapitalThatMovesWithTheOutcome() {
        Limits limits = new Limits(
                Optional.empty(),
                Optional.of(10_000.0),
                Optional.empty(),
                Optional.of(List.of(
                        total(Ceiling.share(0.6), Hours.NIGHT, CapitalBasis.REPORTED),
                        total(Ceiling.share(0.6), Hours.NIGHT, CapitalBasis.MOVED),
                        new PositionLimit(
                                "amount",
                                Ceiling.amount(6_000),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(CapitalBasis.MOVED)),
                        new PositionLimit(
                                "asked",
                                Ceiling.share(0.6).on(new Requirement(0.5, Optional.of(0.55))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(CapitalBasis.MOVED)),
                        new PositionLimit(
                                "asked as reported",
                                Ceiling.share(0.6).on(new Requirement(0.5, Optional.of(0.55))),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        LimitFindings findings = paths.findings(stock, NONE, new LimitBook(limits, Optional.empty()));
        assertThat(on(findings, 0, JULY).headroom().value()).isCloseTo((6_000 - 6_500) / 1e4, within(1e-12));
        double moved = 0.6 * (10_000 + 0.5 * (2_950 - 50)) - 6_500;
        assertThat(on(findings, 1, JULY).headroom().value()).isCloseTo(moved / 1e4, within(1e-9));
        assertThat(on(findings, 2, JULY).headroom().value()).isCloseTo(6_000 - 6_500, within(1e-9));
        // nothing is asked up to 55 % of capital, half of the position beyond
        double asked = 0.6 * (10_000 + 0.5 * (2_950 - 50)) - 0.5 * (0 + 4_000);
        assertThat(on(findings, 3, JULY).headroom().value()).isCloseTo(asked / 1e4, within(1e-9));
        assertThat(on(findings, 4, JULY).headroom().value()).isCloseTo(0.6 - 0.5 * (0 + 4_000) / 1e4, within(1e-12));
    }

    /** The premium is the largest debt; a position without deals owes nothing. */
    @Test
    void aCreditLineIsHeldToTheDebtOfTheDeals() {
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(List.of(new CreditLine("line", 100))),
                Optional.empty(),
                Optional.empty());
        LimitBook book = new LimitBook(limits, Optional.empty());
        VanillaOption put = new VanillaOption(Bank.USD, OptionSide.PUT, Bank.HORIZON, 5.5);
        double premium = put.value(paths.market()) * UNITS;
        assertThat(premium).isGreaterThan(100);
        LimitFindings with = paths.findings(stock, new Plan(List.of(new OptionTrade(put, UNITS, 0))), book);
        assertThat(with.today()).extracting(LimitCheck::value).containsExactly(0.0);
        double shortOf = on(with, 0, JANUARY).headroom().value();
        assertThat(shortOf).isCloseTo(100 - premium, within(0.02 * premium)); // with a month's interest
        assertThat(on(with, 0, JANUARY).by().probability()).isEqualTo(1);
        LimitFindings without = paths.findings(stock, NONE, book);
        assertThat(on(without, 0, Bank.HORIZON).headroom().value()).isEqualTo(100);
    }

    /** Of two dates of a first breach, half of the breaches each: their mean, and its error by the paths. */
    @Test
    void theMeanTimeOfTheFirstBreachHasAnError() {
        LimitOnPaths total = new JumpingPaths(OCTOBER)
                .findings(stock, NONE, book(PositionLimit.total("total", Ceiling.amount(6_000))))
                .onPaths()
                .get(0);
        double may = DayCount.ACT_365F.years(Bank.TODAY, LocalDate.of(2008, 5, 30));
        double october = DayCount.ACT_365F.years(Bank.TODAY, LocalDate.of(2008, 10, 31));
        assertThat(total.firstBreach().orElseThrow().value()).isCloseTo((may + october) / 2, within(1e-12));
        double error = (october - may) / 2 / Math.sqrt(JumpingPaths.PATHS / 2);
        assertThat(total.firstBreach().orElseThrow().standardError()).isCloseTo(error, within(1e-6));
        assertThat(total.byHorizon().probability()).isEqualTo(0.5);
    }

    /** A stop-loss limit on dollars looks at what they lose, a short position where they rise, week by week. */
    @Test
    void aLossIsThatOfTheCurrenciesItLooksAt() {
        Limits limits = new Limits(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        List.of(new StopLossLimit("dollars", Optional.of(List.of(Bank.USD)), 0.2, Tenor.parse("1W")))));
        Position shortOne = Position.of(Stock.net(Bank.USD, -UNITS));
        LimitFindings findings = paths.findings(shortOne, NONE, new LimitBook(limits, Optional.empty()));
        assertThat(on(findings, 0, JULY).headroom().value()).isCloseTo(0.2 * 5_050 - 0.5 * 3_000, within(1e-9));
        assertThat(on(findings, 0, JANUARY).headroom().value()).isCloseTo(1_010, within(1e-9));
        double broken = DayCount.ACT_365F.years(Bank.TODAY, LocalDate.of(2008, 5, 5)); // the Monday after
        assertThat(findings.onPaths().get(0).firstBreach().orElseThrow().value())
                .isCloseTo(broken, within(1e-12));
    }

    @Test
    void whatIsNotWatchedIsToldOfToday() {
        HedgedOutcome strategy = new HedgedOutcome("some", NONE, paths.market(), Bank.HORIZON);
        Watch watch = new Watch(
                strategy,
                stock,
                PositionWith.of(stock, NONE, Tags.NONE, paths.market()),
                Tags.NONE,
                book(PositionLimit.total("total", Ceiling.amount(6_000))));
        LimitCheck more = new LimitCheck("more", Optional.empty(), 1, Ceiling.amount(2));
        assertThat(watch.today()).extracting(LimitCheck::label).containsExactly("total");
        assertThat(watch.with(List.of(more)).today()).hasSize(2).endsWith(more);
        assertThat(watch.findingsToday()).isEqualTo(new LimitFindings(watch.today(), List.of(), Optional.empty()));
        assertThat(watch.watched(paths.run(stock, List.of(strategy, watch)))).isTrue();
        assertThat(watch.watched(paths.run(stock, List.of((Observer) strategy))))
                .isFalse();
        assertThat(watch.watched(paths.run(stock, List.of(strategy, watch.blind()))))
                .isFalse();
    }
}
