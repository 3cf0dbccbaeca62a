package org.hedgerow.scenarios.command.backtest;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.backtest.ModelCoverage;
import org.hedgerow.backtest.WalkForward;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.backtest.decision.Decisions;

/** A walk and what all models found on it. */
record Backtest(
        HistoryOptions options,
        WalkedHistory rates,
        WalkForward question,
        List<ModelCoverage> coverages,
        List<DecisionWalk> decisionWalks,
        List<Decisions> decisions) {
    Backtest {
        coverages = List.copyOf(coverages);
        decisionWalks = List.copyOf(decisionWalks);
        decisions = List.copyOf(decisions);
    }

    String pair() {
        return question.currency().in(question.home()).toString();
    }

    /** The day of the first forecast. */
    LocalDate first() {
        return question.firstDate();
    }

    /** How many p-values are printed. */
    long tests() {
        long ofForecasts = coverages.stream()
                .flatMap(model -> model.coverages().stream())
                .mapToLong(coverage -> 1
                        + coverage.independence().stream().count()
                        + coverage.conditional().stream().count()
                        + coverage.shortfall().stream().count())
                .sum();
        return ofForecasts
                + decisions.stream()
                        .flatMap(each -> DecisionTables.differences(each).stream())
                        .filter(DecisionTables::hasPValue)
                        .count();
    }
}
