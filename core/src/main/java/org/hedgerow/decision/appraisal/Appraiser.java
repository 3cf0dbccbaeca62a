package org.hedgerow.decision.appraisal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.HedgedOutcome.Group;
import org.hedgerow.booking.HedgedOutcome.Missed;
import org.hedgerow.ledger.Cost;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.risk.measure.RiskProfile;
import org.hedgerow.sample.Moments;
import org.hedgerow.sample.Sample;

/** Puts numbers and their errors to one strategy after the other, against the unhedged outcomes of the same paths. */
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
                        candidate.strategy(), dates, terms.charge().level(), outcomes, sample));
        return Weighed.of(outcome, lossYears, sample, candidate, terms);
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
        double tailPaths = unhedged.ranks().tail(terms.charge().level()).count();
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

    /** All that is said of one candidate, of what {@link #weigh} and {@link #benefit} made of it. */
    public Appraisal appraise(Candidate candidate, Weighed weighed, double[] benefit, NetBenefit atForwardDrift) {
        double[] cost = weighed.costAgainst(unhedged);
        double[] lossRemoved = weighed.lossRemovedFrom(unhedged);
        NetBenefit netBenefit = netBenefit(benefit);
        HedgedOutcome strategy = candidate.strategy();
        RiskProfile outcome = RiskProfile.of(weighed.outcome(), weighed.ranks(), terms.levels());
        return new Appraisal(
                candidate.name(),
                candidate.whatIf(),
                outcome,
                components(strategy),
                Influence.estimate(cost, sample),
                mean(strategy.group(Group.FRICTIONS)),
                mean(strategy.group(Group.DRIFT_COST)),
                Influence.estimate(weighed.riskCost(), sample),
                netBenefit,
                atForwardDrift,
                priceOfRisk(cost, weighed),
                RiskRemoved.of(cost, lossRemoved, terms.rounding(), sample),
                Verdict.of(
                        netBenefit.interval(),
                        terms.material(),
                        outcome.charge().tail().count()),
                cashNeed(strategy),
                missed(strategy),
                candidate.norms(),
                candidate.fund(),
                candidate
                        .watch()
                        .map(watch ->
                                watch.watched(outcomes) ? watch.findings(outcomes, quantile) : watch.findingsToday()));
    }

    /** The price of risk at which one strategy is worth as much as another, whichever is the dearer; absent where at none. */
    public Optional<Estimate> turningPrice(Weighed one, Weighed other) {
        PriceOfRisk price = priceOfRisk(one.costAgainst(other), one, other);
        PriceOfRisk opposite = priceOfRisk(other.costAgainst(one), other, one);
        return price.threshold().or(opposite::threshold);
    }

    private PriceOfRisk priceOfRisk(double[] cost, Weighed weighed) {
        return priceOfRisk(cost, weighed, unhedged);
    }

    private PriceOfRisk priceOfRisk(double[] cost, Weighed weighed, Weighed other) {
        return weighed.lossYearsRemovedFrom(other)
                .map(removed -> PriceOfRisk.of(cost, removed, 1, terms.rounding(), sample))
                .orElseGet(() ->
                        PriceOfRisk.of(cost, weighed.lossRemovedFrom(other), terms.years(), terms.rounding(), sample));
    }

    /** How the paths belong together. */
    public Sample sample() {
        return sample;
    }

    private Map<Cost, Estimate> components(HedgedOutcome strategy) {
        Map<Cost, Estimate> components = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            components.put(cost, mean(strategy.component(cost)));
        }
        return components;
    }

    private Optional<CashNeed> cashNeed(HedgedOutcome strategy) {
        return outcomes.has(strategy.lowestBalance())
                ? Optional.of(CashNeed.of(strategy, outcomes, sample))
                : Optional.empty();
    }

    private Optional<MissedDeals> missed(HedgedOutcome strategy) {
        return outcomes.has(strategy.missed(Missed.DEALS))
                ? Optional.of(new MissedDeals(mean(strategy.missed(Missed.DEALS)), mean(strategy.missed(Missed.ANY))))
                : Optional.empty();
    }

    private Estimate mean(Column column) {
        Moments moments = outcomes.moments(column);
        return Influence.estimate(moments, sample);
    }
}
