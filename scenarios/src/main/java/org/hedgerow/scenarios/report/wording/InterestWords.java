package org.hedgerow.scenarios.report.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hedgerow.formula.rate.HullWhite;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.rate.InterestRates;
import org.hedgerow.model.rate.RateCorrelation;
import org.hedgerow.money.Currency;

/** Says which rates of interest a model simulates, how they move, and with what. */
public final class InterestWords {
    private static final int DECIMALS = 2;

    private InterestWords() {}

    /** Absent where all interest is as today's curves say. */
    public static Optional<String> of(RateModel model) {
        return model instanceof JointModel joint
                ? joint.rates()
                        .filter(rates -> !rates.models().isEmpty())
                        .map(rates -> "short rates are simulated around today's curves (Hull-White): " + moves(rates)
                                + "; " + correlations(rates.correlations().orElse(List.of())))
                : Optional.empty();
    }

    /** The same as a sentence with a blank before it; empty where there is none. */
    public static String sentence(RateModel model) {
        return of(model).map(words -> " S" + words.substring(1) + ".").orElse("");
    }

    private static String moves(InterestRates rates) {
        return rates.models().entrySet().stream().map(InterestWords::move).collect(Collectors.joining(", "));
    }

    private static String move(Map.Entry<Currency, HullWhite> rate) {
        HullWhite model = rate.getValue();
        String reversion = model.meanReversion() == 0
                ? "no mean reversion"
                : "mean reversion " + Numbers.exact(model.meanReversion());
        return rate.getKey() + " with " + reversion + " and a volatility of "
                + Numbers.percent(model.volatility(), DECIMALS) + " percentage points a year";
    }

    private static String correlations(List<RateCorrelation> pairs) {
        if (pairs.isEmpty()) {
            return "correlated with nothing";
        }
        return pairs.stream()
                .map(pair -> pair.between() + " and " + pair.and() + " " + Numbers.exact(pair.value()))
                .collect(Collectors.joining(", ", "correlations: ", ", no others"));
    }
}
