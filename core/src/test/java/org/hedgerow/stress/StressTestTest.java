package org.hedgerow.stress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.fixed.RolledSpotHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.norm.TotalPosition;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.scenario.Bank;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.stress.path.Move;
import org.hedgerow.time.DayCount;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;

/** Moves made by hand, whose outcomes are known. */
class StressTestTest {
    private static final Currency USD = Bank.USD;
    private static final Currency EUR = Bank.EUR;
    private static final double ROUNDING = 1e-6; // of outcomes of 1e6

    /** USD/UAH from 5 to 8, EUR/USD from 1.25 to 1.5: a euro from 6.25 to 12. */
    private static HistoricalWindow crisis() {
        return new HistoricalWindow(
                "crisis",
                LocalDate.of(2008, 10, 22),
                LocalDate.of(2008, 12, 18),
                Map.of(
                        CurrencyPair.parse("USD/UAH"), new WindowRate(5, 8, "made up"),
                        CurrencyPair.parse("EUR/USD"), new WindowRate(1.25, 1.5, "made up")));
    }

    @Test
    void movesAgainstHomeAreCrossesOfTheWindow() {
        UnderMove under = under(bank(Stock.net(USD, 1_000_000), Stock.net(EUR, -300_000)), crisis());
        assertThat(under.move().factors().get(USD)).isEqualTo(1.6, within(1e-15));
        assertThat(under.move().factors().get(EUR)).isEqualTo(12 / 6.25, within(1e-15));
        double expected = 1_000_000 * 5.05 * 0.6 - 300_000 * 7.41946 * 0.92;
        assertThat(under.unhedged().value()).isEqualTo(expected, within(ROUNDING));
        assertThat(under.unhedged().standardError()).isZero();
        assertThat(under.move().days()).isEqualTo(57);
        assertThat(under.move().still()).isEmpty();
    }

    @Test
    void theSameWindowServesAnotherHomeCurrency() {
        HistoricalWindow window = crisis();
        Move move = window.move(EUR, List.of(USD, Bank.UAH), true);
        assertThat(move.factors().get(USD)).isEqualTo(1 / 1.2, within(1e-15));
        assertThat(move.factors().get(Bank.UAH)).isEqualTo(6.25 / 12, within(1e-15));
        assertThat(move.isAtOnce()).isTrue();
    }

    @Test
    void whatIsNotQuotedKeepsItsRateInTheCommonCurrencyAndIsNamed() {
        Currency gold = Currency.of("XAU");
        Move move = crisis().move(Bank.UAH, List.of(USD, gold), false);
        assertThat(move.factors().get(gold)).isEqualTo(1.6, within(1e-15));
        assertThat(move.still()).containsExactly(gold);
        assertThat(move.against()).isEqualTo(USD);
    }

    @Test
    void aWindowThatDoesNotQuoteHomeIsRefused() {
        assertThatThrownBy(() -> StressTest.of(List.of(new HistoricalWindow(
                                "elsewhere",
                                LocalDate.of(2015, 1, 14),
                                LocalDate.of(2015, 1, 23),
                                Map.of(CurrencyPair.parse("USD/CHF"), new WindowRate(1.02, 0.88, "made up")))))
                        .check(new Bank().market(), List.of(USD), false))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("windows[0].rates must have the home currency UAH, but quotes [CHF, USD]");
    }

