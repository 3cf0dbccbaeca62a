package org.hedgerow.backtest;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.backtest.forecast.Forecaster;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;
import org.hedgerow.money.Currency;

/**
 * A walk through a history, forecast by forecast, each from the fixings up to its day and no later ones. Parameters are
 * fitted on the first fixing of each month.
 *
 * @param fixings home per unit, without the days on which none was made; those before {@code from} are for the first
 *     fits
 * @param from the first day on which a forecast may be made
 * @param to the last day of which one may be
 * @param horizons in fixings; forecasts of one horizon do not overlap
 * @param levels of value at risk and expected shortfall
 * @param paths of each forecast; replayed history has as many as it has stretches
 * @param seed of the paths of every forecast
 */
public record WalkForward(
        Currency home,
        Currency currency,
        Fixings fixings,
        LocalDate from,
        LocalDate to,
        List<Integer> horizons,
        List<Double> levels,
        int paths,
        long seed) {
    /** Below, an estimate is worth nothing. */
    static final int FEWEST_FIXINGS = 100;

    public WalkForward {
        Checks.present(home, "home");
        Checks.that(!currency.equals(home), "currency", "must not be the home currency " + home);
        Checks.present(fixings, "fixings");
        Checks.present(from, "from");
        Checks.present(to, "to");
        horizons = Checks.notEmpty(horizons, "horizons");
        horizons.forEach(days -> Checks.in(days, 1, 1_000, "horizons"));
        levels = Checks.notEmpty(levels, "levels");
        levels.forEach(level -> Checks.in(level, 0.5, 0.9999, "levels"));
        Checks.in(paths, 1_000, 1 << 24, "paths");
        int days = last(fixings, to) - first(fixings, from);
        Checks.that(
                days >= 1,
                "from",
                "must leave a fixing to forecast from and one to forecast: " + FEWEST_FIXINGS
                        + " fixings before are for the first fit, and the last is " + fixings.last());
    }

    /** With one model. */
    public ModelCoverage with(Forecaster forecaster) {
        return new Walk(this, forecaster).coverage();
    }

    /** The day of the first forecast. */
    public LocalDate firstDate() {
        return fixings.dates().get(first());
    }

    int first() {
        return first(fixings, from);
    }

    int last() {
        return last(fixings, to);
    }

    private static int first(Fixings fixings, LocalDate from) {
        int first = FEWEST_FIXINGS;
        while (first < fixings.size() && fixings.dates().get(first).isBefore(from)) {
            first++;
        }
        return first;
    }

    private static int last(Fixings fixings, LocalDate to) {
        int last = fixings.size() - 1;
        while (last >= 0 && fixings.dates().get(last).isAfter(to)) {
            last--;
        }
        return last;
    }
}
