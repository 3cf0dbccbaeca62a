package org.hedgerow.credit.borrower;

import java.util.Optional;
import org.hedgerow.risk.Estimate;

/**
 * How much of a hedge of currency loans their borrowers undo; unexpected losses at the charge's level, home currency.
 *
 * @param strategy its name, {@code none} for the position alone
 * @param unmoved of the whole position with the strategy, were borrowers to default by today's probability
 * @param moved the same as it is, {@code more} what it is more
 * @param share {@code more} over what the hedge removes from the loans alone; absent where it removes nothing
 */
public record Undone(String strategy, Estimate unmoved, Estimate moved, Estimate more, Optional<Estimate> share) {}
