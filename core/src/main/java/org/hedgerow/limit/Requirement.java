package org.hedgerow.limit;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Own funds that a position asks for: a share of all of it once it exceeds a threshold, nothing before.
 *
 * @param rate of the position; 0.08 in the Basel Committee's shorthand method (1996)
 * @param threshold share of capital up to which nothing is asked; 0.02 in Article 351 of Regulation (EU) 575/2013; none if
 *     absent
 */
public record Requirement(double rate, Optional<Double> threshold) {
    public Requirement {
        Checks.in(rate, 0.0001, 10, "rate"); // 0.08 is 8 %
        Checks.present(threshold, "threshold").ifPresent(share -> Checks.notNegative(share, "threshold"));
    }

    /** Asked for a position, both home currency. */
    public double of(double position, double capital) {
        return position > threshold.orElse(0.0) * capital ? rate * position : 0;
    }

    /** The largest position for which no more is asked, both home currency. */
    double position(double asked, double capital) {
        return Math.max(threshold.orElse(0.0) * capital, asked / rate);
    }
}
