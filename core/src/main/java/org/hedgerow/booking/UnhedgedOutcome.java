package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Total;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.CarriedGains;
import org.hedgerow.position.Line;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.Position;

/** Writes the outcome of the position without any hedge, {@code U}: the sum of its lines' gains. */
public record UnhedgedOutcome(Position position, Market market, LocalDate horizon) implements Observer {
    /** Home currency at the horizon, a gain positive. */
    public static final Column COLUMN = new Column("position", Total.UNHEDGED);

    @Override
    public void require(Needs needs, Columns columns) {
        position.allLines().forEach(line -> line.require(needs, market, horizon));
        columns.mean(COLUMN);
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        return sum(position.allLines(), layout, market, horizon, columns.place(COLUMN));
    }

    /** What some lines gain until the last date of the grid, in one column. */
    static ObserverKernel sum(List<Line> some, PathLayout layout, Market market, LocalDate horizon, int place) {
        List<LineKernel> lines =
                some.stream().map(line -> line.bind(layout, market, horizon)).toList();
        LineKernel[][] byDate = new LineKernel[layout.grid().size()][];
        Arrays.setAll(
                byDate, date -> lines.stream().filter(line -> line.isDue(date)).toArray(LineKernel[]::new));
        return sum(lines, byDate, layout, market, place);
    }

    /** What lines gain by date, summed in one column as home currency of the last of them. */
    static ObserverKernel sum(
            List<LineKernel> lines, LineKernel[][] byDate, PathLayout layout, Market market, int place) {
        return layout.simulatesInterest(market.home())
                ? new CarriedGains(lines, byDate, layout, market, place)
                : new Kernel(byDate, place);
    }

    private static final class Kernel implements ObserverKernel {
        private final LineKernel[][] byDate;
        private final int place;

        Kernel(LineKernel[][] byDate, int place) {
            this.byDate = byDate;
            this.place = place;
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            double[] gain = out.row(place);
            if (date == 0) {
                Arrays.fill(gain, 0);
            }
            for (LineKernel line : byDate[date]) {
                line.addGain(batch, date, gain);
            }
        }
    }
}
