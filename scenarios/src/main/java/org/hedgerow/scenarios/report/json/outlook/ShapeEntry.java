package org.hedgerow.scenarios.report.json.outlook;

import java.util.List;
import java.util.Optional;
import org.hedgerow.outlook.Drawdown;
import org.hedgerow.outlook.StrategyOutlook;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.shape.OutcomeQuantile;
import org.hedgerow.risk.shape.OutcomeShape;
import org.hedgerow.risk.shape.ReserveNeed;

/**
 * Of one strategy: quantiles are outcomes, gains positive; risks, shortfalls and reserves are losses.
 *
 * @param horizons dates before the horizon; absent where none is asked for
 * @param drawdown mean, 95 % and 99 % quantile; absent where it is not asked for
 */
record ShapeEntry(
        String strategy,
        Estimate semiDeviation,
        List<QuantileEntry> quantiles,
        Estimate spectralRisk,
        Estimate entropicRisk,
        ShortfallEntry shortfall,
        ReserveEntry reserveNeeded,
        Optional<TailCheckEntry> tailCheck,
        Optional<List<OnDateEntry>> horizons,
        Optional<Drawdown> drawdown) {
    static ShapeEntry of(StrategyOutlook outlook) {
        OutcomeShape shape = outlook.shape();
        return new ShapeEntry(
                outlook.strategy(),
                shape.semiDeviation(),
                shape.quantiles().stream().map(QuantileEntry::of).toList(),
                shape.spectral(),
                shape.entropic(),
                ShortfallEntry.of(shape.shortfall()),
                ReserveEntry.of(shape.reserve()),
                shape.tailCheck().map(TailCheckEntry::of),
                Optional.of(outlook.dates().stream().map(OnDateEntry::of).toList())
                        .filter(dates -> !dates.isEmpty()),
                outlook.drawdown());
    }

    /** With its 95 % interval. */
    record QuantileEntry(double level, double value, double standardError, double low, double high) {
        static QuantileEntry of(OutcomeQuantile quantile) {
            return new QuantileEntry(
                    quantile.level(),
                    quantile.estimate().value(),
                    quantile.estimate().standardError(),
                    quantile.interval().low(),
                    quantile.interval().high());
        }
    }

    /** With its 95 % interval; {@code beyond} is what it leaves uncovered on average. */
    record ReserveEntry(double alpha, double value, double standardError, double low, double high, Estimate beyond) {
        static ReserveEntry of(ReserveNeed need) {
            return new ReserveEntry(
                    need.alpha(),
                    need.amount().value(),
                    need.amount().standardError(),
                    need.interval().low(),
                    need.interval().high(),
                    need.beyond());
        }
    }
}
