package org.hedgerow.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.decision.Decision;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.ladder.Ladder;
import org.hedgerow.decision.turning.BreakEven;
import org.hedgerow.decision.turning.BreakEvens;
import org.hedgerow.model.RateModel;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.outcome.PathOutcomes;
import org.hedgerow.simulation.Host;
import org.hedgerow.simulation.Phase;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** What a request asks of the scenario's own model beside the answer. */
record Studies(Scenario scenario, Settings settings, List<Candidate> candidates, Terms terms, Request request) {
    /**
     * How paths were drawn.
     *
     * @param simulation whose observers' needs decided which
     */
    record Paths(RateModel model, Simulation simulation) {
        List<Observer> observers() {
            return simulation.observers();
        }
    }

    /**
     * What the studies showed.
     *
     * @param ladders absent where they were not asked for
     * @param breakEvens where not asked for, the drift alone if it has a closed form
     * @param picture absent where it was not asked for
     * @param outcomes of every path, where they were asked for
     */
    record Studied(
            Optional<List<Ladder>> ladders,
            Optional<BreakEvens> breakEvens,
            Optional<Picture> picture,
            Optional<PathOutcomes> outcomes) {
        static final Studied NOTHING =
                new Studied(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With the outcomes of the candidates on the paths. */
    Studied of(Paths paths, Outcomes chosen, Decision decision, Passes passes) {
        Optional<BreakEven> drift = new DriftStudy(scenario, candidates, terms, decision).breakEven(chosen);
        Settings done = settings.withPaths(chosen.paths());
        Settings more = done.ofMore();
        Host host = settings.host();
        Answered answered = new Answered(scenario, more, candidates, terms, paths, chosen, decision);
        Optional<List<Ladder>> ladders = request.ladder()
                ? host.unlessEnough(() -> new LadderStudy(answered).ladders(passes.next(Phase.LADDER)))
                : Optional.empty();
        Optional<BreakEvens> breakEvens = request.breakEvens()
                ? host.unlessEnough(() -> new BreakEvenStudy(answered).result(drift, passes.next(Phase.BREAK_EVENS)))
                : Optional.empty();
        return new Studied(
                ladders,
                breakEvens.or(() -> drift.map(known ->
                        new BreakEvens(more.paths(), BreakEvenStudy.enough(more.paths(), terms), List.of(known)))),
                request.picture()
                        ? Optional.of(new PictureStudy(scenario, done, candidates, terms)
                                .picture(paths, chosen, decision, passes))
                        : Optional.empty(),
                request.outcomes() ? Optional.of(kept(chosen)) : Optional.empty());
    }

    private PathOutcomes kept(Outcomes chosen) {
        Map<String, Column> columns = new LinkedHashMap<>();
        candidates.forEach(
                candidate -> columns.put(candidate.name(), candidate.strategy().outcome()));
        return new PathOutcomes(columns, chosen);
    }
}
