package org.hedgerow.model.rate;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.money.Currency;

/**
 * Currencies whose short rate is simulated around today's curve; those of the others are as today's curve says.
 *
 * @param models by currency, home among them if it is simulated
 * @param correlations of rates with spots and with each other; pairs not named are uncorrelated
 */
public record InterestRates(Map<Currency, HullWhite> models, Optional<List<RateCorrelation>> correlations) {
    /** Nothing is simulated. */
    public static final InterestRates NONE = new InterestRates(Map.of(), Optional.empty());

    private static final double FASTEST = 50; // of mean reversion: half gone in five days
    private static final double WILDEST = 1; // of volatility: a hundred per cent points a year

    public InterestRates {
        models = Collections.unmodifiableMap(new TreeMap<>(Checks.present(models, "models")));
        models.forEach(InterestRates::check);
        correlations =
                Checks.present(correlations, "correlations").map(pairs -> Checks.allPresent(pairs, "correlations"));
        checkPairs(correlations.orElse(List.of()), models.keySet());
    }

    private static void check(Currency currency, HullWhite model) {
        String place = "models." + currency;
        Checks.in(model.meanReversion(), 0, FASTEST, place + ".meanReversion");
        Checks.in(model.volatility(), 0, WILDEST, place + ".volatility"); // 0.01 is 100 basis points a year
    }

    private static void checkPairs(List<RateCorrelation> pairs, Set<Currency> simulated) {
        Set<Set<Factor>> known = new HashSet<>();
        for (int place = 0; place < pairs.size(); place++) {
            RateCorrelation pair = pairs.get(place);
            String at = "correlations[" + place + "]";
            Checks.that(known.add(pair.pair()), at, "must name a pair that is not named before");
            for (Factor factor : List.of(pair.between(), pair.and())) {
                if (factor.kind() == Factor.Kind.RATE && !simulated.contains(factor.currency())) {
                    throw InvalidValue.at(at, "must be of rates that are in models, but has " + factor);
                }
            }
        }
    }

    /** Of the Brownian motions of two factors. */
    public double correlation(Factor one, Factor other) {
        if (one.equals(other)) {
            return 1;
        }
        Set<Factor> pair = Set.of(one, other);
        return correlations.orElse(List.of()).stream()
                .filter(given -> given.pair().equals(pair))
                .mapToDouble(RateCorrelation::value)
                .findFirst()
                .orElse(0);
    }
}
