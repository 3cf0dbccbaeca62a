package org.hedgerow.scenarios.report.wording;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.decision.turning.Factor;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.risk.Estimate;

/** Names what an answer hangs on, and writes its values. */
public final class FactorWords {
    private FactorWords() {}

    /** With its unit. */
    public static String of(Factor factor) {
        return switch (factor.kind()) {
            case DRIFT ->
                factor.currency()
                        .map(currency -> "drift of " + currency + ", % a year")
                        .orElse("drift of all currencies, % a year more");
            case VOLATILITY -> "volatility of the paths, points more";
            case FORWARD_POINTS -> "forward points of all currencies, % a year more";
            case PRICE_OF_RISK -> "price of risk k, % a year";
            case DEVALUATION_ODDS -> "odds of a devaluation, times the model's";
        };
    }

    /** Where a strategy is worth as much as doing nothing, to follow {@code would turn}; empty where nowhere. */
    public static Optional<String> points(BreakEvens found) {
        List<String> points = found.all().stream()
                .filter(each ->
                        each.against().equals(Strategy.NONE) && each.value().isPresent())
                .map(FactorWords::point)
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of("'" + Printable.line(found.all().get(0).strategy())
                        + "' is worth as much as doing nothing at " + String.join("; or at ", points)
                        + ".");
    }

    private static String point(BreakEven each) {
        Factor factor = each.factor();
        Estimate at = each.value().orElseThrow();
        String number = value(factor, at.value()) + " ± " + error(factor, at);
        String today = " (here " + value(factor, factor.today()) + ")";
        return switch (factor.kind()) {
            case DRIFT ->
                factor.currency()
                        .map(currency -> "a drift of " + currency + " of " + number + " % a year" + today)
                        .orElse("a drift of all currencies of " + number + " % a year more than is assumed");
            case VOLATILITY -> "volatilities of the paths " + number + " points higher";
            case FORWARD_POINTS -> "forward points " + number + " % a year higher";
            case PRICE_OF_RISK -> "a price of risk of " + number + " % a year" + today;
            case DEVALUATION_ODDS -> number + " times the odds of a devaluation";
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
