package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.measure.UnexpectedLoss;

/** Capital is held against the unexpected loss and must earn {@code k} a year over risk-free. */
public record Capital(double k, Optional<Double> alpha) implements Charge {
    public Capital {
        Checks.in(k, 0, 5, "k"); // 0.15 is 15 %
        TailLevel.check(alpha);
    }

    @Override
    public double level() {
        return TailLevel.of(alpha);
    }

    @Override
    public Optional<Double> pricePerYear() {
        return Optional.of(k);
    }

    @Override
    public double[] influence(double[] outcome, Ranks ranks, OpenPosition after, double years) {
        double[] row = new UnexpectedLoss(level()).influence(outcome, ranks);
        Rows.scale(row, k * years);
        return row;
    }
}
