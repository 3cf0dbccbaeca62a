package org.hedgerow.pricing;

import java.util.Optional;

/**
 * Slopes of the value of one unit, home currency, each with all else as it is. Volatilities keep their place by strike
 * over forward where the spot or a rate moves.
 *
 * @param delta by the spot rate: units of foreign currency
 * @param gamma of {@code delta} by the spot rate
 * @param vega by the volatilities of all strikes and expiries, for 1 (100 % a year)
 * @param rhoHome by home zero rates, continuously compounded, for 1 (100 % a year)
 * @param rhoForeign by those of the foreign currency
 * @param theta for each day until the next business day, at the same quotes; absent where the contract ends or
 *     fixes a rate by then
 */
public record Greeks(
        double delta, double gamma, double vega, double rhoHome, double rhoForeign, Optional<Double> theta) {}
