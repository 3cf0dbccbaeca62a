package org.hedgerow.decision.appraisal;

import java.util.Optional;
import java.util.function.Supplier;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.row.Paths;

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
    static Supplier<PriceOfRisk> of(Reduction reduction, double years, double rounding, Paths paths) {
        double expectedCost = reduction.meanCost(paths);
        double removed = reduction.meanRemoved(paths);
        if (removed <= rounding) {
            return () -> new PriceOfRisk(Kind.NEVER, Optional.empty());
        }
        if (expectedCost <= 0) {
            return () -> new PriceOfRisk(Kind.AT_ANY_PRICE, Optional.empty());
        }
        Supplier<Estimate> threshold = reduction.perUnit(years, paths);
        return () -> new PriceOfRisk(Kind.ABOVE, Optional.of(threshold.get()));
    }
}
