package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.measure.ExpectedShortfall;

/**
 * A fund of the size of the expected shortfall is kept, whose money costs {@code spread} more than it earns.
 *
 * @param spread a share a year, 0.05 for 5 %
 * @param alpha level of the shortfall, 0.99 if absent
 */
public record Reserve(double spread, Optional<Double> alpha) implements Charge {
    public Reserve {
        Checks.in(spread, 0, 5, "spread");
        TailLevel.check(alpha);
    }

    @Override
    public double level() {
        return TailLevel.of(alpha);
    }

    @Override
    public boolean isFree() {
        return spread == 0;
    }

    @Override
    public double[] influence(double[] outcome, Tails tails, OpenPosition after, double years) {
        ExpectedShortfall shortfall = new ExpectedShortfall(level());
        boolean needed = tails.value(shortfall, outcome) > 0;
        double[] row = tails.influence(shortfall, outcome);
        Rows.scale(row, needed ? spread * years : 0);
        return row;
    }
}
