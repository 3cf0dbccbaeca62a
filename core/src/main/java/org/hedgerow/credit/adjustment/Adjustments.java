package org.hedgerow.credit.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.credit.Counterparty;
import org.hedgerow.credit.WrongWay;
import org.hedgerow.credit.exposure.ExposureObserver;
import org.hedgerow.credit.exposure.Relation;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.money.Currency;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.path.PathModel;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** Credit valuation adjustments of relations with single counterparties, on risk-neutral paths of their own. */
public final class Adjustments {
    private final Counterparties parties;
    private final SortedSet<LocalDate> dates;
    private final Market market;
    private final LocalDate horizon;

    /** Defaults are looked for between the dates, the last of which is the horizon. */
    public Adjustments(Counterparties parties, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        this.parties = parties;
        this.dates = dates;
        this.market = market;
        this.horizon = horizon;
    }

    /** A model under the measure of prices: where it states none, at today's forwards. */
    public static PathModel riskNeutral(RateModel model) {
        return model instanceof JointModel joint ? new RiskNeutral(joint) : model.atForwardDrift();
    }

    /** In the order of the relations; those with groups are left out, whose adjustments are those of their members. */
    public List<CreditAdjustment> of(List<Relation> relations, PathModel model, Settings settings, Pass pass) {
        List<ExposureObserver> observers = relations.stream()
                .filter(relation -> !relation.isGroup() && relation.isOpen(dates, market, horizon))
                .map(relation ->
                        new ExposureObserver(relation, relation.open(dates, market, horizon), true, market, horizon))
                .toList();
        if (observers.isEmpty()) {
            return List.of();
        }
        List<Observer> all = new ArrayList<>(observers);
        all.add(new RatesOnDates(currencies(), dates));
        Outcomes outcomes = Simulation.of(market, horizon, model, all).run(settings, pass);
        return adjustments(observers, outcomes);
    }

    private Set<Currency> currencies() {
        return parties.parties().stream()
                .flatMap(party -> party.goesWithRate().stream())
                .map(WrongWay::currency)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<CreditAdjustment> adjustments(List<ExposureObserver> observers, Outcomes outcomes) {
        ConditionalDefaults conditional = new ConditionalDefaults(outcomes);
        Map<String, double[]> held = new HashMap<>(); // by counterparty, of the position's own contracts
        double[] nothing = new double[outcomes.paths()];
        List<CreditAdjustment> adjustments = new ArrayList<>();
        for (ExposureObserver observer : observers) {
            Counterparty party = parties.named(observer.relation().with()).orElseThrow();
            double[] row = CreditAdjustment.row(observer, party, outcomes, conditional);
            if (observer.relation().strategy().equals(Strategy.NONE)) {
                held.put(party.name(), row);
                adjustments.add(CreditAdjustment.of(observer, party, outcomes, row, row));
            } else {
                double[] before = held.getOrDefault(party.name(), nothing);
                adjustments.add(CreditAdjustment.of(observer, party, outcomes, row, before));
            }
        }
        return adjustments;
    }
}
