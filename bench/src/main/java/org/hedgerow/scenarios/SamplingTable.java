package org.hedgerow.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.random.SamplingPlan;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenario.ScenarioResult;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Errors of estimates under each way to sample over those of plain sampling, at the same number of paths: no timing.
 *
 * <p>For the mean of a strategy's outcome, its expected shortfall and its net benefit: the root mean square of the
 * standard errors that runs of several seeds report, as a share of that of plain sampling, with its own error by the
 * jackknife over seeds; in brackets the same of the spread of the estimates, which is the truth, known to {@code 1 /
 * sqrt(SEEDS)}. The last line is the geometric mean over strategies. Spread and
 * reported error of a way agree where its error bars are honest.
 *
 * <p>{@code java -cp ... org.hedgerow.scenarios.SamplingTable [SEEDS [PATHS [SCENARIO|FILE.json...]]]}.
 */
public final class SamplingTable {
    private static final List<String> SHIPPED = List.of(
            "ua-bank-2007", "ua-bank-2007-managed", "ua-importer-2007", "ua-importer-2007-managed", "eur-exporter");

    private static final List<Way> WAYS = List.of(
            new Way("antithetic", SamplingPlan.ANTITHETIC, false),
            new Way("Sobol", SamplingPlan.SOBOL, false),
            new Way("controls", SamplingPlan.PLAIN, true),
            new Way("Sobol, controls", SamplingPlan.SOBOL, true));

    private static final List<Quantity> QUANTITIES = List.of(
            new Quantity("mean", appraisal -> appraisal.outcome().mean()),
            new Quantity("ES", appraisal -> appraisal.outcome().charge().expectedShortfall()),
            new Quantity("net benefit", appraisal -> appraisal.netBenefit().estimate()));

    private SamplingTable() {}

    private record Way(String name, SamplingPlan plan, boolean controlled) {}

    private record Quantity(String name, Function<Appraisal, Estimate> estimate) {}

    public static void main(String[] arguments) throws IOException {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 16;
        int paths = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 131_072;
        List<String> scenarios = arguments.length > 2 ? List.of(arguments).subList(2, arguments.length) : SHIPPED;
        for (String scenario : scenarios) {
            System.out.println(text("%n%s, %,d paths, %d seeds", scenario, paths, seeds));
            print(read(scenario), seeds, paths);
        }
    }

    private static Scenario read(String name) throws IOException {
        if (name.endsWith(".json")) {
            return new ScenarioReader().read(name, Files.readAllBytes(Path.of(name)));
        }
        String resource = "/scenarios/" + name + ".json";
        try (InputStream json = ScenarioReader.class.getResourceAsStream(resource)) {
            return new ScenarioReader().read(resource, json.readAllBytes()).alone();
        }
    }

    private static void print(Scenario scenario, int seeds, int paths) {
        List<Estimates> plain = runs(scenario, seeds, paths, new Way("plain", SamplingPlan.PLAIN, false));
        List<List<Estimates>> others =
                WAYS.stream().map(way -> runs(scenario, seeds, paths, way)).toList();
        for (int quantity = 0; quantity < QUANTITIES.size(); quantity++) {
            print(quantity, plain, others, 1e-9 * plain.get(0).gross());
        }
    }

    private static void print(int quantity, List<Estimates> plain, List<List<Estimates>> others, double rounding) {
        StringBuilder heading =
                new StringBuilder(text("%n%-28s", QUANTITIES.get(quantity).name()));
        WAYS.forEach(way -> heading.append(text("%-26s", way.name())));
        System.out.println(heading);
        List<Errors> ofPlain = errors(plain, quantity);
        List<List<Errors>> ofOthers =
                others.stream().map(way -> errors(way, quantity)).toList();
        for (int strategy = 0; strategy < ofPlain.size(); strategy++) {
            StringBuilder line =
                    new StringBuilder(text("%-28.27s", plain.get(0).strategies().get(strategy)));
            boolean certain = ofPlain.get(strategy).reported(any -> true) < rounding;
            for (List<Errors> way : ofOthers) {
                line.append(text(
                        "%-26s",
                        certain ? "certain" : cell(List.of(ofPlain.get(strategy)), List.of(way.get(strategy)))));
            }
            System.out.println(line);
        }
        List<Integer> uncertain = IntStream.range(0, ofPlain.size())
                .filter(strategy -> ofPlain.get(strategy).reported(any -> true) >= rounding)
                .boxed()
                .toList();
        StringBuilder means = new StringBuilder(text("%-28s", "geometric mean"));
        for (List<Errors> way : ofOthers) {
            means.append(text("%-26s", cell(select(ofPlain, uncertain), select(way, uncertain))));
        }
        System.out.println(means);
    }

