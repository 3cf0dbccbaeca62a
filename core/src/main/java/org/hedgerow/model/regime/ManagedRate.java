package org.hedgerow.model.regime;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.market.VolatilityTerm;
import org.hedgerow.model.JumpRisk;
import org.hedgerow.model.SpotBinding;
import org.hedgerow.model.SpotKernel;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Devalued;
import org.hedgerow.path.observable.MarketShift;

/**
 * A rate that is held in a calm until a devaluation, whose crisis overshoots, settles, and ends in a float or in a new
 * peg where the rate stands then. Today is calm. Regimes change day by day, with the probability {@code 1 - exp(-rate /
 * 365)} of each calendar day, at its start; the moves of that day are those of the regime that it enters.
 *
 * <p>The mean follows from the chain of the regimes with the very probabilities that paths are drawn with, so it is exact
 * to rounding for any drift.
 *
 * @param crisis follows the first jump: high volatility, and a drift that builds the overshoot
 * @param settling follows the crisis: what is too much comes back
 * @param floating follows the settling with the probability {@code floats}, a new calm otherwise; at its own end a calm
 */
public record ManagedRate(
        Calm calm, Devaluation devaluation, Regime crisis, Regime settling, Regime floating, double floats)
        implements SpotModel {
    public ManagedRate {
        Checks.present(calm, "calm");
        Checks.present(devaluation, "devaluation");
        Checks.present(crisis, "crisis");
        Checks.present(settling, "settling");
        Checks.present(floating, "floating");
        Checks.share(floats, "floats");
    }

    @Override
    public void checkWith(Currency currency, Map<Currency, SpotModel> others) {
        List<Devaluation.Contagion> contagions = devaluation.contagions();
        for (int place = 0; place < contagions.size(); place++) {
            Currency other = contagions.get(place).currency();
            boolean managed = !other.equals(currency) && others.get(other) instanceof ManagedRate;
            String rule = "must be another managed rate, but is " + other;
            Checks.that(managed, "devaluation.contagion[" + place + "].currency", rule);
        }
        int together = RegimeChain.members(currency, others).size();
        Checks.that(
                together <= RegimeChain.MOST_MEMBERS,
                "devaluation.contagion",
                "must not link more than " + RegimeChain.MOST_MEMBERS + " currencies, but links " + together);
    }

    /** The same rate devalued so many times as often. */
    public ManagedRate atOdds(double times) {
        DevaluationOdds odds = DevaluationOdds.judged(times * devaluation.odds().rate());
        return new ManagedRate(calm, devaluation.at(odds), crisis, settling, floating, floats);
    }

    @Override
    public Optional<VolatilityTerm> diffusion() {
        return Optional.empty();
    }

    @Override
    public OptionalDouble volatility(LocalDate valuationDate, LocalDate date) {
        return OptionalDouble.empty();
    }

    /** Its devaluations. */
    @Override
    public Optional<JumpRisk> jumpRisk() {
        DevaluationOdds odds = devaluation.odds();
        return Optional.of(
                new JumpRisk(odds.rate(), devaluation.mean(), devaluation.deviation(), odds.events(), odds.years()));
    }

    @Override
    public ManagedRate with(JumpRisk jumps) {
        Devaluation other = new Devaluation(
                DevaluationOdds.judged(jumps.intensity()),
                jumps.mean(),
                jumps.deviation(),
                devaluation.changes(),
                devaluation.differential(),
                devaluation.contagion());
        return new ManagedRate(calm, other, crisis, settling, floating, floats);
    }

    @Override
    public int longestStep() {
        return 1;
    }

    @Override
    public boolean supplies(CurrencyObservable what) {
        return what instanceof MarketShift || what instanceof Devalued;
    }

    @Override
    public boolean shiftsMarket(Map<Currency, SpotModel> models) {
        return Stream.of(crisis, settling, floating)
                .anyMatch(regime -> regime.market().isPresent());
    }

    /** Whether in some regime the market rate parts from the official one. */
    public boolean hasPremium() {
        return Stream.of(crisis, settling, floating)
                .flatMap(regime -> regime.market().flatMap(Regime.Market::premium).stream())
                .anyMatch(premium -> premium != 0);
    }

    @Override
    public boolean hangsOnUniforms() {
        return true;
    }

    @Override
    public Set<Currency> reads() {
        Set<Currency> others = new LinkedHashSet<>();
        devaluation.contagions().forEach(contagion -> others.add(contagion.currency()));
        return others;
    }

    @Override
    public int scratchRows() {
        return ManagedRows.COUNT;
    }

    @Override
    public Optional<double[]> ownGrowth(
            Currency currency, Map<Currency, SpotModel> models, Market market, List<LocalDate> dates) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(market.valuationDate(), dates.get(dates.size() - 1)));
        RegimeChain chain = RegimeChain.of(currency, models, market, days, any -> 1);
        return Optional.of(chain.ownGrowth(market.valuationDate(), dates));
    }

    @Override
    public Optional<SpotKernel> bind(SpotBinding binding) {
        return Optional.of(new ManagedKernel(this, binding, Optional.empty()));
    }

    /** Of the mean over a regime, a share a year. */
    double drift(Phase phase) {
        return switch (phase) {
            case CALM -> calm.crawl();
            case CRISIS -> crisis.drift();
            case SETTLING -> settling.drift();
            case FLOATING -> floating.drift();
        };
    }

    double volatility(Phase phase) {
        return switch (phase) {
            case CALM -> calm.volatility();
            case CRISIS -> crisis.volatility();
            case SETTLING -> settling.volatility();
            case FLOATING -> floating.volatility();
        };
    }

    /** What a shift of the market is in a regime; the calm is as today. */
    double shift(Phase phase, MarketShift what) {
        return switch (phase) {
            case CALM -> what.neutral();
            case CRISIS -> crisis.shift(what);
            case SETTLING -> settling.shift(what);
            case FLOATING -> floating.shift(what);
        };
    }
}
