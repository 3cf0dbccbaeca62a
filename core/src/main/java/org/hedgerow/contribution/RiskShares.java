package org.hedgerow.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.ValueAtRisk;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * How parts share in the measures of one column of outcomes, by Euler's theorem: all measures grow with the size of what
 * they measure, so each is the sum over parts of size times slope.
 *
 * <p>With {@code L} the loss of the whole and {@code l} that of a part, the contributions are {@code cov(x, X) / s} to the
 * standard deviation {@code s}, {@code E[l | L = VaR]} to the value at risk, {@code E[l | L >= VaR]} to the expected
 * shortfall, and that and {@code E x} to the unexpected loss. A path's influence on the shortfall's is {@code e + (l - e)
 * 1[L > VaR] / (1 - alpha)}, {@code e} the contribution to the value at risk; so influences of parts add up to that of the
 * whole on every path.
 */
final class RiskShares {
    private final double[] outcome;
    private final Ranks ranks;
    private final Sample sample;
    private final double alpha;
    private final TailWindow window;
    private final List<RiskShares> within = new ArrayList<>(); // each randomisation by itself

    RiskShares(double[] outcome, Ranks ranks, double alpha) {
        this.outcome = outcome;
        this.ranks = ranks;
        this.sample = ranks.sample();
        this.alpha = alpha;
        this.window = TailWindow.of(outcome, ranks, alpha);
        for (int number = 0; number < ranks.parts().size(); number++) {
            double[] part = randomisations().part(outcome, number);
            within.add(new RiskShares(part, ranks.parts().get(number), alpha));
        }
    }

    private Units.Randomisations randomisations() {
        return (Units.Randomisations) sample.units();
    }

    TailWindow window() {
        return window;
    }

    /** What a part contributes, one number per path, gains positive. */
    RiskNumbers of(double[] part) {
        double[] shortfall = row(part, RiskShares::shortfall);
        double[] loss = shortfall.clone();
        Rows.add(loss, part);
        return new RiskNumbers(
                Influence.estimate(part, sample),
                Influence.estimate(row(part, RiskShares::deviation), sample),
                valueAtRisk(part),
                Influence.estimate(shortfall, sample),
                Influence.estimate(loss, sample));
    }

    /** Where the whole has no risk: each part's measures are what its mean says. */
    RiskNumbers ofNone(double[] part) {
        Estimate mean = Influence.estimate(part, sample);
        Estimate loss = new Estimate(0.0 - mean.value(), mean.standardError(), mean.degreesOfFreedom());
        Estimate none = new Estimate(0, 0);
        return new RiskNumbers(mean, none, loss, loss, none);
    }

    /** Influences; where randomisations are what is independent, each one's on its own measure, moved alike. */
    private double[] row(double[] part, PartInfluence influence) {
        double[] row = influence.row(this, part);
        if (within.isEmpty()) {
            return row;
        }
        double[] apart = new double[part.length];
        for (int number = 0; number < within.size(); number++) {
            double[] some = influence.row(within.get(number), randomisations().part(part, number));
            randomisations().putPart(some, number, apart);
        }
        Rows.add(apart, sample.moments(row).mean() - sample.moments(apart).mean());
        return apart;
    }

    private interface PartInfluence {
        double[] row(RiskShares whole, double[] part);
    }

    private double[] shortfall(double[] part) {
        double atValueAtRisk = window.loss(part);
        double valueAtRisk = window.valueAtRisk();
        double perLoss = 1 / (1 - alpha);
        double[] row = new double[part.length];
        for (int path = 0; path < row.length; path++) {
            boolean isBeyond = -outcome[path] > valueAtRisk;
            row[path] = atValueAtRisk + (isBeyond ? perLoss * (-part[path] - atValueAtRisk) : 0);
        }
        return row;
    }

    private double[] deviation(double[] part) {
        double deviation = ranks.standardDeviation();
        double[] row = new double[part.length];
        if (!(deviation > 0)) {
            return row;
        }
        double mean = ranks.mean();
        double meanOfPart = sample.moments(part).mean();
        for (int path = 0; path < row.length; path++) {
            row[path] = (part[path] - meanOfPart) * (outcome[path] - mean) / deviation;
        }
        double contribution = sample.moments(row).mean();
        double perSquare = contribution / (2 * deviation * deviation);
        for (int path = 0; path < row.length; path++) {
            double distance = outcome[path] - mean;
            row[path] += 0.5 * contribution - perSquare * distance * distance;
        }
        return row;
    }

    /** Its error: that of the fit, and that of the value at risk itself along the line. */
    private Estimate valueAtRisk(double[] part) {
        double loss = window.loss(part);
        if (!within.isEmpty()) {
            Estimate spread = spread(
                    number -> within.get(number).window.loss(randomisations().part(part, number)));
            return new Estimate(loss, spread.standardError(), spread.degreesOfFreedom());
        }
        double ofFit = window.error(part, sample);
        double ofLine =
                window.slope(part) * new ValueAtRisk(alpha).estimate(ranks).standardError();
        return new Estimate(loss, Math.sqrt(ofFit * ofFit + ofLine * ofLine));
    }

    /** Of a number that each randomisation has. */
    private Estimate spread(ToDoubleFunction<Integer> number) {
        double[] row = new double[outcome.length];
        for (int place = 0; place < within.size(); place++) {
            double[] same = new double[within.get(place).outcome.length];
            Rows.fill(same, number.applyAsDouble(place));
            randomisations().putPart(same, place, row);
        }
        Moments moments = sample.moments(row);
        return Influence.estimate(moments, sample);
    }
}
