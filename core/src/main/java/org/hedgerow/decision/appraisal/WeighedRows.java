package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.risk.measure.UnexpectedLoss;
import org.hedgerow.risk.row.Part;
import org.hedgerow.risk.row.PathRow;
import org.hedgerow.risk.row.Paths;

/** One candidate against the unhedged position, row by row, on paths that need not all be at hand. */
public final class WeighedRows {
    private final Candidate candidate;
    private final WeighedRows unhedged;
    private final Terms terms;
    private final Object key = new Object();
    private final PathRow benefit;
    private final PathRow risk;

    /** @param unhedged position; absent where this is it */
    WeighedRows(Candidate candidate, Optional<WeighedRows> unhedged, Terms terms) {
        this.candidate = candidate;
        this.unhedged = unhedged.orElse(this);
        this.terms = terms;
        PathRow gained = part -> part.adjusted(on(part).benefitOver(this.unhedged.on(part)));
        this.benefit = gained.once();
        PathRow charged = terms.charge().isFree() ? part -> on(part).unexpectedLoss() : part -> on(part).riskCost();
        this.risk = charged.once();
    }

    Candidate candidate() {
        return candidate;
    }

    private Weighed on(Part part) {
        return part.once(key, () -> Weighed.of(part, candidate, terms));
    }

    /** Home currency at the horizon, gains positive. */
    public PathRow outcome() {
        return PathRow.of(candidate.strategy().outcome());
    }

    /** Each path's part in the net benefit, less what rows of known mean tell of it. */
    public PathRow adjustedBenefit() {
        return benefit;
    }

    /** Each path's influence on what the risk that is left costs, or where that is nothing on that risk. */
    public PathRow risk() {
        return risk;
    }

    PathRow benefit() {
        return part -> on(part).benefitOver(unhedged.on(part));
    }

    PathRow riskCost() {
        return part -> on(part).riskCost();
    }

    /** Against the unexpected loss by the horizon. */
    Reduction reduction(Paths paths) {
        return new Reduction(
                cost(),
                () -> locatedCost(paths),
                part -> on(part).lossRemovedFrom(unhedged.on(part)),
                () -> unhedged.locatedLoss(paths) - locatedLoss(paths));
    }

    /** Against what is charged times years, where that is on a profile. */
    Optional<Reduction> reductionByYears(Paths paths) {
        return terms.profile()
                .map(dates -> new Reduction(
                        cost(),
                        () -> locatedCost(paths),
                        part -> on(part).lossYearsRemovedFrom(unhedged.on(part)).orElseThrow(),
                        () -> unhedged.locatedLossYears(paths) - locatedLossYears(paths)));
    }

    PathRow cost() {
        return part -> on(part).costAgainst(unhedged.on(part));
    }

    private double locatedCost(Paths paths) {
        return paths.tails(unhedged.candidate.strategy().outcome()).mean()
                - paths.tails(candidate.strategy().outcome()).mean();
    }

    private double locatedLoss(Paths paths) {
        return new UnexpectedLoss(terms.charge().level())
                .value(paths.tails(candidate.strategy().outcome()));
    }

    private double locatedLossYears(Paths paths) {
        return ChargedProfile.located(
                candidate.strategy(),
                terms.profile().orElseThrow(),
                terms.charge().level(),
                paths);
    }

    /** Keeps what others are compared with, where paths are kept, and drops the rest. */
    public void hold(Paths paths) {
        paths.hold(benefit);
        paths.hold(risk);
        drop(paths);
    }

    /** Drops what was worked out for it, where paths are kept; of the unhedged position it is kept. */
    public void drop(Paths paths) {
        if (unhedged != this) {
            paths.drop(key);
            paths.forget(candidate.strategy().outcome());
        }
        paths.forget(candidate.strategy().lowestBalance());
    }
}
