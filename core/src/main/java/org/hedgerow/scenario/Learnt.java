package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.credit.adjustment.CounterpartyCredit;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.model.RateModel;
import org.hedgerow.simulation.Settings;

/**
 * What a run finds out before the paths of its answer.
 *
 * @param candidates with what credit costs and what limits say of exposures
 * @param main the scenario's own model as its paths are drawn
 */
record Learnt(
        Optional<CounterpartyCredit> counterparties,
        List<Candidate> candidates,
        Optional<DevaluationPilot> pilot,
        RateModel main) {
    static Learnt of(Scenario scenario, Settings settings, CreditRun credit, Terms terms, Passes passes) {
        Optional<CounterpartyCredit> counterparties = credit.result(passes);
        List<Candidate> candidates =
                ExposureLimits.checked(scenario.limits(), credit.charged(counterparties), counterparties);
        DevaluationTrial trial = new DevaluationTrial(scenario, settings.ofMore(), candidates, terms);
        Optional<DevaluationPilot> pilot = trial.pilot(passes);
        return new Learnt(counterparties, candidates, pilot, trial.model(pilot));
    }
}
