package org.hedgerow.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.check.Checks;
import org.hedgerow.decision.appraisal.Appraiser;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.appraisal.Weighed;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.measure.ExpectedShortfall;
import org.hedgerow.sample.Sample;

/** What each path of one run says of each strategy's mean, expected shortfall and net benefit. */
public final class StrategyRows {
    private final List<Rows> strategies = new ArrayList<>();
    private final Sample sample;

    private static final class Rows {
        final String name;
        final double[] outcome;
        final double[] shortfall;
        final double[] benefit;

        Rows(String name, double[] outcome, double[] shortfall, double[] benefit) {
            this.name = name;
            this.outcome = outcome;
            this.shortfall = shortfall;
            this.benefit = benefit;
        }
    }

    /** @param candidates of which the first is the unhedged position */
    public StrategyRows(Outcomes outcomes, List<Candidate> candidates, Terms terms) {
        Appraiser appraiser = new Appraiser(outcomes, candidates.get(0), terms, 1);
        ExpectedShortfall shortfall = new ExpectedShortfall(terms.charge().level());
        for (Candidate candidate : candidates) {
            Weighed weighed = appraiser.weigh(candidate);
            double[] influence = weighed.tails().influence(shortfall, weighed.outcome());
            strategies.add(new Rows(candidate.name(), weighed.outcome(), influence, appraiser.benefit(weighed)));
        }
        this.sample = appraiser.sample();
    }

    /** These less others of the same draws, by so many steps between them: for each strategy what a step does. */
    public List<StrategyEffect> less(StrategyRows others, int steps) {
        Checks.that(counts(others.sample), "model", "must let each path count the same when bumped, but does not");
        List<StrategyEffect> effects = new ArrayList<>();
        for (int place = 0; place < strategies.size(); place++) {
            Rows up = strategies.get(place);
            Rows down = others.strategies.get(place);
            effects.add(new StrategyEffect(
                    up.name,
                    step(up.outcome, down.outcome, steps),
                    step(up.shortfall, down.shortfall, steps),
                    step(up.benefit, down.benefit, steps)));
        }
        return effects;
    }

    /** Whether each path counts as much as in another sample. */
    private boolean counts(Sample other) {
        return IntStream.range(0, sample.paths()).allMatch(path -> sample.weight(path) == other.weight(path));
    }

    private Estimate step(double[] up, double[] down, int steps) {
        Estimate whole = Influence.difference(up, down, sample);
        return new Estimate(whole.value() / steps, whole.standardError() / steps, whole.degreesOfFreedom());
    }
}
