package org.hedgerow.scenarios.report.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hedgerow.estimate.ParameterReport;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.report.json.strategy.NetBenefitEntry;

/**
 * What the errors of the inputs leave of the answer; standard errors are those of so many draws.
 *
 * @param draws sets of parameters, {@code paths} of each
 * @param nothing share of draws in which nothing may be recommended
 */
record ParametersEntry(
        int draws, int paths, List<DrawnEntry> parameters, List<StrategyOverDraws> strategies, Estimate nothing) {
    static Optional<ParametersEntry> of(ScenarioResult result) {
        return result.parameters()
                .map(report -> new ParametersEntry(
                        report.draws(),
                        report.paths(),
                        report.parameters().stream().map(DrawnEntry::of).toList(),
                        report.strategies().stream().map(StrategyOverDraws::of).toList(),
                        report.nothing()));
    }

    /** One parameter as it is, and quantiles of what was drawn. */
    record DrawnEntry(
            String name, double value, String law, Estimate quantile05, Estimate median, Estimate quantile95) {
        static DrawnEntry of(ParameterReport.Spread some) {
            return new DrawnEntry(
                    some.parameter().name(),
                    some.parameter().value(),
                    some.parameter().law(),
                    some.low(),
                    some.median(),
                    some.high());
        }
    }

    /**
     * @param verdicts share of draws by verdict
     * @param recommended share of draws in which it is
     * @param quantile05 of the net benefit over the draws, and others
     * @param simulated the answer's own net benefit
     */
    record StrategyOverDraws(
            String name,
            Map<String, Estimate> verdicts,
            Estimate recommended,
            Estimate quantile05,
            Estimate median,
            Estimate quantile95,
            NetBenefitEntry simulated) {
        static StrategyOverDraws of(ParameterReport.OfStrategy some) {
            Map<String, Estimate> verdicts = new LinkedHashMap<>();
            some.verdicts()
                    .forEach((verdict, share) -> verdicts.put(verdict.name().toLowerCase(Locale.ROOT), share));
            return new StrategyOverDraws(
                    some.name(),
                    verdicts,
                    some.recommended(),
                    some.low(),
                    some.median(),
                    some.high(),
                    NetBenefitEntry.of(some.simulated()));
        }
    }
}
