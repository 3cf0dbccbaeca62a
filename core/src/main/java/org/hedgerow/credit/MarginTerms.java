package org.hedgerow.credit;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * A collateral agreement in cash over all deals that are netted. Who owes more than a threshold has posted what is beyond it,
 * as things stood a margin period earlier, or today where that is longer ago; payments that fell due since were made.
 *
 * @param theirThreshold what the counterparty may owe without posting, home currency
 * @param ourThreshold what the hedger may owe without posting; without end, so that he never posts, if absent
 * @param minimumTransfer nothing is posted where it would be less, home currency
 * @param marginPeriod business days from the last collateral that is posted until the deals are replaced
 */
public record MarginTerms(
        double theirThreshold, Optional<Double> ourThreshold, double minimumTransfer, int marginPeriod) {
    private static final int LONGEST_PERIOD = 260;

    public MarginTerms {
        Checks.notNegative(theirThreshold, "theirThreshold");
        Checks.present(ourThreshold, "ourThreshold").ifPresent(amount -> Checks.notNegative(amount, "ourThreshold"));
        Checks.notNegative(minimumTransfer, "minimumTransfer");
        Checks.in(marginPeriod, 0, LONGEST_PERIOD, "marginPeriod");
    }

    /** Writes what is held for deals of a value, negative where it is posted by the hedger: home currency. */
    public void hold(double[] value, double[] out) {
        double ours = ourThreshold.orElse(Double.POSITIVE_INFINITY);
        for (int path = 0; path < out.length; path++) {
            out[path] = held(value[path], ours);
        }
    }

    /** What is held for deals of one value. */
    public double held(double value) {
        return held(value, ourThreshold.orElse(Double.POSITIVE_INFINITY));
    }

    private double held(double value, double ours) {
        double due = Math.max(0, value - theirThreshold) + Math.min(0, value + ours);
        return Math.abs(due) >= minimumTransfer ? due : 0;
    }
}
