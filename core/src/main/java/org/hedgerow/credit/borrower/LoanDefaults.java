package org.hedgerow.credit.borrower;

import org.hedgerow.position.borrower.CurrencyLoans;
import org.hedgerow.risk.Estimate;

/**
 * The share of a line's borrowers that has defaulted by the horizon, 0 to 1.
 *
 * @param unmoved where the rate moves nobody
 * @param at95 not exceeded on 95 % of the paths, {@code at99} on 99 %
 * @param withRate correlation with the rate of the loans; 0 where either is the same on all paths
 */
public record LoanDefaults(
        CurrencyLoans loans, double unmoved, Estimate mean, Estimate at95, Estimate at99, Estimate withRate) {}
