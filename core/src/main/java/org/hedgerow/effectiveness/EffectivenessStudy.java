package org.hedgerow.effectiveness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.check.Checks;
import org.hedgerow.ledger.Cost;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * Tests every strategy of a run on its own paths.
 *
 * @param strategies the unhedged position first
 * @param hedgedAmount by which small changes are told, home currency
 */
public record EffectivenessStudy(List<HedgedOutcome> strategies, double hedgedAmount, EffectivenessRules rules) {
    public EffectivenessStudy {
        strategies = Checks.notEmpty(strategies, "strategies");
        Checks.notNegative(hedgedAmount, "hedgedAmount");
        Checks.present(rules, "rules");
    }

    private List<HedgedOutcome> hedges() {
        return strategies.subList(1, strategies.size());
    }

    /** To come after those of the strategies. */
    public List<Observer> observers() {
        return hedges().stream().map(SpotElement::new).map(Observer.class::cast).toList();
    }

    /** One for each strategy but the unhedged position. */
    public List<ProspectiveEffectiveness> read(Outcomes outcomes) {
        Sample sample = outcomes.sample();
        double[] unhedged = outcomes.values(strategies.get(0).outcome());
        return hedges().stream()
                .map(hedge -> ProspectiveEffectiveness.of(
                        hedge.name(),
                        unhedged,
                        outcomes.values(hedge.outcome()),
                        outcomes.values(new SpotElement(hedge).column()),
                        components(hedge, outcomes, sample),
                        sample,
                        hedgedAmount,
                        rules))
                .toList();
    }

    private static Map<Cost, Estimate> components(HedgedOutcome hedge, Outcomes outcomes, Sample sample) {
        Map<Cost, Estimate> components = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            components.put(cost, Influence.estimate(outcomes.moments(hedge.component(cost)), sample));
        }
        return components;
    }
}
