package org.hedgerow.decision.insurance;

import org.hedgerow.risk.Estimate;

/**
 * A size of a fund and what it is worth.
 *
 * @param amount home currency, at today's rate
 * @param netBenefit over doing nothing; its error is that of a fund of exactly this size
 */
public record FundSize(double amount, Estimate netBenefit) {}
