package org.hedgerow.decision.charge;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Tails;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.time.Tenor;

/**
 * Capital is held against the unexpected loss and must earn {@code k} a year over risk-free.
 *
 * @param alpha level of the unexpected loss, 0.99 if absent
 * @param profile of a book that runs off: what is held from one date to the next, so often, is the unexpected loss by
 *     the later one, and {@code RC = sum of k dt D(t)}; that by the horizon is held all the time if absent
 */
public record Capital(double k, Optional<Double> alpha, Optional<Tenor> profile) implements Charge {
    public Capital {
        Checks.in(k, 0, 5, "k"); // 0.15 is 15 %
        TailLevel.check(alpha);
        Checks.present(profile, "profile");
    }

    /** Of the unexpected loss by the horizon. */
    public Capital(double k, Optional<Double> alpha) {
        this(k, alpha, Optional.empty());
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
    public Optional<Tenor> onProfile() {
        return profile;
    }

    @Override
    public double[] influence(double[] outcome, Tails tails, OpenPosition after, double years) {
        double[] row = tails.influence(new UnexpectedLoss(level()), outcome);
        Rows.scale(row, k * years);
        return row;
    }
}
