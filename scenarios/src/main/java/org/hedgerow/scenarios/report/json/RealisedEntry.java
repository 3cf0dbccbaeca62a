package org.hedgerow.scenarios.report.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.comparison.Comparison;
import org.hedgerow.comparison.RealisedMove;
import org.hedgerow.comparison.RealisedMove.Placed;
import org.hedgerow.comparison.Standing;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;

/**
 * What rates became, by currency, home per unit.
 *
 * @param unhedgedOutcome at these rates, home currency; absent where it depends on more than them
 */
record RealisedEntry(LocalDate date, Map<String, PlacedEntry> rates, Optional<PlacedEntry> unhedgedOutcome) {
    static Optional<RealisedEntry> of(ScenarioResult result) {
        return result.realised().map(move -> of(move, models(result)));
    }

    private static RealisedEntry of(RealisedMove move, List<String> models) {
        Map<String, PlacedEntry> rates = new LinkedHashMap<>();
        move.rates().forEach((currency, placed) -> rates.put(currency.code(), PlacedEntry.of(placed, models)));
        return new RealisedEntry(move.date(), rates, move.outcome().map(placed -> PlacedEntry.of(placed, models)));
    }

    private static List<String> models(ScenarioResult result) {
        return result.comparison()
                .map(comparison -> comparison.answers().stream()
                        .map(answer -> answer.name())
                        .toList())
                .orElse(List.of(Comparison.MAIN));
    }

    /** A value and where it stands by each model. */
    record PlacedEntry(double value, List<StandingEntry> models) {
        static PlacedEntry of(Placed placed, List<String> models) {
            List<StandingEntry> standings = new ArrayList<>();
            for (int model = 0; model < models.size(); model++) {
                standings.add(
                        StandingEntry.of(models.get(model), placed.standings().get(model)));
            }
            return new PlacedEntry(placed.value(), standings);
        }
    }

    /**
     * @param quantile01 and the others of the model's distribution
     * @param percentile share of paths that lie below, half of those that are equal among them
     * @param percentileBound 95 %, where all paths lie on one side, so that the error of the percentile is 0
     */
    record StandingEntry(
            String model,
            Estimate mean,
            Estimate quantile01,
            Estimate median,
            Estimate quantile99,
            Estimate percentile,
            Optional<Double> percentileBound) {
        static StandingEntry of(String model, Standing standing) {
            return new StandingEntry(
                    model,
                    standing.mean(),
                    standing.low(),
                    standing.median(),
                    standing.high(),
                    standing.percentile(),
                    standing.bound());
        }
    }
}
