package org.hedgerow.limit.gauge;

import org.hedgerow.limit.Ceiling;
import org.hedgerow.limit.Requirement;
import org.hedgerow.limit.Rule;
import org.hedgerow.limit.SideRows;
import org.hedgerow.limit.part.NetUnits;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;

/** Measures by a rule the position at each path's rates. */
final class PositionGauge implements Gauge {
    private final Rule rule;
    private final boolean intraday;
    private final double capital;
    private final NetUnits units;
    private final PathCapital moved; // null where capital is as reported
    private final SideRows sides = new SideRows();
    private final double[] net = new double[PathBatch.SIZE];

    PositionGauge(WatchedRule watched, NetUnits units, PathCapital moved) {
        this.rule = watched.rule();
        this.intraday = watched.intraday();
        this.capital = watched.capital();
        this.units = units;
        this.moved = watched.moved() ? moved : null;
    }

    @Override
    public boolean isIntraday() {
        return intraday;
    }

    @Override
    public void gap(PathBatch batch, int date, boolean close, OutcomeBatch out, double[] gap) {
        sides.clear();
        for (int place = 0; place < units.currencies(); place++) {
            if (units.counts(place, date, close)) {
                units.net(place, date, close, net);
                Rows.product(net, units.spot(batch, place), net);
                sides.add(units.currency(place), net);
            }
        }
        sides.total(rule.aggregation(), gap);
        Ceiling ceiling = rule.ceiling();
        if (moved != null) {
            compareMoved(ceiling, moved.gains(), gap);
        } else if (ceiling.requirement().isPresent()) {
            compareAsked(ceiling, gap);
        } else {
            compare(ceiling.isShare() ? capital : 1, ceiling.value(), gap);
        }
    }

    private static void compare(double unit, double limit, double[] gap) {
        for (int path = 0; path < gap.length; path++) {
            gap[path] = gap[path] / unit - limit;
        }
    }

    private void compareAsked(Ceiling ceiling, double[] gap) {
        for (int path = 0; path < gap.length; path++) {
            gap[path] = ceiling.measured(gap[path], capital) - ceiling.value();
        }
    }

    /** In shares of the capital reported, so that it says something where a path has used it up. */
    private void compareMoved(Ceiling ceiling, double[] gains, double[] gap) {
        Requirement asked = ceiling.requirement().orElse(null);
        double unit = ceiling.isShare() ? capital : 1;
        for (int path = 0; path < gap.length; path++) {
            double now = capital + gains[path];
            double held = asked == null ? gap[path] : asked.of(gap[path], now);
            double limit = ceiling.isShare() ? ceiling.value() * now : ceiling.value();
            gap[path] = (held - limit) / unit;
        }
    }
}
