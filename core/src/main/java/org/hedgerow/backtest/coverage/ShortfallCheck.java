package org.hedgerow.backtest.coverage;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Philox4x32;

/**
 * Whether losses beyond the value at risk were as many and as large as the expected shortfall said: {@code Z = (1/T) sum
 * of L I(L > VaR) / ((1 - alpha) ES) - 1}, 0 on average if the forecasts are right and positive where they were too low.
 * The second test of Acerbi and Szekely, Backtesting expected shortfall, Risk (2014), with the sign of losses here.
 *
 * <p>Its law is simulated: in each replication the loss of every day is drawn from that day's own forecast. The p-value is
 * one-sided. Days whose expected shortfall is not positive have no ratio and are left out, with the loss that
 * followed; they are counted.
 */
public final class ShortfallCheck {
    private static final int REPLICATIONS = 1_999;
    private static final double UNIT = 0x1.0p-53;

    private final double tail;
    private final long key;
    private final double[] simulated = new double[REPLICATIONS];
    private final long[] drawn = new long[Philox4x32.BLOCK_LENGTH];
    private double realised;
    private int used;
    private int without;

    /**
     * @param level of value at risk and expected shortfall
     * @param seed of the replications
     */
    public ShortfallCheck(double level, long seed) {
        Checks.that(level > 0 && level < 1, "level", "must be strictly between 0 and 1, but is " + level);
        this.tail = 1 - level;
        this.key = seed;
    }

    /**
     * One forecast and what came of it.
     *
     * @param day by which the draws of its replications are addressed: one of its own for each forecast
     * @param losses of the forecast in ascending order, each as likely as the others
     */
    public void add(long day, double[] losses, double valueAtRisk, double expectedShortfall, double loss) {
        if (!(expectedShortfall > 0)) {
            without++;
            return;
        }
        used++;
        realised += loss > valueAtRisk ? loss / (tail * expectedShortfall) : 0;
        int first = firstAbove(losses, valueAtRisk);
        for (int replication = 0; replication < REPLICATIONS; replication += drawn.length) {
            Philox4x32.block(key, replication, day, drawn);
            for (int half = 0; half < drawn.length && replication + half < REPLICATIONS; half++) {
                int place = (int) ((drawn[half] >>> 11) * UNIT * losses.length);
                if (place >= first) {
                    simulated[replication + half] += losses[place] / (tail * expectedShortfall);
                }
            }
        }
    }

    private static int firstAbove(double[] losses, double valueAtRisk) {
        int low = 0;
        int high = losses.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (losses[middle] > valueAtRisk) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Empty where no day has a ratio. */
    public Optional<Result> result() {
        if (used == 0) {
            return Optional.empty();
        }
        long asLarge = Arrays.stream(simulated).filter(sum -> sum >= realised).count();
        return Optional.of(new Result(realised / used - 1, (1.0 + asLarge) / (REPLICATIONS + 1), used, without));
    }

    /**
     * What the test says.
     *
     * @param pValue probability of a larger statistic if the forecasts are right, in steps of one over 2,000
     * @param days that it is made from
     * @param without days whose expected shortfall is not positive
     */
    public record Result(double statistic, double pValue, int days, int without) {}
}
