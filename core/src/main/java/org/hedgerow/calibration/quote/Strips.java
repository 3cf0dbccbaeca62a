package org.hedgerow.calibration.quote;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.hedgerow.check.Checks;
import org.hedgerow.formula.ImpliedVolatility;
import org.hedgerow.formula.OptionSide;
import org.hedgerow.formula.fourier.CharacteristicFunction;
import org.hedgerow.formula.fourier.FourierPrice;

/** Quotes sorted into strips of one expiry and forward, whose prices share their work. */
final class Strips {
    private record Expiry(double years, double forward) {}

    private final List<VolatilityQuote> quotes;
    private final Map<Expiry, List<Integer>> strips = new LinkedHashMap<>();

    Strips(List<VolatilityQuote> quotes) {
        this.quotes = Checks.notEmpty(quotes, "quotes");
        for (int quote = 0; quote < quotes.size(); quote++) {
            Expiry expiry =
                    new Expiry(quotes.get(quote).years(), quotes.get(quote).forward());
            strips.computeIfAbsent(expiry, key -> new ArrayList<>()).add(quote);
        }
    }

    List<VolatilityQuote> quotes() {
        return quotes;
    }

    /** The volatility in the place of each quote, under the law that a model has at a number of years. */
    double[] volatilities(DoubleFunction<CharacteristicFunction> law) {
        double[] volatilities = new double[quotes.size()];
        strips.forEach((expiry, members) -> {
            double[] strikes =
                    members.stream().mapToDouble(i -> quotes.get(i).strike()).toArray();
            double[] values = FourierPrice.valuesOutOfTheMoney(law.apply(expiry.years()), expiry.forward(), strikes);
            for (int i = 0; i < strikes.length; i++) {
                OptionSide side = FourierPrice.outOfTheMoney(expiry.forward(), strikes[i]);
                volatilities[members.get(i)] =
                        ImpliedVolatility.of(side, expiry.forward(), strikes[i], expiry.years(), values[i]);
            }
        });
        return volatilities;
    }

    /** The squared volatility of the quote nearest to its forward, of the first or of the last expiry. */
    double variance(boolean last) {
        double side = last ? -1 : 1;
        VolatilityQuote best = quotes.get(0);
        for (VolatilityQuote quote : quotes) {
            int later = Double.compare(side * quote.years(), side * best.years());
            if (later < 0 || (later == 0 && distance(quote) < distance(best))) {
                best = quote;
            }
        }
        return best.volatility() * best.volatility();
    }

    private static double distance(VolatilityQuote quote) {
        return Math.abs(quote.strike() / quote.forward() - 1);
    }
}
