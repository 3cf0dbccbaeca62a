package org.hedgerow.risk.shape;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * The mean of losses that counts the quantile of level {@code p} by {@code k exp(-k (1 - p)) / (1 - exp(-k))}: larger losses more, by
 * the same share for the same step of the level. Acerbi, Spectral measures of risk (2002); Cotter and Dowd, Extreme spectral
 * risk measures (2006). It is a mixture of expected shortfalls, those of level {@code a} with density {@code (1 - a)} times
 * the slope of the weight at {@code a}, so it is coherent, and a mean outcome counts in full.
 *
 * <p>With {@code J(l)} the integral of the weight at the distribution's {@code F(t)} over {@code t} up to {@code l}, a path's
 * influence is the risk plus {@code J(L) - E J}. Outcomes are those of the column that was located.
 *
 * @param aversion {@code k}: near 0 it is the mean loss; the worst 1 % count {@code 1 - exp(-k / 100)}
 */
public record SpectralRisk(double aversion) implements Measure {
    private static final double MOST = 500; // beyond it the weights are one path's

    public SpectralRisk {
        Checks.that(
                aversion > 0 && aversion <= MOST,
                "aversion",
                "must be positive and at most " + MOST + ", but is " + aversion);
    }

    @Override
    public String name() {
        return "spectral risk at " + aversion;
    }

    /** First the risk less the mean of J, then the losses sorted up, then J at each. */
    @Override
    public double[] locate(Ranks ranks) {
        int count = (int) ranks.count();
        double[] share = new double[count]; // up to each
        for (int place = 0; place < count; place++) {
            share[place] = ranks.shareUpTo(place + 1L);
        }
        double whole = -StrictMath.expm1(-aversion);
        double[] density = new double[count];
        for (int place = 0; place < count; place++) {
            density[place] = -aversion * (1 - share[place]);
        }
        Rows.exp(density, density);
        double[] located = new double[1 + 2 * count];
        double risk = 0;
        double meanOfJ = 0;
        double upTo = 0;
        double before = StrictMath.exp(-aversion);
        for (int place = 0; place < count; place++) {
            double loss = ranks.loss(place + 1L);
            if (place > 0) {
                upTo += aversion * density[place - 1] / whole * (loss - ranks.loss(place));
            }
            risk += loss * (density[place] - before) / whole;
            meanOfJ += upTo * (share[place] - (place == 0 ? 0 : share[place - 1]));
            before = density[place];
            located[1 + place] = loss;
            located[1 + count + place] = upTo;
        }
        located[0] = risk - meanOfJ;
        return located;
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        int count = located.length / 2;
        Steps steps = new Steps(located, count);
        for (int path = 0; path < outcome.length; path++) {
            out[path] = located[0] + located[count + steps.place(0.0 - outcome[path])];
        }
    }

    /** The losses sorted up in as many equal steps from the smallest to the largest: a search then begins near its end. */
    private static final class Steps {
        private final double[] losses; // from place 1 on
        private final int[] first; // [step], the place of the first loss that is not below it
        private final double perLoss;

        Steps(double[] located, int count) {
            losses = located;
            first = new int[count + 1];
            double range = located[count] - located[1];
            perLoss = range > 0 && Double.isFinite(count / range) ? count / range : 0;
            int place = 1;
            for (int step = 0; step <= count; step++) {
                while (place < count && step(located[place]) < step) {
                    place++;
                }
                first[step] = place;
            }
        }

        private int step(double loss) {
            return (int) Math.max(0, Math.min(first.length - 1, (loss - losses[1]) * perLoss));
        }

        /** Of a loss among them, the lowest where several are equal: their integrals are too. */
        int place(double loss) {
            int step = step(loss);
            int low = first[step];
            int high = step + 1 < first.length ? first[step + 1] : first.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (losses[middle] < loss) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }
}
