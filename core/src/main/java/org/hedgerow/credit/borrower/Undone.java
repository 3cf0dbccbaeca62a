package org.hedgerow.credit.borrower;

import java.util.Optional;
import org.hedgerow.risk.Estimate;

/**
 * How much of a hedge of currency loans their borrowers undo; unexpected losses at the charge's level, home currency.
 *
 * @param strategy its name, {@code none} for the position alone
 * @param unmoved of the whole position with the strategy, were borrowers to default by today's probability
 * @param moved the same as it is, {@code more} what it is more
 * @param share {@code more} over the loans' unexpected loss alone less {@code unmoved}: over what all else in the position, and
 *     the strategy, take off it. It is the share of the hedge undone where the position is the loans and what matches them;
 *     a line of other risk adds to {@code unmoved} and so to the share. Absent where the difference is not surely positive
 */
public record Undone(String strategy, Estimate unmoved, Estimate moved, Estimate more, Optional<Estimate> share) {}
