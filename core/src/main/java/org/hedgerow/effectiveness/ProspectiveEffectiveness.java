package org.hedgerow.effectiveness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.ledger.Cost;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;

/**
 * What a strategy's account does to the outcome of the position on simulated paths, at the horizon.
 *
 * @param whole of all that the strategy earns; absent where it, or the position, is the same on all paths
 * @param spotElement of the spot component alone, what is left where the forward element and the time value of options are
 *     kept apart as costs of hedging
 * @param inBand share of paths on which the dollar offset is within the band, and {@code notMeaningful} on which the
 *     position changed too little for one
 * @param components of the account, gains positive: {@code carry} is the forward element with the currency basis, {@code
 *     premium} the time value paid
 * @param finding by the regression of the whole
 */
public record ProspectiveEffectiveness(
        String strategy,
        Optional<SimulatedRegression> whole,
        Optional<SimulatedRegression> spotElement,
        Estimate inBand,
        Estimate notMeaningful,
        Map<Cost, Estimate> components,
        Finding finding) {
    public ProspectiveEffectiveness {
        Map<Cost, Estimate> ordered = new EnumMap<>(Cost.class);
        ordered.putAll(components);
        components = Collections.unmodifiableMap(ordered);
    }

    /**
     * Of one number per path.
     *
     * @param unhedged outcome of the position, {@code hedged} with the strategy, {@code spot} component of its account
     * @param hedgedAmount by which small changes are told, home currency
     */
    public static ProspectiveEffectiveness of(
            String strategy,
            double[] unhedged,
            double[] hedged,
            double[] spot,
            Map<Cost, Estimate> components,
            Sample sample,
            double hedgedAmount,
            EffectivenessRules rules) {
        double[] account = new double[hedged.length];
        double[] inBand = new double[hedged.length];
        double[] small = new double[hedged.length];
        double smallest = rules.smallest(hedgedAmount);
        for (int path = 0; path < account.length; path++) {
            account[path] = hedged[path] - unhedged[path];
            DollarOffset offset = new DollarOffset(unhedged[path], account[path], smallest);
            Finding finding = offset.finding(rules);
            inBand[path] = finding == Finding.EFFECTIVE ? 1 : 0;
            small[path] = finding == Finding.NOT_MEANINGFUL ? 1 : 0;
        }
        Optional<SimulatedRegression> whole = SimulatedRegression.of(unhedged, account, sample);
        return new ProspectiveEffectiveness(
                strategy,
                whole,
                SimulatedRegression.of(unhedged, spot, sample),
                Influence.estimate(inBand, sample),
                Influence.estimate(small, sample),
                components,
                whole.map(some -> some.finding(rules)).orElse(Finding.NOT_MEANINGFUL));
    }
}
