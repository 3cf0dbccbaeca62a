package org.hedgerow.scenarios.report.wording;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.random.SamplingPlan;

/** Says how the random numbers of different paths belong together. */
public final class PlanWords {
    private static final Pattern SOBOL = Pattern.compile("sobol, (\\d{1,9}) randomisations");

    private PlanWords() {}

    /** As a file has it: {@code sobol, 16 randomisations}. */
    public static String of(SamplingPlan plan) {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return "sobol, " + sobol.randomisations() + " randomisations";
        }
        return plan instanceof SamplingPlan.Antithetic ? "antithetic" : "plain";
    }

    /** The plan of such words. */
    public static SamplingPlan plan(String words) {
        Matcher sobol = SOBOL.matcher(words);
        if (sobol.matches()) {
            return new SamplingPlan.Sobol(Integer.parseInt(sobol.group(1)));
        }
        return words.equals("antithetic") ? SamplingPlan.ANTITHETIC : SamplingPlan.PLAIN;
    }

    /** To follow the number of paths; empty where they are independent. */
    public static String afterPaths(SamplingPlan plan) {
        if (plan instanceof SamplingPlan.Sobol sobol) {
            return " by Sobol's sequence in " + sobol.randomisations() + " independent randomisations";
        }
        return plan instanceof SamplingPlan.Antithetic ? " in antithetic pairs" : "";
    }
}
