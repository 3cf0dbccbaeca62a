package org.hedgerow.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.limit.LimitCheck;
import org.hedgerow.limit.OpenItem;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.optimiser.CuttingPlanes;
import org.hedgerow.optimiser.Goal;
import org.hedgerow.optimiser.Region;
import org.hedgerow.optimiser.Restriction;
import org.hedgerow.optimiser.cost.ConvexCost;
import org.hedgerow.optimiser.cost.ScenarioMatrix;
import org.hedgerow.optimiser.mix.Instrument;
import org.hedgerow.optimiser.mix.Rules;
import org.hedgerow.position.Exposure;

/** Between what a scenario's best mix is looked for: its norms and limits, and what the caller asks for. */
final class MixRegion {
    private final OptimiserTerms asked;
    private final List<Instrument> instruments;
    private final Rules rules;
    private final Map<String, String> leftOut = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    MixRegion(Scenario scenario, OptimiserTerms asked, List<OpenItem> lines, List<Instrument> instruments) {
        this.asked = asked;
        this.instruments = instruments;
        this.rules = new Rules(
                lines,
                exposures(scenario),
                scenario.norms(),
                scenario.limits(),
                scenario.market().valuationDate());
    }

    /** Instruments of which nothing may be held, with the reason. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    /** What was assumed. */
    List<String> notes() {
        return notes;
    }

    /** What of norms and limits a mix breaks today. */
    List<LimitCheck> broken(double[] holdings) {
        return rules.broken(instruments, holdings);
    }

    /** Where norms and limits leave no mix, none that breaks those more that are broken before any hedge. */
    Region of(ScenarioMatrix scenarios, ConvexCost cost, double[][] metric) {
        double[] low = new double[instruments.size()];
        double[] high = mosts();
        List<Restriction> budgets = budgets(scenarios);
        Region strict = new Region(low, high, joined(budgets, false));
        if (CuttingPlanes.minimise(cost, strict, metric, List.of(low), new Goal(1, 1))
                .isPresent()) {
            return strict;
        }
        notes.add("No mix keeps all norms and limits: those that are broken before any hedge are held to where they"
                + " are.");
        return new Region(low, high, joined(budgets, true));
    }

    private double[] mosts() {
        double[] mosts = new double[instruments.size()];
        for (int place = 0; place < mosts.length; place++) {
            boolean allowed = asked.mayRaise() || rules.raisesNone(instruments.get(place));
            mosts[place] = allowed ? asked.most() : 0;
            if (!allowed) {
                leftOut.put(instruments.get(place).name(), "makes an open position larger, which was not asked for");
            }
        }
        return mosts;
    }

    private List<Restriction> budgets(ScenarioMatrix scenarios) {
        List<Restriction> budgets = new ArrayList<>();
        double[] costs = Arrays.stream(scenarios.means()).map(mean -> -mean).toArray();
        double[] premiums =
                instruments.stream().mapToDouble(Instrument::premium).toArray();
        asked.costBudget().ifPresent(budget -> budgets.add(Restriction.linear("expected cost", costs, budget)));
        asked.premiumBudget().ifPresent(budget -> budgets.add(Restriction.linear("premiums", premiums, budget)));
        return budgets;
    }

    private List<Restriction> joined(List<Restriction> budgets, boolean noMoreThanToday) {
        List<Restriction> all = new ArrayList<>(budgets);
        if (!asked.mayRaise()) {
            all.addAll(rules.noTurns(instruments));
        }
        all.addAll(rules.ofPosition(instruments, noMoreThanToday));
        return all;
    }

    /** The open position in home currency; of a currency that has none its forecasts, which hedges are dealt against then. */
    static Map<Currency, Double> exposures(Scenario scenario) {
        Market market = scenario.market();
        Map<Currency, Double> exposures = new HashMap<>();
        scenario.position()
                .netExposure(market)
                .forEach((currency, open) -> exposures.put(
                        currency, (open != 0 ? open : forecasts(scenario, currency)) * market.spot(currency)));
        return exposures;
    }

    /** Of lines that are no part of the open position. */
    private static double forecasts(Scenario scenario, Currency currency) {
        Market market = scenario.market();
        return scenario.position().allLines().stream()
                .filter(line -> line.currency().equals(currency) && line.netExposure(market) == 0)
                .flatMap(line -> line.exposures(market, scenario.horizon()).stream())
                .mapToDouble(Exposure::amount)
                .sum();
    }
}
