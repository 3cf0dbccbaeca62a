package org.hedgerow.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hedgerow.decision.Appraisal;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Errors of estimates under the sampling plans over those of plain sampling, at the same number of paths: no timing.
 *
 * <p>For each strategy of a shipped scenario and for the mean of its outcome, its expected shortfall and its net
 * benefit: the spread of the estimates of independent seeds, and in brackets the root mean square of the standard errors
 * that the runs report, both as shares of those of plain sampling. The last line of a table is their geometric mean.
 *
 * <p>{@code java -cp ... org.hedgerow.scenarios.SamplingTable [SEEDS [PATHS [SCENARIO...]]]}.
 */
public final class SamplingTable {
    private static final List<SamplingPlan> PLANS =
            List.of(SamplingPlan.PLAIN, SamplingPlan.ANTITHETIC, SamplingPlan.SOBOL);

    private record Quantity(String name, Function<Appraisal, Estimate> estimate) {}

    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity("mean", appraisal -> appraisal.outcome().mean()),
            new Quantity("ES", appraisal -> appraisal.outcome().charge().expectedShortfall()),
            new Quantity("net benefit", appraisal -> appraisal.netBenefit().estimate()));

    private SamplingTable() {}

    public static void main(String[] arguments) throws IOException {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 32;
        int paths = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 131_072;
        List<String> scenarios = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.of("ua-bank-2007", "eur-exporter");
        for (String scenario : scenarios) {
            System.out.println(text("%n%s, %,d paths, %d seeds", scenario, paths, seeds));
            print(read(scenario), seeds, paths);
        }
    }

    private static Scenario read(String name) throws IOException {
        String resource = "/scenarios/" + name + ".json";
        try (InputStream json = ScenarioReader.class.getResourceAsStream(resource)) {
            return new ScenarioReader().read(resource, json.readAllBytes());
        }
    }

    private static void print(Scenario scenario, int seeds, int paths) {
        List<List<ScenarioResult>> runs = new ArrayList<>();
        for (SamplingPlan plan : PLANS) {
            runs.add(runs(scenario, seeds, paths, plan));
        }
        StringBuilder heading = new StringBuilder(text("%-34s", ""));
        StringBuilder means = new StringBuilder(text("%-34s", "geometric mean of the brackets"));
        StringBuilder[] lines = new StringBuilder[scenario.hedges().size() + 1];
        for (int strategy = 0; strategy < lines.length; strategy++) {
            String name =
                    runs.get(0).get(0).decision().appraisals().get(strategy).name();
            lines[strategy] = new StringBuilder(text("%-34.33s", name));
        }
        for (Quantity quantity : QUANTITIES) {
            for (int plan = 1; plan < PLANS.size(); plan++) {
                String name = PLANS.get(plan).getClass().getSimpleName().toLowerCase(Locale.ROOT);
                heading.append(text("%-22s", quantity.name() + ", " + name));
                double mean = addColumn(lines, quantity, runs.get(0), runs.get(plan));
                means.append(text("%-22s", text("       %.3f", mean)));
            }
        }
        System.out.println(heading);
        for (StringBuilder line : lines) {
            System.out.println(line);
        }
        System.out.println(means);
    }

    private static List<ScenarioResult> runs(Scenario scenario, int seeds, int paths, SamplingPlan plan) {
        int threads = Runtime.getRuntime().availableProcessors();
        List<ScenarioResult> runs = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            runs.add(scenario.run(new Settings(paths, seed, threads, plan), Progress.SILENT));
        }
        return runs;
    }

    /** A cell for each strategy; what is certain but for rounding has no error to compare. */
    private static double addColumn(
            StringBuilder[] lines, Quantity quantity, List<ScenarioResult> plain, List<ScenarioResult> own) {
        double rounding = 1e-9 * plain.get(0).grossExposure();
        double logarithms = 0;
        int count = 0;
        for (int strategy = 0; strategy < lines.length; strategy++) {
            Errors ofPlain = errors(plain, strategy, quantity);
            Errors ofOwn = errors(own, strategy, quantity);
            if (ofPlain.reported() < rounding) {
                lines[strategy].append(text("%-22s", "certain"));
                continue;
            }
            double reported = ofOwn.reported() / ofPlain.reported();
            String cell = text("%.3f (%.3f)", ofOwn.spread() / ofPlain.spread(), reported);
            lines[strategy].append(text("%-22s", cell));
            logarithms += Math.log(reported);
            count++;
        }
        return Math.exp(logarithms / count);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /**
     * @param spread standard deviation of the estimates of all seeds
     * @param reported root mean square of their standard errors
     */
    private record Errors(double spread, double reported) {}

    private static Errors errors(List<ScenarioResult> runs, int strategy, Quantity quantity) {
        List<Estimate> estimates = runs.stream()
                .map(run ->
                        quantity.estimate().apply(run.decision().appraisals().get(strategy)))
                .toList();
        double mean = estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
        double squares = estimates.stream()
                .mapToDouble(estimate -> (estimate.value() - mean) * (estimate.value() - mean))
                .sum();
        double errors = estimates.stream()
                .mapToDouble(estimate -> estimate.standardError() * estimate.standardError())
                .average()
                .orElseThrow();
        return new Errors(Math.sqrt(squares / (estimates.size() - 1)), Math.sqrt(errors));
    }
}
