package org.hedgerow.model.regime;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hedgerow.market.Market;
import org.hedgerow.math.numeric.Roots;
import org.hedgerow.model.SpotModel;
import org.hedgerow.money.Currency;

/**
 * Intensities of devaluations of the risk-neutral measure, day by day: those at which the mean is today's forward on every
 * day while a calm keeps to its peg, crawl or band. {@link ImpliedOdds} says the same in one number for one date.
 *
 * <p>On a day whose forward points are too small or too large for any odds the intensity is the least or the most there
 * may be, and later days make up for it; until they have, the calm carries the difference, so that means are forwards
 * on those days, too. What cannot happen in the real world has no risk-neutral odds either.
 */
final class ForwardOdds {
    /** Of the mean on the last day, relative. */
    private static final double MISSED = 1e-9;

    private static final double ACCURACY = 1e-16; // of the hazard of a day

    private final List<Currency> members;
    private final Map<Currency, SpotModel> models;
    private final Market market;
    private final Map<Currency, double[]> hazards = new HashMap<>(); // [day]
    private final Map<Currency, RegimeChain> chains = new TreeMap<>();
    private final Map<Currency, Double> grown = new HashMap<>(); // the mean over its crawl since today

    private ForwardOdds(Currency currency, Map<Currency, SpotModel> models, Market market, int days) {
        this.members = RegimeChain.members(currency, models);
        this.models = models;
        this.market = market;
        Map<Currency, Exits> exits = new HashMap<>();
        for (Currency member : members) {
            hazards.put(member, new double[days]);
            grown.put(member, 1.0);
            exits.put(member, Exits.at(hazards.get(member), model(member)));
        }
        for (Currency member : members) {
            chains.put(member, RegimeChain.of(member, models, exits, days));
        }
    }

    /**
     * For some days from the valuation date on, of the currency and of all whose crises it feels, directly or through
     * others; absent where on the last day no odds make all means their forwards.
     */
    static Optional<Map<Currency, Exits>> of(
            Currency currency, Map<Currency, SpotModel> models, Market market, int days) {
        ForwardOdds odds = new ForwardOdds(currency, models, market, days);
        return odds.isFound(days) ? Optional.of(odds.exits()) : Optional.empty();
    }

    private Map<Currency, Exits> exits() {
        Map<Currency, Exits> exits = new HashMap<>();
        members.forEach(member -> exits.put(member, Exits.at(hazards.get(member), model(member))));
        return exits;
    }

    private ManagedRate model(Currency currency) {
        return (ManagedRate) models.get(currency);
    }

    /** The odds of a day move only the currency's own mean on it, whatever those of the others, so each is solved alone. */
    private boolean isFound(int days) {
        Map<Currency, Exits> real = new HashMap<>();
        members.forEach(member -> real.put(member, Exits.of(model(member), member, market, days, 1)));
        double missed = 0;
        for (int day = 0; day < days; day++) {
            for (Currency member : members) {
                boolean possible = real.get(member).hazard(day, 1) > 0;
                double target = target(member, day + 1) / grown.get(member);
                hazards.get(member)[day] = possible ? hazard(chains.get(member), target) : 0;
            }
            missed = 0;
            for (Map.Entry<Currency, RegimeChain> chain : chains.entrySet()) {
                double after = grown.merge(chain.getKey(), chain.getValue().step(), (before, grows) -> before * grows);
                missed = Math.max(missed, Math.abs(after / target(chain.getKey(), day + 1) - 1));
            }
        }
        return missed <= MISSED;
    }

    /** The forward over what a calm makes of today's rate until the end of a number of days. */
    private double target(Currency currency, int days) {
        double forward = market.forward(currency, market.valuationDate().plusDays(days)) / market.spot(currency);
        return forward * StrictMath.exp(-model(currency).calm().crawl() * days * Exits.DAY);
    }

    /** The hazard of the next day at which the mean grows so, or the nearest there may be. */
    private static double hazard(RegimeChain chain, double target) {
        double most = ImpliedOdds.MOST * Exits.DAY;
        double low = chain.growth(0) - target;
        double high = chain.growth(most) - target;
        if (!(low * high < 0)) {
            return Math.abs(low) <= Math.abs(high) ? 0 : most;
        }
        return Roots.bracketed(hazard -> chain.growth(hazard) - target, 0, most, ACCURACY);
    }

    /** As the real world has them, of the same currencies. */
    static Map<Currency, Exits> realWorld(Currency currency, Map<Currency, SpotModel> models, Market market, int days) {
        Collection<Currency> members = RegimeChain.members(currency, models);
        Map<Currency, Exits> exits = new HashMap<>();
        members.forEach(
                member -> exits.put(member, Exits.of((ManagedRate) models.get(member), member, market, days, 1)));
        return exits;
    }
}
