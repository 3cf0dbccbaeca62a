package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.smile.SmileNode;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.time.DayCount;

/**
 * The volatility at which the market prices one European option.
 *
 * @param years to expiry
 * @param forward to expiry, in the same currency as the strike
 * @param volatility per root of a year
 * @param weight of the squared error of this quote; 0 shows the error without counting it
 */
public record VolatilityQuote(double years, double forward, double strike, double volatility, double weight) {
    public VolatilityQuote {
        Checks.positive(years, "years");
        Checks.positive(forward, "forward");
        Checks.positive(strike, "strike");
        Checks.positive(volatility, "volatility");
        Checks.notNegative(weight, "weight");
    }

    /**
     * What a market quotes of a currency's options against home, all of the same weight, in the order of expiries and
     * strikes; premiums and deltas are turned into strikes as the pair's conventions say.
     */
    public static List<VolatilityQuote> of(Market market, Currency currency) {
        List<VolatilityQuote> quotes = new ArrayList<>();
        market.quotedVolatilities(currency).forEach((expiry, nodes) -> {
            double years = DayCount.ACT_365F.years(market.valuationDate(), expiry);
            double forward = market.forward(currency, expiry);
            for (SmileNode node : nodes) {
                double volatility = node.deviation() / Math.sqrt(years);
                quotes.add(new VolatilityQuote(years, forward, forward * node.strike(), volatility));
            }
        });
        return quotes;
    }

    /** One that counts like all others without a weight. */
    public VolatilityQuote(double years, double forward, double strike, double volatility) {
        this(years, forward, strike, volatility, 1);
    }
}
