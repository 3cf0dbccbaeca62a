package org.hedgerow.market;

import java.util.Optional;
import org.hedgerow.check.Checks;

/** Interest in one currency; a metal's curve is its lease rate. */
public record CurrencyTerms(ZeroCurve zeroCurve, Optional<OwnSpreads> ownSpreads) {
    public CurrencyTerms {
        Checks.present(zeroCurve, "zeroCurve");
        Checks.present(ownSpreads, "ownSpreads");
    }

    OwnSpreads spreads() {
        return ownSpreads.orElse(OwnSpreads.NONE);
    }
}
