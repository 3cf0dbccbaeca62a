package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * The price of risk at which the verdict turns, {@code k* = EC / (years (D(U) - D(H)))}, a year.
 *
 * @param threshold hedging pays where risk costs more than this; only with {@link Kind#ABOVE}
 */
public record PriceOfRisk(Kind kind, Optional<Estimate> threshold) {
    /** Where hedging pays. */
    public enum Kind {
        /** Where risk costs more than the threshold. */
        ABOVE("above"),
        /** Whatever risk costs: the hedge takes risk away and costs nothing. */
        AT_ANY_PRICE("at any price"),
        /** At no price: the hedge takes no risk away. */
        NEVER("never");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** As a report says it. */
        public String words() {
            return words;
        }
    }

    /**
     * From the influences of the expected cost and of the unexpected loss taken away; the error of the quotient is that
     * of its linearisation.
     *
     * @param rounding what a change of unexpected loss must exceed to be more than rounding
     */
    static PriceOfRisk of(double[] cost, double[] lossRemoved, double years, double rounding, Sample sample) {
        double expectedCost = Influence.estimate(cost, sample).value();
        double removed = Influence.estimate(lossRemoved, sample).value();
        if (removed <= rounding) {
            return new PriceOfRisk(Kind.NEVER, Optional.empty());
        }
        if (expectedCost <= 0) {
            return new PriceOfRisk(Kind.AT_ANY_PRICE, Optional.empty());
        }
        Estimate threshold = perUnit(cost, expectedCost, lossRemoved, removed, years, sample);
        return new PriceOfRisk(Kind.ABOVE, Optional.of(threshold));
    }

    /** Cost by loss removed and year, with the error of the linearised quotient. */
    static Estimate perUnit(
            double[] cost, double expectedCost, double[] lossRemoved, double removed, double years, Sample sample) {
        double price = expectedCost / (years * removed);
        double[] influence = new double[cost.length];
        for (int path = 0; path < influence.length; path++) {
            influence[path] = (cost[path] - price * years * lossRemoved[path]) / (years * removed);
        }
        Estimate error = Influence.estimate(influence, sample);
        return new Estimate(price, error.standardError(), error.degreesOfFreedom());
    }
}
