package org.hedgerow.scenarios.report.layout;

import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.wording.Numbers;

/** Writes amounts of home currency with the decimals that matter for the size of the position. */
public record Amounts(int decimals) {
    private static final double BASIS_POINT = 1e-4;
    private static final int DIGITS = 3;

    /** So many that one basis point of the exposure shows three digits. */
    public static Amounts forExposure(double grossExposure) {
        return new Amounts(Decimals.of(grossExposure * BASIS_POINT, DIGITS));
    }

    public String text(double amount) {
        return Numbers.fixed(amount, decimals);
    }

    public Cell cell(Estimate estimate) {
        return new Cell(text(estimate.value()), text(estimate.standardError()));
    }
}
