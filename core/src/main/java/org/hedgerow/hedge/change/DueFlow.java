package org.hedgerow.hedge.change;

import java.time.LocalDate;
import org.hedgerow.money.Currency;

/**
 * What a strategy changes of one flow of the position.
 *
 * @param amount positive when received
 * @param counted what of it the open position counts today: nothing of a forecast
 */
public record DueFlow(Currency currency, double amount, LocalDate date, double counted) {}
