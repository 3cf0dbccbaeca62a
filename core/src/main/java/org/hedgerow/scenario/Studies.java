package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.model.RateModel;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.simulation.Settings;

/** What a request asks of the scenario's own model beside the answer. */
record Studies(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms, Request request) {
    /**
     * How paths were drawn.
     *
     * @param observers whose needs decided which
     */
    record Paths(RateModel model, List<Observer> observers) {}

    /**
     * What the studies showed.
     *
     * @param ladders absent where they were not asked for
     * @param breakEvens where not asked for, the drift alone if it has a closed form
     * @param picture absent where it was not asked for
     */
    record Studied(Optional<List<Ladder>> ladders, Optional<BreakEvens> breakEvens, Optional<Picture> picture) {
        static final Studied NOTHING = new Studied(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the outcomes of the candidates on the paths. */
    Studied of(Paths paths, Outcomes chosen, Decision decision, Passes passes) {
        Optional<BreakEven> drift = new DriftStudy(scenario, candidates, terms, decision).breakEven(chosen);
        return new Studied(
                request.ladder()
                        ? Optional.of(new LadderStudy(scenario, settings, candidates, terms, paths, chosen, decision)
                                .ladders(passes.next()))
                        : Optional.empty(),
                request.breakEvens()
                        ? Optional.of(new BreakEvenStudy(scenario, settings, candidates, terms, paths, chosen, decision)
                                .result(drift, passes.next()))
                        : drift.map(known -> new BreakEvens(
                                settings.paths(), BreakEvenStudy.enough(settings.paths(), terms), List.of(known))),
                request.picture()
                        ? Optional.of(new PictureStudy(scenario, settings, candidates, terms).picture(chosen, decision))
                        : Optional.empty());
    }
}
