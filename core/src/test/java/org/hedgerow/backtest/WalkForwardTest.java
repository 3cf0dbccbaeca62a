package org.hedgerow.backtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hedgerow.backtest.coverage.Kupiec;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.backtest.forecast.WindowVolatility;
import org.hedgerow.history.Fixings;
import org.hedgerow.math.Normal;
import org.hedgerow.math.Philox4x32;
import org.hedgerow.money.Currency;
import org.hedgerow.time.BusinessCalendar;
import org.junit.jupiter.api.Test;

class WalkForwardTest {
    private static final BusinessCalendar WEEKDAYS = new BusinessCalendar(Set.of());
    private static final LocalDate START = LocalDate.of(2001, 1, 1);
    private static final int FIRST = 330;
    private static final int CHANGED = 380;

    /** Normal moves of half a percent a day; a devaluation on day 60, and other moves from a day on. */
    private static Fixings history(int days, int changedFrom, double scale) {
        List<LocalDate> dates = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        LocalDate date = START;
        double log = 0;
        long[] drawn = new long[Philox4x32.BLOCK_LENGTH];
        for (int day = 0; day < days; day++) {
            dates.add(date);
            rates.add(5 * Math.exp(log));
            date = WEEKDAYS.plusBusinessDays(date, 1);
            Philox4x32.block(11, day, 0, drawn);
            double normal = Normal.quantile(((drawn[0] >>> 11) + 0.5) * 0x1.0p-53);
            log += 0.005 * normal * (day >= changedFrom ? scale : 1) + (day == 60 ? 0.3 : 0);
        }
        return new Fixings(dates, rates);
    }

    private static WalkForward walk(Fixings fixings, int first) {
        return new WalkForward(
                Currency.of("UAH"),
                Currency.of("USD"),
                fixings,
                fixings.dates().get(first),
                fixings.last(),
                List.of(1, 20),
                List.of(0.99, 0.975),
                1_024,
                1);
    }

    @Test
    void whatComesLaterChangesNoEarlierForecast() {
        List<Forecaster> models = Forecaster.usual();
        List<Forecaster> again = Forecaster.usual();
        for (int place = 0; place < models.size(); place++) {
            ModelCoverage before = walk(history(430, CHANGED, 1), FIRST).with(models.get(place));
            ModelCoverage after = walk(history(430, CHANGED, -7), FIRST).with(again.get(place));
            LocalDate known = history(430, CHANGED, 1).dates().get(CHANGED);
            assertThat(before.without()).as(before.name()).isZero();
            assertThat(made(before, known)).as(before.name()).hasSize(51 + 3).isEqualTo(made(after, known));
            assertThat(before.predictions()).as(before.name()).isNotEqualTo(after.predictions());
        }
    }

    private record Made(LocalDate on, int fixings, boolean still, List<Prediction.Bound> bounds) {}

    private static List<Made> made(ModelCoverage coverage, LocalDate known) {
        return coverage.predictions().stream()
                .filter(prediction -> !prediction.made().isAfter(known))
                .map(each -> new Made(each.made(), each.fixings(), each.still(), each.bounds()))
                .toList();
    }

    @Test
    void aTrueModelHasAsManyExceptionsAsForecast() {
        Fixings fixings = history(2_000, 2_000, 1);
        ModelCoverage coverage = walk(fixings, 400).with(new WindowVolatility(250));
        for (Coverage each : coverage.coverages()) {
            Kupiec.Region region = new Kupiec(each.forecasts(), 1 - each.level()).accepted(0.9999);
            assertThat(each.exceptions()).isBetween(region.fewest(), region.most());
        }
        assertThat(coverage.coverages()).hasSize(8);
    }

    @Test
    void aRateThatStoodStillIsForecastToStandStill() {
        List<LocalDate> dates = new ArrayList<>(history(300, 300, 1).dates());
        List<Double> rates = new ArrayList<>();
        dates.forEach(date -> rates.add(rates.size() < 290 ? 5.05 : 6.0));
        ModelCoverage coverage = walk(new Fixings(dates, rates), 270).with(new WindowVolatility(100));
        Coverage shortByADay = coverage.coverages().get(2);
        assertThat(shortByADay.side()).isEqualTo(Side.SHORT);
        assertThat(shortByADay.exceptions()).isEqualTo(1);
        assertThat(shortByADay.exceptionsOfNoRisk()).isEqualTo(1);
        assertThat(shortByADay.noRisk()).isGreaterThan(20);
    }
}
