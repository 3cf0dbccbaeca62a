package org.hedgerow.scenarios.report.wording;

import org.hedgerow.decision.turning.Factor;
import org.hedgerow.risk.Estimate;

/** Names what an answer hangs on, and writes its values. */
public final class FactorWords {
    private FactorWords() {}

    /** With its unit. */
    public static String of(Factor factor) {
        return switch (factor.kind()) {
            case DRIFT -> "drift of " + factor.currency().orElseThrow() + ", % a year";
            case VOLATILITY -> "volatility of the paths, points more";
            case FORWARD_POINTS -> "forward points of all currencies, % a year more";
            case PRICE_OF_RISK -> "price of risk k, % a year";
            case DEVALUATION_ODDS -> "odds of a devaluation, times the model's";
        };
    }

    /** As a result names it: {@code drift}, {@code forwardPoints}. */
    public static String name(Factor factor) {
        return switch (factor.kind()) {
            case DRIFT -> "drift";
            case VOLATILITY -> "volatility";
            case FORWARD_POINTS -> "forwardPoints";
            case PRICE_OF_RISK -> "priceOfRisk";
            case DEVALUATION_ODDS -> "devaluationOdds";
        };
    }

    public static String value(Factor factor, double value) {
        return factor.kind() == Factor.Kind.DEVALUATION_ODDS ? Numbers.fixed(value, 2) : Numbers.percent(value, 2);
    }

    /** The standard error of a value, as that is written. */
    public static String error(Factor factor, Estimate estimate) {
        return value(factor, estimate.standardError());
    }
}
