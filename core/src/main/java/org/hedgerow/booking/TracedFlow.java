package org.hedgerow.booking;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.ledger.Cost;
import org.hedgerow.trade.Ticket;

/**
 * One entry of a strategy's cash account on one path, home currency of the date. What is dealt on the way is an entry of
 * its own on the day of the deal, at the rates of that day and of no amount.
 *
 * @param deal its number in the plan, from 0; absent for the interest on the account
 * @param ticket of the deal
 * @param spot of its currency on the path on the date; absent where nobody reads it
 * @param components what the amount is made of, which adds up to it but for rounding; empty for interest
 * @param account the balance after it
 */
public record TracedFlow(
        LocalDate date,
        Optional<Integer> deal,
        Optional<Ticket> ticket,
        Optional<Double> spot,
        Map<Cost, Double> components,
        double amount,
        double account) {}
