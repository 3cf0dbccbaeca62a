package org.hedgerow.scenarios.command.backtest;

import java.util.List;
import java.util.Optional;
import org.hedgerow.backtest.WalkForward;
import org.hedgerow.backtest.decision.DecisionWalk;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.decision.charge.Capital;
import org.hedgerow.scenarios.command.Refusal;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether and how decisions are walked with too: where there is interest to make forwards of. */
final class DecisionOptions {
    @Mixin
    private ParityOptions parity = new ParityOptions();

    @Option(
            names = "--months",
            paramLabel = "N",
            split = ",",
            defaultValue = "3",
            description = "From a decision to the payment of the exposure (default: ${DEFAULT-VALUE}).")
    private List<Integer> months = List.of(3);

    @Option(
            names = "--half-spread",
            paramLabel = "SHARE",
            defaultValue = "0.0002",
            description = "Of the forward, as a share of the spot rate (default: ${DEFAULT-VALUE}).")
    private double halfSpread = 0.0002;

    @Option(
            names = "--capital-price",
            paramLabel = "SHARE",
            defaultValue = "0.1",
            description = "What capital against the unexpected loss at 99 %% has to earn a year (default:"
                    + " ${DEFAULT-VALUE}).")
    private double capitalPrice = 0.1;

    /** One for each number of months; none where nothing is to be decided. */
    List<DecisionWalk> walks(WalkForward question) {
        return parity.file().map(name -> walks(question, name)).orElse(List.of());
    }

    private List<DecisionWalk> walks(WalkForward question, String name) {
        try {
            Capital charge = new Capital(capitalPrice, Optional.empty());
            return parity.of((own, other) -> months.stream()
                    .map(term -> new DecisionWalk(
                            question.home(),
                            question.currency(),
                            question.fixings(),
                            own,
                            other,
                            question.from(),
                            question.to(),
                            term,
                            halfSpread,
                            charge,
                            question.paths(),
                            question.seed()))
                    .toList());
        } catch (InvalidValue fault) {
            throw Refusal.usage(name + ": " + fault.getMessage(), fault);
        }
    }
}
