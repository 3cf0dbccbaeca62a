package org.hedgerow.stress.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.fixed.ForwardHedge;
import org.hedgerow.hedge.option.OptionHedge;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Stock;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Bank;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.stress.Shock;
import org.hedgerow.stress.StressReport;
import org.hedgerow.stress.StressTest;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;

/** Smallest moves against closed forms. */
class ReverseSearchTest {
    private static final Currency USD = Bank.USD;
    private static final Currency EUR = Bank.EUR;
    private static final double UNITS = 1_000_000;
    private static final double SPOT = 5.05;
    private static final double YEARS = DayCount.ACT_365F.years(Bank.TODAY, Bank.HORIZON);
    private static final double DEVIATION = 0.1 * Math.sqrt(YEARS);

    @Test
    void aLongPositionLosesByTheFallThatTheLossIsOfIt() {
        Bank bank = bank(List.of(), Stock.net(USD, UNITS));
        ReverseReport.OfStrategy none = of(bank, 400_000, 0);
        double move = -400_000 / (UNITS * SPOT);
        assertThat(alone(none, USD).move()).isEqualTo(move, within(1e-12));
        assertDistance(bank, none, Math.log1p(move));
        assertThat(none.joint().orElseThrow().moves().get(USD)).isEqualTo(move, within(1e-11));
    }

    @Test
    void aShortPositionLosesByTheRise() {
        ReverseReport.OfStrategy none = of(bank(List.of(), Stock.net(USD, -UNITS)), 400_000, 0);
        assertThat(alone(none, USD).move()).isEqualTo(400_000 / (UNITS * SPOT), within(1e-12));
    }

    /** Half a put leaves half the slope below the strike: {@code n (S - S0) + n (K - S) / 2 + G = -X}. */
    @Test
    void halfAPutIsLostByTheMoveThatItsFormulaGives() {
        Bank bank = bank(List.of(new OptionHedge("put", Cover.ofNetPosition(0.5), 0.02)), Stock.net(USD, UNITS));
        double strike = 0.98 * bank.market().forward(USD, Bank.HORIZON);
        double premium = account(bank, 0.5);
        double loss = 900_000;
        double spot = (-loss - premium + UNITS * SPOT - 0.5 * UNITS * strike) / (0.5 * UNITS);
        assertThat(spot).isLessThan(strike);
        ReverseReport.OfStrategy put = of(bank, loss, 1);
        assertThat(alone(put, USD).move()).isEqualTo(spot / SPOT - 1, within(1e-9));
        assertDistance(bank, put, Math.log(spot / SPOT));
    }

    @Test
    void whatIsHedgedInFullLosesByNoMove() {
        Bank bank = bank(
                List.of(
                        new OptionHedge("put", Cover.ofNetPosition(1), 0.02),
                        new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty())),
                Stock.net(USD, UNITS));
        for (int strategy : new int[] {1, 2}) {
            ReverseReport.OfStrategy hedged = of(bank, 900_000, strategy);
            assertThat(hedged.alone().get(USD)).isEmpty();
            assertThat(hedged.joint()).isEmpty();
        }
    }

    /** The minimum over all moves of the dollar, with the euro's that then makes the loss whole. */
    @Test
    void theLikeliestJointMoveIsThatOfSmallestDistance() {
        Bank bank = bank(List.of(), Stock.net(USD, UNITS), Stock.net(EUR, -300_000));
        double loss = 600_000;
        double best = Double.POSITIVE_INFINITY;
        double dollar = 0;
        double[] means = {mean(bank, USD), mean(bank, EUR)};
        for (double move = -0.3; move < 0.3; move += 1e-5) {
            double lost = UNITS * SPOT * Math.expm1(move) + loss;
            double euro = Math.log1p(lost / (300_000 * 7.41946));
            double distance = distance(move - means[0], euro - means[1]);
            if (distance < best) {
                best = distance;
                dollar = move;
            }
        }
        ReverseReport.OfStrategy none = of(bank, loss, 0);
        Estimate found = none.joint().orElseThrow().distance();
        assertThat(found.value()).isEqualTo(best, within(4.5 * found.standardError()));
        assertThat(found.standardError()).isBetween(1e-4, 0.01 * best);
        double moved = Math.log1p(none.joint().orElseThrow().moves().get(USD));
        assertThat(moved).isEqualTo(dollar, within(0.005));
        Map<Currency, Double> moves = none.joint().orElseThrow().moves();
        double lost = -UNITS * SPOT * moves.get(USD) + 300_000 * 7.41946 * moves.get(EUR);
        assertThat(lost).isEqualTo(loss, within(1e-5));
    }

    @Test
    void whatLosesSoMuchAtTodaysRatesNeedsNoMove() {
        Bank bank = bank(
                List.of(new ForwardHedge("forward", Cover.ofNetPosition(1), Optional.empty())), Stock.net(USD, -UNITS));
        ReverseReport.OfStrategy forward = of(bank, 1_000, 1);
        assertThat(alone(forward, USD).move()).isZero();
        assertThat(forward.joint().orElseThrow().distance().value()).isZero();
    }

    /** The square of Mahalanobis' distance of two currencies of equal deviation, whose correlation is 0.7. */
    private static double distance(double one, double other) {
        double square = (one * one - 2 * 0.7 * one * other + other * other) / (1 - 0.49);
        return Math.sqrt(square) / DEVIATION;
    }

    private static double mean(Bank bank, Currency currency) {
        return Math.log(bank.market().forward(currency, Bank.HORIZON)
                        / bank.market().spot(currency))
                - DEVIATION * DEVIATION / 2;
    }

    private static void assertDistance(Bank bank, ReverseReport.OfStrategy found, double logMove) {
        double expected = Math.abs(logMove - mean(bank, USD)) / DEVIATION;
        Estimate distance = found.joint().orElseThrow().distance();
        assertThat(distance.value()).isEqualTo(expected, within(4.5 * distance.standardError()));
        assertThat(distance.standardError()).isBetween(1e-4, 0.01 * expected + 0.005);
        assertThat(distance.value()).isEqualTo(Math.abs(alone(found, USD).deviations()), within(1e-9));
    }

    private static ReverseReport.Alone alone(ReverseReport.OfStrategy strategy, Currency currency) {
        return strategy.alone().get(currency).orElseThrow();
    }

    private static double account(Bank bank, double move) {
        StressTest test = new StressTest(
                Optional.empty(),
                Optional.of(List.of(new Shock("up", Map.of(USD, move)))),
                Optional.empty(),
                Optional.empty());
        return report(bank, test).moves().get(0).strategies().get(1).account().value();
    }

    private static ReverseReport.OfStrategy of(Bank bank, double loss, int strategy) {
        StressTest test = new StressTest(
                Optional.empty(), Optional.empty(), Optional.of(List.of(ReverseStress.of(loss))), Optional.empty());
        return report(bank, test).reverse().get(0).strategies().get(strategy);
    }

    private static StressReport report(Bank bank, StressTest test) {
        return bank.scenario()
                .with(test)
                .run(new Settings(64, 1, 1), Progress.SILENT)
                .stress()
                .orElseThrow();
    }

    private static Bank bank(List<Strategy> hedges, Line... lines) {
        Bank bank = new Bank();
        bank.lines = List.of(lines);
        bank.hedges = hedges;
        return bank;
    }
}
