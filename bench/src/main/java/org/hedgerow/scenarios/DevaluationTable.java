package org.hedgerow.scenarios;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hedgerow.decision.appraisal.Appraisal;
import org.hedgerow.model.RateModel;
import org.hedgerow.model.regime.DevaluationSampling;
import org.hedgerow.risk.Estimate;
import org.hedgerow.scenario.Sampling;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.ScenarioReader;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;

/**
 * Errors of estimates where devaluations are drawn more often over those of plain sampling, at the same number of paths:
 * no timing.
 *
 * <p>For the mean of the outcome, its expected shortfall and the net benefit: the root mean square over seeds of the
 * standard errors of each strategy, as a share of that of plain paths; the geometric mean over the strategies that are
 * not certain, and their least and largest. Effective paths are those of all.
 *
 * <p>{@code java -cp ... org.hedgerow.scenarios.DevaluationTable [SEEDS [PATHS [SCENARIO...]]]}.
 */
public final class DevaluationTable {
    private static final double[] FACTORS = {2, 5, 10, 20, 50, 200};

    /** Of the gross exposure: errors up to it are of what is certain but for rounding. */
    private static final double CERTAIN = 1e-9;

    private static final List<Function<Appraisal, Estimate>> QUANTITIES = List.of(
            appraisal -> appraisal.outcome().mean(),
            appraisal -> appraisal.outcome().charge().expectedShortfall(),
            appraisal -> appraisal.netBenefit().estimate());

    private DevaluationTable() {}

    public static void main(String[] arguments) throws IOException {
        int seeds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 4;
        int paths = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 65_536;
        List<String> scenarios = arguments.length > 2
                ? List.of(arguments).subList(2, arguments.length)
                : List.of("ua-bank-2007-managed", "ua-importer-2007-managed");
        for (String name : scenarios) {
            print(read(name), seeds, paths);
        }
    }

    private static Scenario read(String name) throws IOException {
        String resource = "/scenarios/" + name + ".json";
        try (InputStream json = ScenarioReader.class.getResourceAsStream(resource)) {
            return new ScenarioReader().read(resource, json.readAllBytes());
        }
    }

    private static void print(Scenario scenario, int seeds, int paths) {
        System.out.println(text("%n%s, %,d paths, %d seeds", scenario.name(), paths, seeds));
        System.out.println(text("%-8s%-26s%-26s%-26s%s", "factor", "mean", "ES", "net benefit", "effective paths"));
        Errors plain = errors(scenario, scenario.model(), seeds, paths);
        double rounding = CERTAIN * scenario.position().grossExposure(scenario.market());
        for (double factor : FACTORS) {
            RateModel often = new DevaluationSampling(factor, Optional.empty()).of(scenario.model());
            Errors own = errors(scenario, often, seeds, paths);
            StringBuilder line = new StringBuilder(text("%-8.0f", factor));
            for (int quantity = 0; quantity < QUANTITIES.size(); quantity++) {
                line.append(text("%-26s", cell(plain.squares()[quantity], own.squares()[quantity], rounding)));
            }
            System.out.println(line.append(text("%,.0f", own.effective())));
        }
    }

    private static String cell(double[] plain, double[] own, double rounding) {
        double logarithms = 0;
        double least = Double.POSITIVE_INFINITY;
        double largest = 0;
        int uncertain = 0;
        for (int strategy = 0; strategy < plain.length; strategy++) {
            if (plain[strategy] > rounding * rounding) {
                double ratio = Math.sqrt(own[strategy] / plain[strategy]);
                logarithms += Math.log(ratio);
                least = Math.min(least, ratio);
                largest = Math.max(largest, ratio);
                uncertain++;
            }
        }
        return text("%.3f (%.3f to %.3f)", Math.exp(logarithms / uncertain), least, largest);
    }

    private static final class Errors {
        private final double[][] squares; // [quantity][strategy], of standard errors, means over seeds
        private double effective;

        Errors(int strategies) {
            squares = new double[QUANTITIES.size()][strategies];
        }

        double[][] squares() {
            return squares;
        }

        double effective() {
            return effective;
        }

        void add(List<Appraisal> appraisals, int seeds) {
            for (int quantity = 0; quantity < squares.length; quantity++) {
                for (int strategy = 0; strategy < appraisals.size(); strategy++) {
                    double error = QUANTITIES
                            .get(quantity)
                            .apply(appraisals.get(strategy))
                            .standardError();
                    squares[quantity][strategy] += error * error / seeds;
                }
            }
            effective += appraisals.get(0).outcome().effectivePaths().orElse(0.0) / seeds;
        }
    }

    private static Errors errors(Scenario of, RateModel model, int seeds, int paths) {
        Scenario scenario = of.toBuilder().model(model).sampling(Sampling.USUAL).build();
        int threads = Runtime.getRuntime().availableProcessors();
        Errors errors = new Errors(of.hedges().size() + 1);
        for (int seed = 1; seed <= seeds; seed++) {
            Settings settings = new Settings(paths, seed, threads);
            errors.add(scenario.run(settings, Progress.SILENT).decision().appraisals(), seeds);
        }
        return errors;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
