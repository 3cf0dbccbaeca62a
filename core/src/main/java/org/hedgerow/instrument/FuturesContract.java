package org.hedgerow.instrument;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
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
 */
public record FuturesContract(
        CurrencyPair pair, double size, LocalDate lastTrading, double initialMargin, double marginSpread, double fee) {
    public FuturesContract {
        Checks.present(pair, "pair");
        Checks.in(size, 1, 1e12, "size");
        Checks.present(lastTrading, "lastTrading");
        Checks.notNegative(initialMargin, "initialMargin");
        Checks.in(marginSpread, -1, 1, "marginSpread");
        Checks.notNegative(fee, "fee");
    }

    /** The futures price over the spot rate of the pair on a date: at fixed rates the forward's. */
    public double priceFactor(Market market, LocalDate date) {
        return forwardFactor(market, pair.base(), date) / forwardFactor(market, pair.quote(), date);
    }

    private double forwardFactor(Market market, Currency currency, LocalDate date) {
        return currency.equals(market.home()) ? 1 : market.forwardFactor(currency, date, lastTrading);
    }

    /** Today's mid price, in quote currency per unit of base. */
    public double price(Market market) {
        return forward(market, pair.base()) / forward(market, pair.quote());
    }

    private double forward(Market market, Currency currency) {
        return currency.equals(market.home()) ? 1 : market.forward(currency, lastTrading);
    }
}
