package org.hedgerow.decision.charge;

import java.util.Arrays;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.risk.Tails;

/**
 * Regulatory capital, a share of today's position by the Basel shorthand method, must earn {@code k} a year.
 *
 * @param capitalShare of the position, 0.08 for 8 %
 */
public record Regulatory(double k, double capitalShare) implements Charge {
    public Regulatory {
        Checks.in(k, 0, 5, "k"); // 0.15 is 15 %
        Checks.share(capitalShare, "capitalShare");
    }

    @Override
    public double level() {
        return TailLevel.USUAL;
    }

    @Override
    public Optional<Double> pricePerYear() {
        return Optional.of(k);
    }

    @Override
    public double[] influence(double[] outcome, Tails tails, OpenPosition after, double years) {
        double[] row = new double[outcome.length];
        Arrays.fill(row, k * years * capitalShare * after.shorthand());
        return row;
    }
}
