package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import org.hedgerow.risk.Estimate;

/**
 * What a date adds to a credit valuation adjustment.
 *
 * @param defaultProbability of a default since the date before
 * @param exposure expected on risk-neutral paths, discounted to today, home currency
 */
public record AdjustmentPart(LocalDate date, double defaultProbability, Estimate exposure) {}
