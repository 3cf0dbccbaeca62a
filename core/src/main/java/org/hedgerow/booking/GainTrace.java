package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.position.LineKernel;
import org.hedgerow.position.Position;

/** Notes what each line of a position gains on one path; for a single block, and after the observer of all lines. */
public final class GainTrace implements Observer {
    private final Position position;
    private final Market market;
    private final LocalDate horizon;
    private final int path; // of the block
    private final List<Gain> gains = new ArrayList<>();
    private double outcome = Double.NaN;

    /** Of one path of the block, from 0 to 1,023. */
    public GainTrace(Position position, Market market, LocalDate horizon, int path) {
        this.position = position;
        this.market = market;
        this.horizon = horizon;
        this.path = path;
    }

    /**
     * What a line, counted from 0, gains on a date: home currency at the horizon.
     *
     * @param amount positive where something is gained
     */
    public record Gain(LocalDate date, int line, double amount) {}

    /** In the order of dates and lines. */
    public List<Gain> gains() {
        return List.copyOf(gains);
    }

    /** {@code U} of the path as the run has it. */
    public double outcome() {
        return outcome;
    }

    @Override
    public void require(Needs needs, Columns columns) {}

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        List<LineKernel> lines = position.allLines().stream()
                .map(line -> line.bind(layout, market, horizon))
                .toList();
        return new Kernel(lines, layout, columns.place(UnhedgedOutcome.COLUMN));
    }

    private final class Kernel implements ObserverKernel {
        private final List<LineKernel> lines;
        private final PathLayout layout;
        private final int place;
        private final boolean isCarried; // gains are known in currency of their dates
        private final List<Double> growths = new ArrayList<>(); // of home cash until each gain, where it is carried
        private final double[] row = new double[PathBatch.SIZE];

        Kernel(List<LineKernel> lines, PathLayout layout, int place) {
            this.lines = lines;
            this.layout = layout;
            this.place = place;
            this.isCarried = layout.simulatesInterest(market.home());
        }

        @Override
        public void observe(PathBatch batch, int date, OutcomeBatch out) {
            boolean isHorizon = date == layout.grid().size() - 1;
            for (int line = 0; line < lines.size(); line++) {
                if (lines.get(line).isDue(date)) {
                    note(batch, date, line, isHorizon);
                }
            }
            if (isHorizon) {
                close(batch, date);
                outcome = out.row(place)[path];
            }
        }

        private void note(PathBatch batch, int date, int line, boolean isHorizon) {
            row[path] = 0;
            lines.get(line).addGain(batch, date, row);
            gains.add(new Gain(layout.grid().date(date), line, row[path]));
            growths.add(isCarried && !isHorizon ? batch.row(layout.row(new Growth(market.home())))[path] : Double.NaN);
        }

        private void close(PathBatch batch, int date) {
            for (int number = 0; number < growths.size(); number++) {
                if (!Double.isNaN(growths.get(number))) {
                    Gain gain = gains.get(number);
                    double grown = batch.row(layout.row(new Growth(market.home())))[path] / growths.get(number);
                    gains.set(number, new Gain(gain.date(), gain.line(), gain.amount() * grown));
                }
            }
            for (int line = 0; isCarried && line < lines.size(); line++) {
                if (lines.get(line).atHorizon() != 0) {
                    gains.add(new Gain(
                            layout.grid().date(date), line, lines.get(line).atHorizon()));
                }
            }
        }
    }
}
