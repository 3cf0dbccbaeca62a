package org.hedgerow.scenarios.command.explain;

import java.util.Map;
import java.util.Optional;
import org.hedgerow.scenario.RiskReport;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.RecordTree;
import org.hedgerow.simulation.Settings;

/** A scenario with all that a run takes in it: what it names elsewhere, what a caller set, how it is sampled, what is told. */
final class Resolved {
    private Resolved() {}

    /** As a file of its own, whose run has the same result. */
    static Object tree(Scenario question, Settings settings) {
        Sampling own = question.sampling().orElse(Sampling.USUAL);
        Scenario filled = question.toBuilder()
                .sampling(own.overriddenBy(
                        Optional.of(settings.paths()), Optional.of(settings.seed()), Optional.of(settings.plan())))
                .risk(question.risk().orElse(RiskReport.USUAL).withDefaults())
                .build();
        return new RecordTree().of(filled);
    }

    /** The members of the tree of one record. */
    static Map<?, ?> members(Object record) {
        return (Map<?, ?>) new RecordTree().of(record);
    }
}
