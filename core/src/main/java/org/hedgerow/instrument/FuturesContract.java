package org.hedgerow.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.hedge.MarginAccount;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;

/**
 * An exchange's currency future, dealt in whole lots and margined daily in the pair's quote currency.
 *
 * @param size base currency units in one lot
 * @param lastTrading the day of final settlement at spot
 * @param initialMargin posted per lot, in quote currency units
 *     financed at the own borrowing rate
 * @param marginSpread what the exchange pays on initial margin less the risk-free rate, a share a year; usually negative
 * @param fee per lot and deal, in quote currency units
 * @param maintenanceMargin per lot, below which the account is called back to the initial margin; every loss is called
 *     for on its day if absent
 * @param tick the step of its price, in quote currency per unit of base, to which settlement prices are rounded; not at
 *     all if absent
 */
public record FuturesContract(
        CurrencyPair pair,
        double size,
        LocalDate lastTrading,
        double initialMargin,
        double marginSpread,
        double fee,
        Optional<Double> maintenanceMargin,
        Optional<Double> tick) {
    public FuturesContract {
        Checks.present(pair, "pair");
        Checks.in(size, 1, 1e12, "size");
        Checks.present(lastTrading, "lastTrading");
        Checks.notNegative(initialMargin, "initialMargin");
        Checks.in(marginSpread, -1, 1, "marginSpread");
        Checks.notNegative(fee, "fee");
        Checks.present(maintenanceMargin, "maintenanceMargin")
                .ifPresent(margin -> Checks.in(margin, 0, initialMargin, "maintenanceMargin"));
        Checks.present(tick, "tick").ifPresent(step -> Checks.positive(step, "tick"));
    }

    /** Every loss is called for on its day, and prices are as fine as they come. */
    public FuturesContract(
            CurrencyPair pair,
            double size,
            LocalDate lastTrading,
            double initialMargin,
            double marginSpread,
            double fee) {
        this(pair, size, lastTrading, initialMargin, marginSpread, fee, Optional.empty(), Optional.empty());
    }

    /** Of one lot. */
    public MarginAccount margin() {
        return new MarginAccount(initialMargin, maintenanceMargin.orElse(initialMargin));
    }

    /** What one lot gains by one tick, in quote currency units; 0 without ticks. */
    public double tickValue() {
        return tick.orElse(0.0) * size;
    }

    /** The futures price over the spot rate of the pair on a date: at fixed rates the forward's. */
    public double priceFactor(Market market, LocalDate date) {
        return forwardFactor(market, pair.base(), date) / forwardFactor(market, pair.quote(), date);
    }

    private double forwardFactor(Market market, Currency currency, LocalDate date) {
        return currency.equals(market.home()) ? 1 : market.forwardFactor(currency, date, lastTrading);
    }

    /** Today's mid price at fixed rates, in quote currency per unit of base. */
    public double price(Market market) {
        return forward(market, pair.base()) / forward(market, pair.quote());
    }

    private double forward(Market market, Currency currency) {
        return currency.equals(market.home()) ? 1 : market.forward(currency, lastTrading);
    }
}
