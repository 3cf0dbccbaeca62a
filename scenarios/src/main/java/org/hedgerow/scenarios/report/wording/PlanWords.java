package org.hedgerow.scenarios.report.wording;

import org.hedgerow.random.SamplingPlan;

/** Says how the random numbers of different paths belong together. */
public final class PlanWords {
    private PlanWords() {}

    /** As a file has it: {@code sobol, 16 randomisations}. */
    public static String of(SamplingPlan plan) {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return "sobol, " + sobol.randomisations() + " randomisations";
        }
        return plan instanceof SamplingPlan.Antithetic ? "antithetic" : "plain";
    }

    /** To follow the number of paths; empty where they are independent. */
    public static String afterPaths(SamplingPlan plan) {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return " by Sobol's sequence in " + sobol.randomisations() + " independent randomisations";
        }
        return plan instanceof SamplingPlan.Antithetic ? " in antithetic pairs" : "";
    }
}
