package org.hedgerow.scenarios.report.text;

import org.hedgerow.risk.Estimate;
import org.hedgerow.scenarios.report.Numbers;

/** Writes amounts of home currency with the decimals that matter for the size of the position. */
record Amounts(int decimals) {
    private static final double BASIS_POINT = 1e-4;
    private static final int DIGITS = 3;

    /** So many that one basis point of the exposure shows three digits. */
    static Amounts forExposure(double grossExposure) {
        return new Amounts(Decimals.of(grossExposure * BASIS_POINT, DIGITS));
    }

    String text(double amount) {
        return Numbers.fixed(amount, decimals);
    }

    Cell cell(Estimate estimate) {
        return new Cell(text(estimate.value()), text(estimate.standardError()));
    }
}
