package org.hedgerow.model;

import java.time.LocalDate;

/** How the rate of one currency in home currency moves around its mean; the mean is a {@link Drift}. */
public sealed interface SpotModel permits Lognormal {
    /** Refuses parameters that do not fit the valuation date. */
    void checkAfter(LocalDate valuationDate);
}
