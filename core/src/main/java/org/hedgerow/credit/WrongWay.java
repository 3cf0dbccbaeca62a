package org.hedgerow.credit;

import org.hedgerow.check.Checks;
import org.hedgerow.math.Normal;
import org.hedgerow.money.Currency;

/**
 * How a default goes with the rate of a currency. By a Gaussian copula: with {@code P(t)} the probability of a default until
 * {@code t} and {@code X} the normal score of the rate on that date (the normal number that is exceeded as often as the rate
 * is), the probability given the rate is {@code Phi((Phi^-1(P(t)) + rho X) / sqrt(1 - rho^2))}, of which the mean is
 * {@code P(t)}. Li, On default correlation: a copula function approach (2000); default times put in order of
 * simulated exposures: Rosen and Saunders, CVA the wrong way (2012).
 *
 * @param correlation positive where the counterparty defaults sooner the higher the rate stands, home per unit: wrong-way for
 *     whoever is long of the currency by the deal, having bought it from the counterparty, and right-way for whoever
 *     has sold it; strictly between -1 and 1
 */
public record WrongWay(Currency currency, double correlation) {
    public WrongWay {
        Checks.present(currency, "currency");
        Checks.that(
                correlation > -1 && correlation < 1,
                "correlation",
                "must be strictly between -1 and 1, but is " + correlation);
    }

    /** The probability of a default until a date, given the score of the rate on that date or on a later one. */
    public double conditional(double probability, double score) {
        return probability <= 0
                ? 0
                : Normal.cdf((Normal.quantile(probability) + correlation * score)
                        / Math.sqrt((1 - correlation) * (1 + correlation)));
    }
}
