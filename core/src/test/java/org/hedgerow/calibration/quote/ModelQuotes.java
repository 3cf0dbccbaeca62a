package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.FourierPrice;

/** Five strikes an expiry with the volatilities that a model gives them. */
final class ModelQuotes {
    private ModelQuotes() {}

    static List<VolatilityQuote> of(DoubleFunction<CharacteristicFunction> model, double... expiries) {
        List<VolatilityQuote> quotes = new ArrayList<>();
        for (double years : expiries) {
            double forward = 1.1 * Math.exp(0.01 * years);
            for (int place = -2; place <= 2; place++) {
                double strike = forward * Math.exp(0.075 * place * Math.sqrt(years));
                double value = FourierPrice.value(model.apply(years), OptionSide.CALL, forward, strike);
                double volatility = ImpliedVolatility.of(OptionSide.CALL, forward, strike, years, value);
                quotes.add(new VolatilityQuote(years, forward, strike, volatility));
            }
        }
        return quotes;
    }

    /** Every other volatility higher, the others lower. */
    static List<VolatilityQuote> shaken(List<VolatilityQuote> quotes, double error) {
        List<VolatilityQuote> shaken = new ArrayList<>();
        for (VolatilityQuote quote : quotes) {
            double volatility = quote.volatility() + (shaken.size() % 2 == 0 ? error : -error);
            shaken.add(new VolatilityQuote(quote.years(), quote.forward(), quote.strike(), volatility));
        }
        return shaken;
    }

    static List<VolatilityQuote> plus(List<VolatilityQuote> quotes, VolatilityQuote one) {
        List<VolatilityQuote> all = new ArrayList<>(quotes);
        all.add(one);
        return all;
    }
}
