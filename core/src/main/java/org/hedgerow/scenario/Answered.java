package org.hedgerow.scenario;

import java.util.List;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.simulation.Settings;

/**
 * A question and its answer, of which studies ask more.
 *
 * @param paths how those of the answer were drawn
 * @param chosen outcomes of the candidates on them
 */
record Answered(
        Scenario scenario,
        Settings settings,
        List<Candidate> candidates,
        Terms terms,
        Studies.Paths paths,
        Outcomes chosen,
        Decision decision) {}
