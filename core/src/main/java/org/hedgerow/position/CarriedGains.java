package org.hedgerow.position;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Growth;

/**
 * Sums the gains of lines where home interest is simulated: what is gained before the horizon is kept in units of home
 * cash lent today, and turned into home currency there.
 */
public final class CarriedGains implements ObserverKernel {
    private final LineKernel[][] byDate;
    private final boolean isCarried; // whether any line gains before the horizon
    private final int growthRow;
    private final int place;
    private final double constant;
    private final double[] gained = new double[PathBatch.SIZE];

    /**
     * Of all lines, and of those that gain on each date of the grid, {@code [date][line]}, into the column at a
     * place.
     */
    public CarriedGains(List<LineKernel> lines, LineKernel[][] byDate, PathLayout layout, Market market, int place) {
        this.byDate = byDate;
        this.place = place;
        int horizon = byDate.length - 1;
        isCarried = IntStream.range(0, horizon).anyMatch(date -> byDate[date].length > 0);
        growthRow = isCarried ? layout.row(new Growth(market.home())) : -1;
        constant = lines.stream().mapToDouble(LineKernel::atHorizon).sum();
    }

    /** Asks for the growth of home cash from the date of a gain to the horizon, if it is simulated. */
    static void require(Needs needs, Market market, LocalDate gained, LocalDate horizon) {
        if (gained.isBefore(horizon) && needs.simulatesInterest(market.home())) {
            needs.read(new Growth(market.home()), List.of(gained, horizon));
        }
    }

    @Override
    public void observe(PathBatch batch, int date, OutcomeBatch out) {
        double[] sum = out.row(place);
        if (date == 0) {
            Arrays.fill(sum, 0);
        }
        boolean isHorizon = date == byDate.length - 1;
        if (isHorizon && isCarried) {
            Rows.product(sum, batch.row(growthRow), sum);
        }
        if (isHorizon) {
            Rows.add(sum, constant);
            add(batch, date, sum);
        } else if (byDate[date].length > 0) {
            Rows.fill(gained, 0);
            add(batch, date, gained);
            double[] growth = batch.row(growthRow);
            for (int path = 0; path < sum.length; path++) {
                sum[path] += gained[path] / growth[path];
            }
        }
    }

    private void add(PathBatch batch, int date, double[] gain) {
        for (LineKernel line : byDate[date]) {
            line.addGain(batch, date, gain);
        }
    }
}
