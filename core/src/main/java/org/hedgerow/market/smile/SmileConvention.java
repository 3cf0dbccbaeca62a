package org.hedgerow.market.smile;

import org.hedgerow.check.Checks;
import org.hedgerow.formula.smile.AtTheMoney;
import org.hedgerow.formula.smile.DeltaType;

/**
 * What the quotes of a pair mean.
 *
 * @param delta premium-adjusted where the premium is paid in the base currency, as in USD/JPY, plain where in the quote
 *     currency, as in EUR/USD
 */
public record SmileConvention(DeltaType delta, AtTheMoney atTheMoney, Butterfly butterfly) {
    public SmileConvention {
        Checks.present(delta, "delta");
        Checks.present(atTheMoney, "atTheMoney");
        Checks.present(butterfly, "butterfly");
    }
}
