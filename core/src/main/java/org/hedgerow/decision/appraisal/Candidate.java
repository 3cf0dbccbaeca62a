package org.hedgerow.decision.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Fund;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.watch.Watch;

/**
 * A strategy that stands for choice.
 *
 * @param whatIf compared, but never recommended
 * @param after the open position with it, {@code norms} what they say of that position
 * @param fund kept for losses
 * @param watch over its norms and limits along the paths; absent where the scenario has no limits
 */
public record Candidate(
        HedgedOutcome strategy,
        boolean whatIf,
        OpenPosition after,
        List<LimitCheck> norms,
        Optional<Fund> fund,
        Optional<Watch> watch) {
    public Candidate {
        norms = List.copyOf(norms);
        Checks.present(fund, "fund");
        Checks.present(watch, "watch");
    }

    /** Without a fund and limits. */
    public Candidate(HedgedOutcome strategy, boolean whatIf, OpenPosition after, List<LimitCheck> norms) {
        this(strategy, whatIf, after, norms, Optional.empty(), Optional.empty());
    }

    /** The same position with other deals, as with what their credit costs. */
    public Candidate with(HedgedOutcome other) {
        return new Candidate(other, whatIf, after, norms, fund, watch);
    }

    /** With what other limits say of it, where it is watched. */
    public Candidate with(List<LimitCheck> limits) {
        return new Candidate(strategy, whatIf, after, norms, fund, watch.map(watched -> watched.with(limits)));
    }

    /** With what other limits say of it today, though it is not watched. */
    public Candidate withToday(List<LimitCheck> limits) {
        List<LimitCheck> today = new ArrayList<>(norms);
        today.addAll(limits);
        return new Candidate(strategy, whatIf, after, today, fund, watch);
    }

    /** With what norms and own limits say today, but not watched along the paths. */
    public Candidate unwatched() {
        List<LimitCheck> today = new ArrayList<>(norms);
        watch.ifPresent(watched -> today.addAll(watched.today()));
        return new Candidate(strategy, whatIf, after, today, fund, Optional.empty());
    }

    /** Of its strategy, its own in the scenario. */
    public String name() {
        return strategy.name();
    }
}
