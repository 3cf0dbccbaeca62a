package org.hedgerow.estimate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.decision.appraisal.NetBenefit;
import org.hedgerow.decision.appraisal.Verdict;
import org.hedgerow.risk.Estimate;

/**
 * What becomes of the decision when parameters are drawn from the laws of their estimates, all on the same random numbers.
 *
 * @param draws sets of parameters
 * @param paths of each, fewer than the answer's own
 * @param parameters that were drawn
 * @param nothing share of draws in which nothing may be recommended
 */
public record ParameterReport(
        int draws, int paths, List<Spread> parameters, List<OfStrategy> strategies, Estimate nothing) {
    public ParameterReport {
        parameters = List.copyOf(parameters);
        strategies = List.copyOf(strategies);
    }

    /** What was drawn of one parameter: quantiles of 5, 50 and 95 %. */
    public record Spread(Parameter parameter, Estimate low, Estimate median, Estimate high) {}

    /**
     * One strategy; errors are those of so many draws.
     *
     * @param verdicts share of draws by verdict; they add up to 1
     * @param recommended share of draws in which it is
     * @param low net benefit not reached in 5 % of draws, {@code high} not exceeded in 95 %
     * @param simulated the answer's own net benefit, with its interval of the simulation
     */
    public record OfStrategy(
            String name,
            Map<Verdict, Estimate> verdicts,
            Estimate recommended,
            Estimate low,
            Estimate median,
            Estimate high,
            NetBenefit simulated) {
        public OfStrategy {
            verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
        }
    }
}
