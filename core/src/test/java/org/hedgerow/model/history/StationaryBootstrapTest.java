package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.history.MadeHistory.BOTH;
import static org.hedgerow.model.history.MadeHistory.EUR;
import static org.hedgerow.model.history.MadeHistory.USD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.junit.jupiter.api.Test;

class StationaryBootstrapTest {
    private static final Market MARKET = MadeHistory.market();
    private static final int DAYS = 40;

    private static SpotSample sample(History history, double meanBlock, int paths, NavigableSet<LocalDate> dates) {
        StationaryBootstrap model = new StationaryBootstrap(history, meanBlock, Optional.empty());
        List<Currency> currencies = List.copyOf(history.fixings().keySet());
        return SpotSample.of(MARKET, model, currencies, dates, paths);
    }

    private static NavigableSet<LocalDate> daily() {
        TreeSet<LocalDate> dates = new TreeSet<>();
        IntStream.rangeClosed(1, DAYS).forEach(day -> dates.add(MadeHistory.weekday(day)));
        return dates;
    }

    /** The day of the history that each step of a path shows, known by its move: {@code [path][step]}. */
    private static int[][] daysDrawn(double[] moves, double meanBlock, int paths) {
        History history = MadeHistory.ofMoves(moves);
        SpotSample sample = sample(history, meanBlock, paths, daily());
        double[] means = new BlockMoments(moves, 1 / meanBlock).logMeans(DAYS);
        int[][] days = new int[paths][DAYS];
        double[] before = new double[paths];
        for (int day = 1; day <= DAYS; day++) {
            LocalDate date = MadeHistory.weekday(day);
            double[] logs = sample.logs(USD, date, MARKET.forward(USD, date));
            for (int path = 0; path < paths; path++) {
                double log = logs[path] + means[day];
                double move = log - before[path];
                days[path][day - 1] = (int) Math.round(move * 1000);
                assertThat(move * 1000).isCloseTo(days[path][day - 1], within(1e-8));
                before[path] = log;
            }
        }
        return days;
    }

    /** A new block begins with probability 1/4, and one time in ten it begins where the old one would have gone on. */
    @Test
    void blocksAreGeometricCircularAndBeginAnywhere() {
        int paths = 20_000;
        double[] moves = IntStream.range(0, 10).mapToDouble(day -> day / 1000.0).toArray();
        int[][] days = daysDrawn(moves, 4, paths);
        int[] first = new int[10];
        int[] last = new int[10];
        int wentOn = 0;
        int wentOnTwice = 0;
        int wrapped = 0;
        for (int[] path : days) {
            first[path[0]]++;
            last[path[DAYS - 1]]++;
            for (int step = 2; step < DAYS; step++) {
                boolean one = path[step - 1] == (path[step - 2] + 1) % 10;
                boolean two = path[step] == (path[step - 1] + 1) % 10;
                wentOn += two ? 1 : 0;
                wentOnTwice += one && two ? 1 : 0;
                wrapped += path[step - 1] == 9 && path[step] == 0 ? 1 : 0;
            }
        }
        double steps = (double) paths * (DAYS - 2);
        double share = 0.75 + 0.25 / 10;
        assertThat(wentOn / steps).isCloseTo(share, within(4.5 * Math.sqrt(share * (1 - share) / steps)));
        assertThat(wentOnTwice / steps).isCloseTo(share * share, within(4.5 * Math.sqrt(1 / steps)));
        assertThat(wrapped / steps).isCloseTo(share / 10, within(4.5 * Math.sqrt(0.3 / steps)));
        double bound = 4.5 * Math.sqrt(0.09 / paths);
        for (int day = 0; day < 10; day++) {
            assertThat(first[day] / (double) paths).isCloseTo(0.1, within(bound));
            assertThat(last[day] / (double) paths).isCloseTo(0.1, within(bound));
        }
    }

