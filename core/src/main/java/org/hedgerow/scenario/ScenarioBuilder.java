package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.comparison.RealisedRates;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.decision.charge.Charge;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.capital.RiskWeightedAssets;
import org.hedgerow.limit.norm.Norms;
import org.hedgerow.limit.own.Limits;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.position.Position;
import org.hedgerow.stress.StressTest;

/** A scenario of which some parts are to be others; {@link #build} checks them all together. */
public final class ScenarioBuilder {
    private final String name;
    private final LocalDate horizon;
    private String title;
    private Optional<String> teaches;
    private Optional<List<String>> assumptions;
    private Market market;
    private RateModel model;
    private Position position;
    private Charge charge;
    private Optional<Norms> norms;
    private Optional<Limits> limits;
    private Optional<RiskWeightedAssets> riskWeightedAssets;
    private List<Strategy> hedges;
    private Optional<List<Dealing>> dealings;
    private Optional<Counterparties> counterparties;
    private Optional<RiskReport> risk;
    private Optional<Sampling> sampling;
    private Optional<List<Alternative>> alternatives;
    private Optional<RealisedRates> realised;
    private Optional<StressTest> stress;
    private Optional<Estimates> estimates;

    ScenarioBuilder(Scenario of) {
        name = of.name();
        title = of.title();
        teaches = of.teaches();
        assumptions = of.assumptions();
        horizon = of.horizon();
        market = of.market();
        model = of.model();
        position = of.position();
        charge = of.charge();
        norms = of.norms();
        limits = of.limits();
        riskWeightedAssets = of.riskWeightedAssets();
        hedges = of.hedges();
        dealings = of.dealings();
        counterparties = of.counterparties();
        risk = of.risk();
        sampling = of.sampling();
        alternatives = of.alternatives();
        realised = of.realised();
        stress = of.stress();
        estimates = of.estimates();
    }

    /** One line that a report shows on top. */
    public ScenarioBuilder title(String other) {
        title = other;
        return this;
    }

    /** What its answer shows that holds beyond it. */
    public ScenarioBuilder teaches(String lesson) {
        teaches = Optional.of(lesson);
        return this;
    }

    /** What is assumed rather than known. */
    public ScenarioBuilder assumptions(String... others) {
        assumptions = Optional.of(List.of(others));
        return this;
    }

    /** Today's quotes, which everything else is checked against. */
    public ScenarioBuilder market(Market other) {
        market = other;
        return this;
    }

    /** By which the paths of the answer move. */
    public ScenarioBuilder model(RateModel other) {
        model = other;
        return this;
    }

    /** What is hedged. */
    public ScenarioBuilder position(Position other) {
        position = other;
        return this;
    }

    /** What risk costs. */
    public ScenarioBuilder charge(Charge other) {
        charge = other;
        return this;
    }

    /** Of the supervisor, today and, with limits, along the paths. */
    public ScenarioBuilder norms(Norms others) {
        norms = Optional.of(others);
        return this;
    }

    /** The bank's own, watched along the paths. */
    public ScenarioBuilder limits(Limits others) {
        limits = Optional.of(others);
        return this;
    }

    /** Nothing is watched along the paths for limits. */
    ScenarioBuilder withoutLimits() {
        limits = Optional.empty();
        return this;
    }

    /** By which the capital ratio is watched. */
    public ScenarioBuilder riskWeightedAssets(RiskWeightedAssets assets) {
        riskWeightedAssets = Optional.of(assets);
        return this;
    }

    /** In place of those before. */
    public ScenarioBuilder hedges(List<? extends Strategy> others) {
        hedges = List.copyOf(others);
        return this;
    }

    /** In place of those before; none where nobody has to know with whom is dealt. */
    public ScenarioBuilder dealings(Dealing... others) {
        dealings = others.length == 0 ? Optional.empty() : Optional.of(List.of(others));
        return this;
    }

    /** With which the dealings are. */
    public ScenarioBuilder counterparties(Counterparties others) {
        counterparties = Optional.of(others);
        return this;
    }

    /** What is reported of each outcome. */
    public ScenarioBuilder risk(RiskReport other) {
        risk = Optional.of(other);
        return this;
    }

    /** How it asks to be simulated. */
    public ScenarioBuilder sampling(Sampling other) {
        sampling = Optional.of(other);
        return this;
    }

    /** In place of those before; none for the scenario's own model alone. */
    public ScenarioBuilder alternatives(List<Alternative> others) {
        alternatives = others.isEmpty() ? Optional.empty() : Optional.of(others);
        return this;
    }

    /** What rates became. */
    public ScenarioBuilder realised(RealisedRates rates) {
        realised = Optional.of(rates);
        return this;
    }

    /** Shocks under which strategies are put. */
    public ScenarioBuilder stress(StressTest shocks) {
        stress = Optional.of(shocks);
        return this;
    }

    /** As if nobody asked how well the model is known. */
    ScenarioBuilder withoutEstimates() {
        estimates = Optional.empty();
        return this;
    }

    /** How well the model is known. */
    public ScenarioBuilder estimates(Estimates laws) {
        estimates = Optional.of(laws);
        return this;
    }

    /** Checks all parts against each other, and refuses what does not fit with its place. */
    public Scenario build() {
        return new Scenario(
                name,
                title,
                teaches,
                assumptions,
                horizon,
                market,
                model,
                position,
                charge,
                norms,
                limits,
                riskWeightedAssets,
                hedges,
                dealings,
                counterparties,
                risk,
                sampling,
                alternatives,
                realised,
                stress,
                estimates);
    }
}
