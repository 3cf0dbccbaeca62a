package org.hedgerow.limit.watch;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.SideRows;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** Measures by a rule the position at each path's rates. What does not move with the path is summed up before. */
final class PositionGauge implements Gauge {
    private final Rule rule;
    private final boolean intraday;
    private final double capital;
    private final double unit; // home currency that 1 of the limit stands for
    private final PartRows rows;
    private final Currency[] currencies;
    private final int[] spotRows; // [currency]
    private final double[][][] constant; // [close][date][currency], units
    private final double[][][] weight; // [close][date][moving part], 0 where it does not count
    private final SideRows sides = new SideRows();
    private final double[] net = new double[PathBatch.SIZE];

    PositionGauge(WatchedRule watched, PartRows rows, PathLayout layout, WatchDates dates) {
        this.rule = watched.rule();
        this.intraday = watched.intraday();
        this.capital = watched.capital();
        this.unit = rule.ceiling().isShare() ? watched.capital() : 1;
        this.rows = rows;
        this.currencies = rows.parts().stream()
                .map(part -> part.item().currency())
                .distinct()
                .toArray(Currency[]::new);
        this.spotRows = new int[currencies.length];
        for (int currency = 0; currency < currencies.length; currency++) {
            spotRows[currency] = layout.row(new Spot(currencies[currency]));
        }
        this.constant = new double[2][layout.grid().size()][currencies.length];
        this.weight = new double[2][layout.grid().size()][rows.moving().size()];
        for (LocalDate date : dates.all()) {
            int index = layout.grid().index(date);
            weigh(date, index, false, dates.horizon());
            weigh(date, index, true, dates.horizon());
        }
    }

    private void weigh(LocalDate date, int index, boolean close, LocalDate horizon) {
        for (Part part : rows.parts()) {
            double factor = part.isHeld(date, close, horizon) ? rule.weight(part.item(), date) : 0;
            int moving = index == 0 ? -1 : rows.moving().indexOf(part); // today all stands as it does today
            boolean moves = moving >= 0
                    && (!rule.byNotional() || part.moving().orElseThrow().movesNotional());
            if (moves) {
                weight[close ? 1 : 0][index][moving] = factor;
            } else {
                constant[close ? 1 : 0][index][place(part)] +=
                        factor * (rule.byNotional() ? part.notional() : part.units());
            }
        }
    }

    private int place(Part part) {
        return List.of(currencies).indexOf(part.item().currency());
    }

    @Override
    public boolean isIntraday() {
        return intraday;
    }

    @Override
    public void gap(PathBatch batch, int date, boolean close, OutcomeBatch out, double[] gap) {
        double[] constants = constant[close ? 1 : 0][date];
        double[] weights = weight[close ? 1 : 0][date];
        sides.clear();
        for (int currency = 0; currency < currencies.length; currency++) {
            Rows.fill(net, constants[currency]);
            for (int moving = 0; moving < weights.length; moving++) {
                if (weights[moving] != 0 && rows.currency(moving).equals(currencies[currency])) {
                    add(weights[moving], rows.units(moving));
                }
            }
            Rows.product(net, batch.row(spotRows[currency]), net);
            sides.add(currencies[currency], net);
        }
        sides.total(rule.aggregation(), gap);
        compare(gap);
    }

    private void compare(double[] gap) {
        Ceiling ceiling = rule.ceiling();
        double limit = ceiling.value();
        if (ceiling.requirement().isPresent()) {
            for (int path = 0; path < gap.length; path++) {
                gap[path] = ceiling.measured(gap[path], capital) - limit;
            }
        } else {
            for (int path = 0; path < gap.length; path++) {
                gap[path] = gap[path] / unit - limit;
            }
        }
    }

    private void add(double weight, double[] units) {
        if (rule.byNotional()) {
            for (int path = 0; path < net.length; path++) {
                net[path] += weight * Math.abs(units[path]);
            }
        } else {
            Rows.addScaled(net, weight, units);
        }
    }
}
