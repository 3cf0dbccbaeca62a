package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Tails;

/**
 * Each unit of a risk measure costs {@code price}, whatever the time.
 *
 * @param price home currency for a unit of home currency of the measure
 * @param alpha level of a measure that has one, 0.99 if absent
 */
public record Price(double price, RiskMeasure measure, Optional<Double> alpha) implements Charge {
    public Price {
        Checks.notNegative(price, "price");
        Checks.present(measure, "measure");
        TailLevel.check(alpha);
    }

    @Override
    public double level() {
        return TailLevel.of(alpha);
    }

    @Override
    public boolean isFree() {
        return price == 0;
    }

    @Override
    public double[] influence(double[] outcome, Tails tails, OpenPosition after, double years) {
        double[] row = tails.influence(measure.at(level()), outcome);
        Rows.scale(row, price);
        return row;
    }
}
