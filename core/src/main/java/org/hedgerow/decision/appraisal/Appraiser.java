package org.hedgerow.decision.appraisal;

import java.util.Optional;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.Ranks;
import org.hedgerow.risk.row.KeptPaths;
import org.hedgerow.sample.Sample;

/** Weighs one strategy after the other against the unhedged outcomes of the same paths, which are kept. */
public final class Appraiser {
    private final Outcomes outcomes;
    private final Sample sample;
    private final Terms terms;
    private final double quantile;
    private final Weighed unhedged;

    /** Against one candidate, with intervals of so many standard errors of a normal on either side. */
    public Appraiser(Outcomes outcomes, Candidate unhedged, Terms terms, double quantile) {
        this.outcomes = outcomes;
        this.sample = outcomes.sample();
        this.terms = terms;
        this.quantile = quantile;
        this.unhedged = weigh(unhedged);
    }

    /** One candidate's outcomes with what each path adds to their risk. */
    public Weighed weigh(Candidate candidate) {
        return weigh(candidate, outcomes.values(candidate.strategy().outcome()));
    }

    /** Of outcomes that follow from some that were booked; none where risk is charged on a profile, which does not. */
    public Weighed weigh(Candidate candidate, double[] outcome) {
        Optional<double[]> lossYears = terms.profile()
                .map(dates -> ChargedProfile.influence(
                        candidate.strategy(), dates, terms.charge().level(), KeptPaths.of(outcomes, sample)));
        return Weighed.of(outcome, lossYears, Ranks.of(outcome, sample), candidate, terms);
    }

    /** The position without a hedge. */
    public Weighed unhedged() {
        return unhedged;
    }

    /** {@code E[U - H]}. */
    public Estimate expectedCost(Weighed weighed) {
        return Influence.estimate(weighed.costAgainst(unhedged), sample);
    }

    /** What the interval of a net benefit allows to say. */
    public Verdict verdict(NetBenefit netBenefit) {
        double tailPaths = unhedged.tails().tail(terms.charge().level()).count();
        return Verdict.of(netBenefit.interval(), terms.material(), tailPaths);
    }

    /** Net benefit over the unhedged position path by path, home currency; its mean is the net benefit. */
    public double[] benefit(Weighed weighed) {
        return weighed.benefitOver(unhedged);
    }

    /** The mean of such a row with its error and interval. */
    public NetBenefit netBenefit(double[] benefit) {
        Estimate estimate = Influence.estimate(benefit, sample);
        return new NetBenefit(estimate, estimate.interval(quantile));
    }

    /** The price of risk at which one strategy is worth as much as another, whichever is the dearer; absent where at none. */
    public Optional<Estimate> turningPrice(Weighed one, Weighed other) {
        PriceOfRisk price = priceOfRisk(one.costAgainst(other), one, other);
        PriceOfRisk opposite = priceOfRisk(other.costAgainst(one), other, one);
        return price.threshold().or(opposite::threshold);
    }

    private PriceOfRisk priceOfRisk(double[] cost, Weighed weighed, Weighed other) {
        Optional<double[]> byYears = weighed.lossYearsRemovedFrom(other);
        double[] removed = byYears.orElseGet(() -> weighed.lossRemovedFrom(other));
        double years = byYears.isPresent() ? 1 : terms.years();
        return PriceOfRisk.of(Reduction.of(cost, removed), years, terms.rounding(), KeptPaths.of(sample))
                .get();
    }

    /** How the paths belong together. */
    public Sample sample() {
        return sample;
    }
}
