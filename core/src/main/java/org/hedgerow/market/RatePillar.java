package org.hedgerow.market;

import java.time.LocalDate;
import org.hedgerow.check.Checks;

/** The zero rate from the valuation date to one date, a share a year in the curve's own conventions. */
public record RatePillar(LocalDate date, double rate) {
    public RatePillar {
        Checks.present(date, "date");
        Checks.in(rate, -0.99, 2, "rate"); // 0.09 is 9 %
    }
}
