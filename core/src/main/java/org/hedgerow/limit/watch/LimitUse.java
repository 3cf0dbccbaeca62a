package org.hedgerow.limit.watch;

import java.util.Optional;
import org.hedgerow.outcome.Tally;
import org.hedgerow.risk.Estimate;
import org.hedgerow.sample.Moments;

/**
 * Which share of a limit is used on a date; 1 is all of it, more is beyond. Quantiles are of the first paths alone, as
 * {@link Tally} counts them.
 *
 * @param mean negative where losses are limited and gains outweigh them
 * @param at95 not exceeded with a probability of 95 %, {@code at99} of 99 %; 0 where nothing is used
 */
public record LimitUse(Estimate mean, Estimate at95, Estimate at99) {
    private static final double USUAL = 0.95;
    private static final double RARE = 0.99;

    static LimitUse of(Estimate headroom, double ceiling, Tally tally) {
        return new LimitUse(
                new Estimate(
                        1 - headroom.value() / ceiling,
                        headroom.standardError() / ceiling,
                        headroom.degreesOfFreedom()),
                estimate(tally.quantile(USUAL)),
                estimate(tally.quantile(RARE)));
    }

    private static Estimate estimate(Moments quantile) {
        return new Estimate(quantile.mean(), quantile.standardError(), Optional.of(Tally.DEGREES_OF_FREEDOM));
    }
}
