package org.hedgerow.risk.shape;

import org.hedgerow.risk.Measure;
import org.hedgerow.risk.Ranks;

/**
 * The deviation of outcomes below their own mean, {@code s = sqrt(E (m - X)+^2)}, {@code m = E X}: over all paths, those
 * above the mean counting as 0, so that a symmetric outcome has {@code 1 / sqrt 2} of its standard deviation.
 *
 * <p>With {@code h = E (m - X)+}, a path's influence is {@code s + ((m - X)+^2 - s^2 + 2 h (X - m)) / (2 s)}, and 0 where all
 * outcomes are equal.
 */
public record SemiDeviation() implements Measure {
    @Override
    public String name() {
        return "semi-deviation";
    }

    @Override
    public double[] locate(Ranks ranks) {
        double mean = ranks.mean();
        double below = ranks.mean(loss -> Math.max(0, mean + loss));
        double square = ranks.mean(loss -> Math.max(0, mean + loss) * Math.max(0, mean + loss));
        return new double[] {mean, ranks.standardDeviation() == 0 ? 0 : Math.sqrt(square), below};
    }

    @Override
    public void influence(double[] outcome, double[] located, double[] out) {
        double mean = located[0];
        double deviation = located[1];
        double perSquare = deviation > 0 ? 0.5 / deviation : 0;
        for (int path = 0; path < outcome.length; path++) {
            double below = Math.max(0, mean - outcome[path]);
            out[path] = 0.5 * deviation + perSquare * (below * below + 2 * located[2] * (outcome[path] - mean));
        }
    }
}
