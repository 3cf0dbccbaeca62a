package org.hedgerow.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.decision.appraisal.Terms;
import org.hedgerow.decision.charge.ChargeDates;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenPosition;
import org.hedgerow.limit.PositionWith;
import org.hedgerow.limit.watch.Watch;
import org.hedgerow.market.Market;
import org.hedgerow.money.AmountUnit;
import org.hedgerow.time.DayCount;

/** What a scenario compares: its strategies, each with the position that it leaves and what norms say of that. */
final class Candidates {
    private final Scenario scenario;
    private final Market market;
    private final LocalDate horizon;

    Candidates(Scenario scenario) {
        this.scenario = scenario;
        this.market = scenario.market();
        this.horizon = scenario.horizon();
    }

    /** Doing nothing first, then the hedges in their order. */
    static List<Candidate> of(Scenario scenario) {
        Candidates bound = new Candidates(scenario);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(bound.candidate(Strategy.NONE, false, new Plan(List.of()), Optional.empty()));
        for (Strategy hedge : scenario.strategies()) {
            Plan plan = hedge.plan(scenario.position(), bound.market, bound.horizon);
            candidates.add(bound.candidate(hedge.name(), hedge.isWhatIf(), plan, hedge.fund()));
        }
        return candidates;
    }

    /** Weighed with what norms and limits say today, but not watched along the paths. */
    Candidate unwatched(Strategy hedge, String dealtAs) {
        Plan plan = hedge.plan(scenario.position(), market, horizon);
        OpenPosition after = PositionWith.of(scenario.position(), plan, scenario.tags(dealtAs), market);
        List<LimitCheck> today = new ArrayList<>(norms(after));
        scenario.limitBook().ifPresent(book -> today.addAll(book.check(scenario.position(), after, market)));
        return new Candidate(new HedgedOutcome(hedge.name(), plan, market, horizon), hedge.isWhatIf(), after, today);
    }

    private List<LimitCheck> norms(OpenPosition after) {
        return scenario.norms()
                .map(norms -> norms.check(after, market.valuationDate()))
                .orElse(List.of());
    }

    private Candidate candidate(String name, boolean whatIf, Plan plan, Optional<Fund> fund) {
        OpenPosition after = PositionWith.of(scenario.position(), plan, scenario.tags(name), market);
        HedgedOutcome strategy = new HedgedOutcome(name, plan, market, horizon);
        return new Candidate(
                strategy,
                whatIf,
                after,
                norms(after),
                fund,
                scenario.limitBook()
                        .map(book -> new Watch(strategy, scenario.position(), after, scenario.tags(name), book)));
    }

    /** By what they are weighed. */
    static Terms terms(Scenario scenario) {
        Market market = scenario.market();
        RiskReport risk = scenario.risk().orElse(RiskReport.USUAL);
        return new Terms(
                        scenario.charge(),
                        DayCount.ACT_365F.years(market.valuationDate(), scenario.horizon()),
                        scenario.position().grossExposure(market),
                        risk.share(),
                        risk.levels(scenario.charge().level()),
                        unit(scenario))
                .on(profile(scenario));
    }

    /** Dates on which risk is charged, where that is not once by the horizon. */
    static Optional<ChargeDates> profile(Scenario scenario) {
        Market market = scenario.market();
        return scenario.charge().onProfile().map(every -> {
            LocalDate delivered = scenario.position().netExposure(market).keySet().stream()
                    .filter(currency -> !currency.equals(market.home()))
                    .map(market::spotDate)
                    .max(LocalDate::compareTo)
                    .orElse(market.valuationDate());
            return ChargeDates.of(every, market, scenario.horizon(), delivered);
        });
    }

    private static String unit(Scenario scenario) {
        AmountUnit unit = scenario.position().unit();
        String words = unit == AmountUnit.ONE ? "" : unit.name().toLowerCase(Locale.ROOT) + " ";
        return words + scenario.market().home();
    }
}
