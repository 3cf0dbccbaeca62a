package org.hedgerow.scenarios.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.effectiveness.ProspectiveEffectiveness;
import org.hedgerow.effectiveness.SimulatedRegression;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.ComponentNames;

/**
 * The tests of hedge accounting on the paths of one strategy.
 *
 * @param spotElement of the spot component alone
 * @param offsetInBand share of paths
 * @param components mean gains at the horizon, home currency
 */
record EffectivenessEntry(
        String strategy,
        String finding,
        Optional<Regression> whole,
        Optional<Regression> spotElement,
        Estimate offsetInBand,
        Estimate offsetNotMeaningful,
        Map<String, Estimate> components) {
    /** Of the position's outcome on the strategy's account. */
    record Regression(Estimate slope, Estimate intercept, Estimate rSquared, Estimate varianceRemoved, double pValue) {
        static Regression of(SimulatedRegression regression) {
            return new Regression(
                    regression.slope(),
                    regression.intercept(),
                    regression.rSquared(),
                    regression.varianceRemoved(),
                    regression.pValue());
        }
    }

    /** Absent where the scenario does not ask for it. */
    static Optional<List<EffectivenessEntry>> of(ScenarioResult result) {
        List<EffectivenessEntry> entries =
                result.effectiveness().stream().map(EffectivenessEntry::of).toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries);
    }

    private static EffectivenessEntry of(ProspectiveEffectiveness test) {
        Map<String, Estimate> components = new LinkedHashMap<>();
        test.components().forEach((cost, mean) -> components.put(ComponentNames.of(cost), mean));
        return new EffectivenessEntry(
                test.strategy(),
                test.finding().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                test.whole().map(Regression::of),
                test.spotElement().map(Regression::of),
                test.inBand(),
                test.notMeaningful(),
                components);
    }
}
