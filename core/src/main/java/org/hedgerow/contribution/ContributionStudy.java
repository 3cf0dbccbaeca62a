package org.hedgerow.contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.LegColumns;
import org.hedgerow.booking.Legs;
import org.hedgerow.booking.PositionParts;
import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Crew;

/** Keeps what the parts of each strategy's outcome are on every path, and takes its risk into them. */
public record ContributionStudy(PositionParts position, List<HedgedOutcome> strategies) {
    public ContributionStudy {
        Checks.present(position, "position");
        strategies = List.copyOf(strategies);
    }

    /** They ask for no dates that the outcomes do not need. */
    public List<Observer> observers() {
        List<Observer> observers = new ArrayList<>();
        observers.add(position);
        strategies.forEach(strategy -> observers.add(new LegColumns(strategy)));
        return observers;
    }

    /** In the order of the strategies, of some of them. */
    public List<StrategyContributions> read(Outcomes outcomes, double alpha, Predicate<String> some, Crew crew) {
        Sample sample = outcomes.sample();
        return strategies.stream()
                .filter(strategy -> some.test(strategy.name()))
                .map(strategy -> Contributions.of(
                        strategy.name(),
                        outcomes.values(strategy.outcome()),
                        rows(strategy, outcomes),
                        sample,
                        alpha,
                        crew))
                .toList();
    }

    private List<Contributions.Row> rows(HedgedOutcome strategy, Outcomes outcomes) {
        List<Part> parts = new ArrayList<>();
        List<PositionParts.Part> ofPosition = position.parts();
        for (int number = 0; number < ofPosition.size(); number++) {
            PositionParts.Part part = ofPosition.get(number);
            parts.add(new Part(Part.Kind.POSITION, part.name(), Math.abs(part.amount()), position.column(number)));
        }
        List<Legs.Leg> legs = strategy.legs().all();
        for (int number = 0; number < legs.size(); number++) {
            Legs.Leg leg = legs.get(number);
            parts.add(new Part(Part.Kind.HEDGE, leg.words(), leg.notional(), strategy.leg(number)));
        }
        return parts.stream()
                .map(part -> new Contributions.Row(part, outcomes.values(part.column())))
                .toList();
    }
}
