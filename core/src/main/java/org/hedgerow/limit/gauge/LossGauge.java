package org.hedgerow.limit.gauge;

import org.hedgerow.limit.part.NetUnits;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.PathBatch;

/**
 * Measures what the position has lost since today: from look to look the position {@code n} that closed the one before,
 * {@code -n (S(t) - S(t-1))}, gains set against losses.
 */
final class LossGauge implements Gauge {
    private final NetUnits units;
    private final double allowed; // home currency
    private final double[] loss = new double[PathBatch.SIZE];
    private final double[][] held; // [currency], units at the last close
    private final double[][] spot; // [currency], then

    LossGauge(NetUnits units, double allowed) {
        this.units = units;
        this.allowed = allowed;
        this.held = new double[units.currencies()][PathBatch.SIZE];
        this.spot = new double[units.currencies()][PathBatch.SIZE];
    }

    @Override
    public boolean isIntraday() {
        return false;
    }

    @Override
    public void gap(PathBatch batch, int date, boolean close, OutcomeBatch out, double[] gap) {
        if (date == 0) {
            Rows.fill(loss, 0);
        }
        for (int place = 0; place < held.length; place++) {
            double[] now = units.spot(batch, place);
            if (date > 0) {
                lose(held[place], spot[place], now);
            }
            System.arraycopy(now, 0, spot[place], 0, now.length);
            units.net(place, date, true, held[place]);
        }
        for (int path = 0; path < gap.length; path++) {
            gap[path] = loss[path] - allowed;
        }
    }

    private void lose(double[] held, double[] before, double[] now) {
        for (int path = 0; path < loss.length; path++) {
            loss[path] -= held[path] * (now[path] - before[path]);
        }
    }
}
