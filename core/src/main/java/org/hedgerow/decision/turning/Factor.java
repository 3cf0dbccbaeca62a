package org.hedgerow.decision.turning;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.money.Currency;

/**
 * Something that an answer depends on and that may be otherwise.
 *
 * @param currency whose; absent where it is of all together
 * @param today what the answer is of
 * @param low end of what is looked at, {@code high} the other
 */
public record Factor(Kind kind, Optional<Currency> currency, double today, double low, double high) {
    /** What it is. */
    public enum Kind {
        /**
         * Growth of the mean of a rate against home, a year, continuously compounded, to the horizon; of all currencies
         * together what is added to it.
         */
        DRIFT,
        /** Added to the volatility of the paths of all rates, per root of a year; prices of options stay. */
        VOLATILITY,
        /** Added to what forwards of all currencies carry a year over spot; the paths stay. */
        FORWARD_POINTS,
        /** What capital must earn a year over risk-free. */
        PRICE_OF_RISK,
        /** How often currencies are devalued, times the model's odds. */
        DEVALUATION_ODDS
    }

    public Factor {
        Checks.present(kind, "kind");
        Checks.present(currency, "currency");
        Checks.that(low <= today && today <= high, "today", "must lie between " + low + " and " + high);
    }
}
