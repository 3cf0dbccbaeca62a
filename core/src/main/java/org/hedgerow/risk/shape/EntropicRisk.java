package org.hedgerow.risk.shape;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * The certain loss that is as bad as the outcome to whom each further unit lost hurts more by the same share: {@code (1 / g) log
 * E exp(g L)}. Föllmer and Schied, Stochastic Finance (2nd ed., 2004), example 4.13. A mean outcome counts in full.
 *
 * <p>A path's influence is {@code r + (exp(g (L - r)) - 1) / g}, {@code r} the risk itself: no power is larger than the number of
 * paths.
 *
 * @param aversion {@code g}, per unit of the outcomes
 */
public record EntropicRisk(double aversion) implements Measure {
    private static final double LARGEST = 700; // exponent, of paths without weight alone

    public EntropicRisk {
        Checks.positive(aversion, "aversion");
    }

    @Override
    public String name() {
        return "entropic risk at " + aversion;
    }

    @Override
    public double[] locate(Ranks ranks) {
        double worst = ranks.largestLoss();
        double[] power = new double[(int) ranks.count()];
        for (int place = 0; place < power.length; place++) {
            power[place] = Math.min(0, aversion * (ranks.loss(place + 1L) - worst));
        }
        Rows.exp(power, power);
        for (int place = 0; place < power.length; place++) {
            power[place] *= ranks.weight(place + 1L);
        }
        double mean = Rows.sum(power, power.length) / ranks.sample().totalWeight();
        return new double[] {worst + StrictMath.log(mean) / aversion};
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double risk = located[0];
        for (int path = 0; path < outcome.length; path++) {
            out[path] = Math.min(LARGEST, aversion * (-outcome[path] - risk));
        }
        Rows.exp(out, out);
        for (int path = 0; path < outcome.length; path++) {
            out[path] = risk + (out[path] - 1) / aversion;
        }
    }
}
