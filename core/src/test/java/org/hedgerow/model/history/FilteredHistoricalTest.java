package org.hedgerow.model.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hedgerow.model.history.MadeHistory.BOTH;
import static org.hedgerow.model.history.MadeHistory.EUR;
import static org.hedgerow.model.history.MadeHistory.USD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hedgerow.formula.Garch;
import org.hedgerow.history.History;
import org.hedgerow.market.Market;
import org.hedgerow.model.joint.SpotSample;
import org.hedgerow.money.Currency;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.junit.jupiter.api.Test;

class FilteredHistoricalTest {
    private static final Market MARKET = MadeHistory.market();
    private static final int DAYS = 15;
    private static final int PATHS = 3_000;

    private static FilteredHistorical model(History history) {
        return new FilteredHistorical(history, MadeHistory.filters(), Optional.empty());
    }

    /** Logarithms of the rates over their means, day by day: {@code [day][path]}. */
    private static double[][] logs(FilteredHistorical model, Currency currency, int paths) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        IntStream.rangeClosed(1, DAYS).forEach(day -> dates.add(MadeHistory.weekday(day)));
        SpotSample sample = SpotSample.of(MARKET, model, BOTH, dates, paths);
        double[][] logs = new double[DAYS + 1][paths];
        for (int day = 1; day <= DAYS; day++) {
            LocalDate date = MadeHistory.weekday(day);
            logs[day] = sample.logs(currency, date, model.mean(MARKET, currency, date));
        }
        return logs;
    }

    /** The days of the history that were drawn, found by following the recursion of {@link Garch} along each path. */
    private static int[][] daysDrawn(FilteredHistorical model, Currency currency) {
        Residuals residuals = model.residuals(currency);
        double[] values = residuals.values();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        Garch garch = model.filters().get(currency).garch();
        double[][] logs = logs(model, currency, PATHS);
        int[][] drawn = new int[PATHS][DAYS];
        for (int path = 0; path < PATHS; path++) {
            double variance = residuals.nextVariance();
            for (int day = 0; day < DAYS; day++) {
                double deviation = Math.sqrt(variance);
                double shock = logs[day + 1][path] - logs[day][path] + logMean(values, deviation);
                double residual = nearest(sorted, shock / deviation);
                assertThat(shock / deviation).isCloseTo(residual, within(1e-9));
                drawn[path][day] = place(values, residual);
                variance = garch.next(variance, deviation * residual);
            }
        }
        return drawn;
    }

    private static double logMean(double[] residuals, double deviation) {
        return Math.log1p(
                Arrays.stream(residuals).map(z -> Math.expm1(deviation * z)).sum() / residuals.length);
    }

    private static double nearest(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        int above = Math.min(sorted.length - 1, place < 0 ? -place - 1 : place);
        int below = Math.max(0, above - 1);
        return sorted[above] - value < value - sorted[below] ? sorted[above] : sorted[below];
    }

    private static int place(double[] values, double value) {
        int place = 0;
        while (values[place] != value) {
            place++;
        }
        return place;
    }

    @Test
    void variancesFollowTheRecursionAndAllCurrenciesShowTheSameDay() {
        FilteredHistorical model = model(MadeHistory.of(300));
        int[][] ofDollar = daysDrawn(model, USD);
        assertThat(daysDrawn(model, EUR)).isDeepEqualTo(ofDollar);
        int[] counts = new int[300];
        Arrays.stream(ofDollar).flatMapToInt(Arrays::stream).forEach(day -> counts[day]++);
        double expected = PATHS * DAYS / 300.0;
        double chiSquare = Arrays.stream(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquare).isBetween(213.0, 383.0); // 0.1 % on both sides, 299 degrees of freedom
    }

    /** Whatever is known of the path so far: here its own size. */
    @Test
    void everyRateOverItsMeanIsAMartingale() {
        double[][] logs = logs(model(MadeHistory.of(300)), USD, 131_072);
        for (int day = 5; day <= DAYS; day += 5) {
            double[] gain = new double[logs[0].length];
            for (int path = 0; path < gain.length; path++) {
                double before = logs[day - 5][path];
                gain[path] = Math.abs(before) * (Math.exp(logs[day][path] - before) - 1);
            }
            Estimate mean = Influence.estimate(gain);
            assertThat(mean.value()).isCloseTo(0, within(4.5 * mean.standardError() + 1e-18));
        }
    }

    /** Without a memory of its own the variance is that of every day, and the squares add up. */
    @Test
    void aConstantVarianceScalesTheResiduals() {
        History history = MadeHistory.of(300);
        GarchFilter constant = GarchFilter.of(Garch.symmetric(1e-4, 0, 0));
        FilteredHistorical model =
                new FilteredHistorical(history, Map.of(USD, constant, EUR, constant), Optional.empty());
        double[] logs = logs(model, USD, 131_072)[DAYS];
        double mean = Arrays.stream(logs).average().orElseThrow();
        Estimate variance = Influence.estimate(
                Arrays.stream(logs).map(log -> (log - mean) * (log - mean)).toArray());
        assertThat(variance.value()).isCloseTo(DAYS * 1e-4, within(4.5 * variance.standardError()));
        assertThat(model.residuals(USD).nextVariance()).isEqualTo(1e-4);
    }
}