    /** The autocorrelation of what is drawn is that of the circular history, times the odds of the same block. */
    @Test
    void autocorrelationIsThatOfTheHistoryWithinABlock() {
        double[] moves = new double[20];
        Arrays.setAll(moves, day -> Math.round(20 * Math.sin(day)) / 1000.0);
        int[][] days = daysDrawn(moves, 5, 20_000);
        double mean = Arrays.stream(moves).average().orElseThrow() * 1000;
        for (int lag = 1; lag <= 3; lag++) {
            double expected = 0;
            for (int day = 0; day < 20; day++) {
                expected += (1000 * moves[day] - mean) * (1000 * moves[(day + lag) % 20] - mean) / 20;
            }
            expected *= Math.pow(0.8, lag);
            double found = 0;
            for (int[] path : days) {
                found += (path[9] - mean) * (path[9 + lag] - mean) / days.length;
            }
            assertThat(found).as("lag %s", lag).isCloseTo(expected, within(4.5 * 150 / Math.sqrt(days.length)));
        }
    }

    /** The euro here is the square of the dollar, and stays so where both are drawn from the same days. */
    @Test
    void allCurrenciesMoveAsOnTheSameDay() {
        History dollar = MadeHistory.of(300);
        List<Double> squares =
                dollar.fixings().get(USD).stream().map(rate -> rate * rate).toList();
        History both = new History(dollar.dates(), Map.of(USD, dollar.fixings().get(USD), EUR, squares));
        LocalDate end = MadeHistory.weekday(DAYS);
        SpotSample sample = sample(both, 10, 3_000, new TreeSet<>(List.of(end)));
        double[] dollars = sample.logs(USD, end, 1);
        double[] euros = sample.logs(EUR, end, 1);
        double constant = euros[0] - 2 * dollars[0];
        for (int path = 1; path < dollars.length; path++) {
            assertThat(euros[path] - 2 * dollars[path]).isCloseTo(constant, within(1e-12));
        }
    }

    @Test
    void pathsDependNeitherOnTheDatesReadNorOnOtherCurrencies() {
        History history = MadeHistory.of(300);
        LocalDate end = MadeHistory.weekday(DAYS);
        NavigableSet<LocalDate> some =
                new TreeSet<>(List.of(end, MadeHistory.weekday(7).plusDays(3)));
        History alone =
                new History(history.dates(), Map.of(USD, history.fixings().get(USD)));
        double[] sparse = sample(history, 10, 3_000, some).spots(USD, end);
        assertThat(sample(history, 10, 3_000, daily()).spots(USD, end)).isEqualTo(sparse);
        assertThat(sample(alone, 10, 3_000, some).spots(USD, end)).isEqualTo(sparse);
    }

    @Test
    void theVolatilityStatedIsThatOfThePaths() {
        StationaryBootstrap model = new StationaryBootstrap(MadeHistory.of(500), 20, Optional.empty());
        LocalDate end = MadeHistory.weekday(DAYS);
        double[] logs = SpotSample.of(MARKET, model, BOTH, new TreeSet<>(List.of(end)), 131_072)
                .logs(USD, end, 1);
        double mean = Arrays.stream(logs).average().orElseThrow();
        double[] squares =
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).toArray();
        double variance = Arrays.stream(squares).average().orElseThrow();
        double error = Math.sqrt(Arrays.stream(squares)
                        .map(square -> (square - variance) * (square - variance))
                        .sum())
                / squares.length;
        double years = (end.toEpochDay() - MadeHistory.TODAY.toEpochDay()) / 365.0;
        double stated = model.volatility(MARKET, USD, end).orElseThrow();
        assertThat(error).isLessThan(0.01 * variance);
        assertThat(stated * stated * years).isCloseTo(variance, within(4.5 * error));
    }

    @Test
    void blocksOfOneDayForgetTheOrderOfTheHistory() {
        List<Double> rates = new ArrayList<>(List.of(1.0, 1.1, 0.9, 1.3, 1.2));
        History history = new History(MadeHistory.weekdays(5), Map.of(USD, rates));
        double[] logMeans = new StationaryBootstrap(history, 1, Optional.empty()).logMeans(USD, 3);
        double mean = (1.1 + 0.9 / 1.1 + 1.3 / 0.9 + 1.2 / 1.3) / 4;
        assertThat(logMeans[3]).isCloseTo(3 * Math.log(mean), within(1e-14));
    }
}
