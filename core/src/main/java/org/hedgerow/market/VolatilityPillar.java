package org.hedgerow.market;

import java.time.LocalDate;
import org.hedgerow.check.Checks;

/** The average volatility from the valuation date to one date, per square root of a year. */
public record VolatilityPillar(LocalDate date, double volatility) {
    static final double MOST = 5;

    public VolatilityPillar {
        Checks.present(date, "date");
        Checks.in(volatility, 0, MOST, "volatility"); // 0.08 is 8 %
    }
}
