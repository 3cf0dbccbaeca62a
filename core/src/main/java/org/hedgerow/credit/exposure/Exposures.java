package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Exposure profiles of all strategies with all counterparties, and groups of them, with whom something is open. */
public record Exposures(List<ExposureProfile> profiles) {
    public Exposures {
        profiles = List.copyOf(profiles);
    }

    /** On the paths of a model, real-world ones where it is to be potential exposure; of relations open on any of the dates. */
    public static Exposures of(
            List<Relation> relations,
            SortedSet<LocalDate> dates,
            Market market,
            LocalDate horizon,
            PathModel model,
            Settings settings,
            Pass pass) {
        List<ExposureObserver> observers = relations.stream()
                .filter(relation -> relation.isOpen(dates, market, horizon))
                .map(relation ->
                        new ExposureObserver(relation, relation.open(dates, market, horizon), false, market, horizon))
                .toList();
        if (observers.isEmpty()) {
            return new Exposures(List.of());
        }
        Outcomes outcomes = Simulation.of(market, horizon, model, List.<Observer>copyOf(observers))
                .run(settings, pass);
        List<ExposureProfile> profiles = new ArrayList<>();
        observers.forEach(observer -> profiles.add(ExposureProfile.of(observer, outcomes)));
        return new Exposures(profiles);
    }

    /**
     * Of a strategy with a counterparty: of its deals and the position's own contracts, or of these alone where it deals with
     * others. Absent where nothing is open between them.
     */
    public Optional<ExposureProfile> with(String strategy, String counterparty) {
        return find(strategy, counterparty, false).or(() -> find(Strategy.NONE, counterparty, false));
    }

    /** Of a strategy with a group of connected counterparties, whose exposures add up path by path. */
    public Optional<ExposureProfile> withGroup(String strategy, String group) {
        return find(strategy, group, true).or(() -> find(Strategy.NONE, group, true));
    }

    private Optional<ExposureProfile> find(String strategy, String with, boolean isGroup) {
        return profiles.stream()
                .filter(profile -> profile.strategy().equals(strategy)
                        && profile.with().equals(with)
                        && profile.isGroup() == isGroup)
                .findFirst();
    }
}
