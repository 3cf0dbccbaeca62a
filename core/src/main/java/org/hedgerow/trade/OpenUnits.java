package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.money.Currency;

/**
 * What a deal adds to the open position in one remaining term.
 *
 * @param units of the currency, positive when long
 * @param due when what is counted today is settled; absent where it has no term
 */
public record OpenUnits(Currency currency, double units, Optional<LocalDate> due) {}