    @Test
    void aForwardOfThePositionClosesItUnderAnyShock() {
        Bank bank = bank(Stock.net(USD, 1_000_000));
        bank.bidOffer = BidOffer.NONE;
        bank.hedges = List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty()));
        double forward = bank.market().forward(USD, Bank.HORIZON);
        for (double move : new double[] {-0.4, 0, 0.6}) {
            UnderMove.OfStrategy hedged =
                    under(bank, shock(Map.of(USD, move))).strategies().get(1);
            assertThat(hedged.outcome().value()).isEqualTo(1_000_000 * (forward - 5.05), within(ROUNDING));
            assertThat(hedged.account().value()).isEqualTo(1_000_000 * (forward - 5.05 * (1 + move)), within(ROUNDING));
        }
    }

    @Test
    void aPutIsExercisedWhereTheRateFallsBelowItsStrikeAlone() {
        Bank bank = bank(Stock.net(USD, 1_000_000));
        bank.hedges = List.of(new OptionHedge("put", Cover.ofNetPosition(1), 0.05));
        double strike = 0.95 * bank.market().forward(USD, Bank.HORIZON);
        double up = under(bank, shock(Map.of(USD, 0.5)))
                .strategies()
                .get(1)
                .account()
                .value();
        double down = under(bank, shock(Map.of(USD, -0.5)))
                .strategies()
                .get(1)
                .account()
                .value();
        assertThat(down - up).isEqualTo(1_000_000 * (strike - 5.05 * 0.5), within(1e-3));
    }

    /** A rolled sale loses each month what the rate rose; over 57 days two rolls see a part of the move. */
    @Test
    void programmesMeetTheMoveAsItGoesOn() {
        Bank bank = bank(Stock.net(USD, 1_000_000));
        bank.bidOffer = BidOffer.NONE;
        bank.hedges = List.of(new RolledSpotHedge("rolled", Cover.ofNetPosition(1), Tenor.parse("1M")));
        StressTest both = new StressTest(
                Optional.of(List.of(crisis())),
                Optional.of(List.of(new Shock("at once", Map.of(USD, 0.6)))),
                Optional.empty(),
                Optional.empty());
        List<UnderMove> moves = report(bank, both).moves();
        double slow = moves.get(0).strategies().get(1).account().value();
        double fast = moves.get(1).strategies().get(1).account().value();
        assertThat(moves.get(0).unhedged().value())
                .isEqualTo(moves.get(1).unhedged().value(), within(ROUNDING));
        assertThat(slow).isNotEqualTo(fast);
        assertThat(slow / fast).isBetween(0.9, 1.1);
    }

    /** A flow after the horizon is marked there at the curves moved: {@code a (S D - B D_home)}. */
    @Test
    void ratesOfInterestMoveWhatIsMarkedAtTheHorizon() {
        LocalDate due = LocalDate.of(2009, 6, 30);
        Bank bank = bank(new Flow(USD, 150_000, due, Certainty.COMMITMENT, Optional.of(5.1)));
        Shock shock = new Shock(
                "all at once",
                Map.of(USD, 0.2),
                Optional.empty(),
                Optional.of(Map.of(Bank.UAH, 0.1, USD, -0.01)),
                Optional.empty());
        Market market = bank.market();
        double years = DayCount.ACT_365F.years(Bank.HORIZON, due);
        double home = market.discount(Bank.UAH, Bank.HORIZON, due) * Math.exp(-0.1 * years);
        double foreign = market.discount(USD, Bank.HORIZON, due) * Math.exp(0.01 * years);
        double expected = 150_000 * (5.05 * 1.2 * foreign - 5.1 * home);
        assertThat(under(bank, shock).unhedged().value()).isEqualTo(expected, within(ROUNDING));
    }

    /** A flow of June is carried to December at the home rate moved from the first date after today on. */
    @Test
    void cashGrowsAtTheRateMoved() {
        LocalDate due = LocalDate.of(2008, 6, 30);
        Bank bank = bank(new Flow(USD, 150_000, due, Certainty.COMMITMENT, Optional.of(5.1)));
        Shock shock = new Shock(
                "dearer money", Map.of(), Optional.empty(), Optional.of(Map.of(Bank.UAH, 0.1)), Optional.empty());
        double growth = bank.market().growth(Bank.UAH, due, Bank.HORIZON)
                * Math.exp(0.1 * DayCount.ACT_365F.years(due, Bank.HORIZON));
        double expected = 150_000 * (5.05 - 5.1) * growth;
        assertThat(under(bank, shock).unhedged().value()).isEqualTo(expected, within(ROUNDING));
    }

    @Test
    void aDearerVolatilityIsWorthMoreInAnOptionThatLivesOn() {
        Bank bank = bank(new Flow(USD, 150_000, LocalDate.of(2009, 6, 30), Certainty.COMMITMENT, Optional.of(5.1)));
        bank.hedges = List.of(new OptionHedge("put", Cover.ofFlows(1), 0));
        Shock calm = shock(Map.of(USD, 0.0));
        Shock storm =
                new Shock("storm", Map.of(USD, 0.0), Optional.of(Map.of(USD, 0.3)), Optional.empty(), Optional.empty());
        double before = under(bank, calm).strategies().get(1).account().value();
        double after = under(bank, storm).strategies().get(1).account().value();
        assertThat(after - before).isGreaterThan(1_000);
    }

    @Test
    void aMoveThatIsSlowerThanTheHorizonIsCompleteOnIt() {
        HistoricalWindow slow = new HistoricalWindow(
                "slow",
                LocalDate.of(2014, 2, 6),
                LocalDate.of(2016, 2, 6),
                Map.of(CurrencyPair.parse("USD/UAH"), new WindowRate(8, 26, "made up")));
        UnderMove under = under(bank(Stock.net(USD, 1_000_000)), slow);
        assertThat(under.move().days()).isEqualTo(366);
        assertThat(under.unhedged().value()).isEqualTo(5_050_000 * (26 / 8.0 - 1), within(ROUNDING));
    }

    @Test
    void normsAreMeasuredAtTheRatesMoved() {
        Bank bank = bank(Stock.net(USD, 1_000_000));
        bank.norms = Optional.of(new Norms(20_000_000, Set.of(USD), List.of(new TotalPosition("H16", 0.4))));
        UnderMove.OfStrategy none = under(bank, crisis()).strategies().get(0);
        assertThat(none.broken()).singleElement().satisfies(broken -> assertThat(broken.value())
                .isEqualTo(5_050_000 * 1.6 / 20_000_000, within(1e-12)));
        assertThat(none.shareOfCapital().orElseThrow()).isEqualTo(3_030_000 / 20_000_000.0, within(1e-12));
        assertThat(under(bank, shock(Map.of(USD, 0.5))).strategies().get(0).broken())
                .isEmpty();
    }

    @Test
    void volumesThatAreDrawnGiveAMeanWithItsError() {
        Bank bank = bank(new UncertainFlow(
                "exports",
                USD,
                150_000,
                LocalDate.of(2008, 6, 30),
                Certainty.FORECAST,
                0.2,
                0.3,
                Optional.empty(),
                Optional.empty()));
        StressReport report = report(bank, StressTest.of(List.of(crisis())));
        assertThat(report.draws()).isEqualTo(1024);
        assertThat(report.moves().get(0).unhedged().standardError()).isPositive();
    }

    @Test
    void shocksChangeNoBitOfTheDecision() {
        Scenario plain = new Bank().scenario();
        Scenario stressed = plain.with(StressTest.of(List.of(crisis())));
        Settings settings = new Settings(2048, 1, 2);
        assertThat(stressed.run(settings, Progress.SILENT).decision())
                .isEqualTo(plain.run(settings, Progress.SILENT).decision());
    }

    private static Shock shock(Map<Currency, Double> moves) {
        return new Shock("shock", moves);
    }

    private static Bank bank(Line... lines) {
        Bank bank = new Bank();
        bank.lines = List.of(lines);
        bank.hedges = List.<Strategy>of();
        return bank;
    }

    private static UnderMove under(Bank bank, HistoricalWindow window) {
        return report(bank, StressTest.of(List.of(window))).moves().get(0);
    }

    private static UnderMove under(Bank bank, Shock shock) {
        return report(
                        bank,
                        new StressTest(
                                Optional.empty(), Optional.of(List.of(shock)), Optional.empty(), Optional.empty()))
                .moves()
                .get(0);
    }

    private static StressReport report(Bank bank, StressTest test) {
        return bank.scenario()
                .with(test)
                .run(new Settings(64, 1, 1), Progress.SILENT)
                .stress()
                .orElseThrow();
    }
}
