package org.hedgerow.math.probability;

import org.apache.commons.math3.distribution.BinomialDistribution;
import org.hedgerow.check.Checks;

/** The number of successes in independent trials of the same probability. */
public final class Binomial {
    private final BinomialDistribution law;

    /** Of so many trials, none of which may be negative, with a probability from 0 to 1. */
    public Binomial(int trials, double probability) {
        Checks.notNegative(trials, "trials");
        Checks.share(probability, "probability");
        this.law = new BinomialDistribution(null, trials, probability);
    }

    /** Probability of this number of successes or fewer. */
    public double cdf(int successes) {
        return law.cumulativeProbability(successes);
    }
}
