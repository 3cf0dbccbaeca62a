package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import org.hedgerow.ledger.Cost;

/**
 * What part of the payments of a date has a cause of its own: home currency, negative for a cost.
 *
 * @param amount home currency of the date
 */
public record AgreedCost(Cost cause, LocalDate date, double amount) {}
