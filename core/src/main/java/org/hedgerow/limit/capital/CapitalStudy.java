package org.hedgerow.limit.capital;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.booking.HedgedOutcome;
import org.hedgerow.booking.OutcomesOnDates;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.position.Position;

/** Watches the capital ratio with each strategy and reads what came of it. */
public final class CapitalStudy {
    private final List<CapitalRatioWatch> watches = new ArrayList<>();
    private final Map<Currency, Double> netInHome;

    /**
     * Of strategies of which the first is doing nothing.
     *
     * @param capital {@code K}, home currency
     */
    public CapitalStudy(RiskWeightedAssets assets, double capital, Position position, List<HedgedOutcome> strategies) {
        HedgedOutcome unhedged = strategies.get(0);
        SortedSet<Currency> held =
                new TreeSet<>(position.netExposure(unhedged.market()).keySet());
        strategies.forEach(strategy -> held.addAll(
                strategy.plan().positionAfter(Map.of(), unhedged.market()).keySet()));
        SortedSet<LocalDate> dates = assets.dates(unhedged.market(), held, unhedged.horizon());
        for (HedgedOutcome strategy : strategies) {
            OutcomesOnDates outcomes =
                    new OutcomesOnDates(strategy.name(), position, strategy.plan(), strategy.market(), dates);
            watches.add(new CapitalRatioWatch(outcomes, assets, capital));
        }
        netInHome = Position.inHome(position.netExposure(unhedged.market()), unhedged.market());
    }

    /** What is to watch a run, in this order, before its outcomes are read. */
    public List<Observer> observers() {
        List<Observer> observers = new ArrayList<>();
        for (CapitalRatioWatch watch : watches) {
            observers.add(watch.outcomes());
            observers.add(watch);
        }
        return observers;
    }

    /** What the observers wrote. */
    public CapitalRatios read(Outcomes outcomes, double alpha) {
        return CapitalRatios.of(watches, outcomes, netInHome, alpha);
    }
}
