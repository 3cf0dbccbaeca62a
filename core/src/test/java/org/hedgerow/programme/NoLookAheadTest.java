package org.hedgerow.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.law.ChangedRows;
import org.hedgerow.market.BidOffer;
import org.hedgerow.market.Market;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.volume.UncertainFlow;
import org.hedgerow.position.volume.UncertainVolumes;
import org.hedgerow.programme.rule.EveryProgramme;
import org.hedgerow.programme.rule.Layers;
import org.hedgerow.random.Draws;
import org.hedgerow.scenario.Bank;
import org.hedgerow.time.Tenor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Changing all rows after a date leaves every trade up to it the same bits. */
class NoLookAheadTest {
    private static final LocalDate HORIZON = LocalDate.of(2008, 3, 28);
    private static final Bank BANK = bank();
    private static final Market MARKET = BANK.market();

    private static Bank bank() {
        Bank bank = new Bank();
        bank.rates = Optional.of(new InterestRates(
                Map.of(Bank.UAH, new HullWhite(0.5, 0.03), Bank.USD, new HullWhite(0.1, 0.01)), Optional.empty()));
        return bank;
    }

    static Stream<Programme> programmes() {
        return Stream.concat(
                EveryProgramme.withProxyFor(Bank.EUR).stream(),
                Stream.of(
                        new WhileDeliverable(new Layers(Tenor.parse("1M"), 2), Deliverable.of(uncertain(1))),
                        new Unwinding(Deliverable.of(uncertain(-1)))));
    }

    private static UncertainFlow uncertain(double amount) {
        return new UncertainFlow(
                "sales",
                Bank.USD,
                amount,
                HORIZON,
                Certainty.FORECAST,
                0.25,
                0.5,
                Optional.of(0.3),
                Optional.of(LocalDate.of(2008, 2, 18)),
                Optional.empty(),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("programmes")
    void noProgrammeKnowsWhatComes(Programme programme) {
        TradeRecord asIs = record(programme, Integer.MAX_VALUE);
        for (int date = 0; date < asIs.dates(); date++) {
            assertThat(isTheSameUpTo(date, asIs, record(programme, date)))
                    .as("up to date " + date)
                    .isTrue();
        }
    }

    /** Or the test above would say nothing: what trades does change where the changed rows are seen. */
    @ParameterizedTest
    @MethodSource("programmes")
    void everyProgrammeKnowsWhatHasBeen(Programme programme) {
        TradeRecord asIs = record(programme, Integer.MAX_VALUE);
        TradeRecord changed = record(programme, 0);
        assertThat(isTheSameUpTo(asIs.dates() - 1, asIs, changed)).isFalse();
    }

    /** One that was handed the paths of the run before it, which is the only way to see them early. */
    @Test
    void aProgrammeThatCheatsIsFound() {
        TradeRecord asIs = record(new Cheat(Integer.MAX_VALUE), Integer.MAX_VALUE);
        for (int date = 1; date < asIs.dates() - 1; date++) {
            assertThat(isTheSameUpTo(date, asIs, record(new Cheat(date), date))).isFalse();
        }
    }

    private static boolean isTheSameUpTo(int last, TradeRecord one, TradeRecord other) {
        for (int date = 0; date <= last; date++) {
            if (!Arrays.equals(one.held(date), other.held(date)) || !Arrays.equals(one.owed(date), other.owed(date))) {
                return false;
            }
        }
        return true;
    }

    private static TradeRecord record(Programme programme, int changedAfter) {
        ProgrammeTrade trade =
                new ProgrammeTrade(new Exposure(Bank.USD, -1, HORIZON), programme, new BidOffer(0, 0.001, 0, 0, 0));
        return TradeRecord.of(
                trade,
                MARKET,
                HORIZON,
                new ChangedRows(new UncertainVolumes(BANK.model(), BANK.model(), HORIZON), changedAfter));
    }

    /** Buys where it will be dearer the next week, by a record of the run that it is part of. */
    private record Cheat(int changedAfter) implements Programme {
        @Override
        public SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end) {
            SortedSet<LocalDate> weeks = new TreeSet<>();
            for (int week = 1; week < 12; week++) {
                weeks.add(market.calendar().following(market.valuationDate().plusWeeks(week)));
            }
            return weeks;
        }

        @Override
        public ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end) {
            double[][] future = new double[layout.grid().size()][PathBatch.SIZE];
            PathKernel run = new ChangedRows(BANK.model(), changedAfter).bind(layout, market);
            PathBatch ahead = new PathBatch(layout);
            ahead.start(0, PathBatch.SIZE);
            Draws draws = Draws.of(1);
            for (int date = 0; date < future.length; date++) {
                run.fill(ahead, date, draws);
                future[date] = ahead.row(layout.row(new Spot(Bank.USD))).clone();
            }
            return (batch, date, orders) -> {
                for (int path = 0; path < PathBatch.SIZE; path++) {
                    orders.wanted()[path] = future[date + 1][path] > future[date][path] ? 1 : 0;
                }
            };
        }
    }
}
