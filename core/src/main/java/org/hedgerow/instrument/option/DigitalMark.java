package org.hedgerow.instrument.option;

import org.hedgerow.formula.BlackRows;
import org.hedgerow.formula.barrier.Digital;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Mark;
import org.hedgerow.math.Elementary;
import org.hedgerow.math.Normal;
import org.hedgerow.path.PathBatch;

/** Values a digital option that outlives the horizon, there, with the slope of what is left of the smile. */
final class DigitalMark implements InstrumentKernel {
    private static final double BUMP = 1e-3; // a share of the strike

    private final DigitalOption terms;
    private final Mark mark;
    private final double strike;
    private final BlackRows black = new BlackRows(PathBatch.SIZE);
    private final double[] forward = new double[PathBatch.SIZE];
    private final double[] deviation = new double[PathBatch.SIZE];
    private final double[] above = new double[PathBatch.SIZE];
    private final double[] below = new double[PathBatch.SIZE];
    private final double[] vanilla = new double[PathBatch.SIZE];

    DigitalMark(DigitalOption terms, Mark mark) {
        this.terms = terms;
        this.mark = mark;
        this.strike = terms.strike();
    }

    @Override
    public void pay(PathBatch batch, int date, double[] out) {
        mark.forward(batch, forward);
        mark.deviations(batch, forward, strike * (1 + BUMP), above);
        mark.deviations(batch, forward, strike * (1 - BUMP), below);
        mark.deviations(batch, forward, strike, deviation);
        Digital.rowCash(terms.side(), forward, strike, deviation, 1, vanilla, out);
        double sign = terms.side().sign();
        for (int path = 0; path < out.length; path++) {
            double slope = (above[path] - below[path]) / (2 * BUMP * strike);
            double cash = slope == 0 ? out[path] : out[path] - sign * vega(path) * slope;
            out[path] = Math.max(0, Math.min(1, cash));
        }
        if (terms.payout().isPresent()) {
            double payout = terms.payout().get();
            for (int path = 0; path < out.length; path++) {
                out[path] *= payout;
            }
        } else {
            black.value(terms.side(), forward, strike, deviation, 1, vanilla);
            for (int path = 0; path < out.length; path++) {
                out[path] = Math.max(0, strike * out[path] + sign * vanilla[path]);
            }
        }
        mark.discount(batch, out);
    }

    private double vega(int path) {
        double size = deviation[path];
        double upper = Elementary.log(forward[path] / strike) / size + size / 2;
        return forward[path] * Normal.density(upper);
    }
}