    private static List<Errors> select(List<Errors> all, List<Integer> places) {
        return places.stream().map(all::get).toList();
    }

    /** Geometric mean over strategies of reported errors over those of plain, its error, and that of the spreads. */
    private static String cell(List<Errors> plain, List<Errors> own) {
        int seeds = plain.get(0).estimates().size();
        double all = ratio(plain, own, any -> true);
        double[] without = IntStream.range(0, seeds)
                .mapToDouble(left -> Math.log(ratio(plain, own, seed -> seed != left)))
                .toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = Arrays.stream(without)
                .map(logarithm -> (logarithm - mean) * (logarithm - mean))
                .sum();
        double error = all * Math.sqrt(squares * (seeds - 1) / seeds);
        double spread = geometricMean(plain, own, Errors::spread);
        return text("%.3f ± %.3f (%.2f)", all, error, spread);
    }

    private static double ratio(List<Errors> plain, List<Errors> own, IntPredicate seeds) {
        return geometricMean(plain, own, errors -> errors.reported(seeds));
    }

    private static double geometricMean(List<Errors> plain, List<Errors> own, Function<Errors, Double> of) {
        double logarithms = 0;
        for (int strategy = 0; strategy < plain.size(); strategy++) {
            logarithms += Math.log(of.apply(own.get(strategy)) / of.apply(plain.get(strategy)));
        }
        return Math.exp(logarithms / plain.size());
    }

    /** @param estimates [quantity][strategy] of one run */
    private record Estimates(List<String> strategies, double gross, List<List<Estimate>> estimates) {
        static Estimates of(ScenarioResult result) {
            List<Appraisal> appraisals = result.decision().appraisals();
            return new Estimates(
                    appraisals.stream().map(Appraisal::name).toList(),
                    result.grossExposure(),
                    QUANTITIES.stream()
                            .map(quantity ->
                                    appraisals.stream().map(quantity.estimate()).toList())
                            .toList());
        }
    }

    private static List<Estimates> runs(Scenario scenario, int seeds, int paths, Way way) {
        int threads = Runtime.getRuntime().availableProcessors();
        Scenario asked = controlled(scenario, way.controlled());
        List<Estimates> runs = new ArrayList<>();
        for (int seed = 1; seed <= seeds; seed++) {
            runs.add(Estimates.of(asked.run(new Settings(paths, seed, threads, way.plan()), Progress.SILENT)));
        }
        return runs;
    }

    private static Scenario controlled(Scenario of, boolean controlled) {
        Sampling sampling = new Sampling(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(controlled));
        return of.toBuilder().sampling(sampling).build();
    }

    /** Of each strategy. */
    private static List<Errors> errors(List<Estimates> runs, int quantity) {
        return IntStream.range(0, runs.get(0).strategies().size())
                .mapToObj(strategy -> new Errors(runs.stream()
                        .map(run -> run.estimates().get(quantity).get(strategy))
                        .toList()))
                .toList();
    }

    /** @param estimates of one strategy, one of each seed */
    private record Errors(List<Estimate> estimates) {
        /** Root mean square of the standard errors of some seeds. */
        double reported(IntPredicate seeds) {
            return Math.sqrt(IntStream.range(0, estimates.size())
                    .filter(seeds)
                    .mapToDouble(seed -> estimates.get(seed).standardError())
                    .map(error -> error * error)
                    .average()
                    .orElseThrow());
        }

        /** Standard deviation of the estimates. */
        double spread() {
            double mean =
                    estimates.stream().mapToDouble(Estimate::value).average().orElseThrow();
            double squares = estimates.stream()
                    .mapToDouble(estimate -> (estimate.value() - mean) * (estimate.value() - mean))
                    .sum();
            return Math.sqrt(squares / (estimates.size() - 1));
        }
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
