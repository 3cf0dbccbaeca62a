package org.hedgerow.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.concurrent.atomic.LongAdder;
import org.hedgerow.decision.appraisal.Candidate;
import org.hedgerow.math.Normal;
import org.hedgerow.outcome.Column;
import org.hedgerow.simulation.Pass;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;
import org.hedgerow.time.DayCount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten million paths in a heap of 256 MiB, of which kept outcomes alone would take a good part. */
class TenMillionPathsTest {
    private static final int PATHS = 10_000_000;
    private static final double VOLATILITY = 0.1; // of the bank

    @TempDir
    Path folder;

    /** @param losses those beyond a value at risk, no smaller than it, and their sum */
    private record Counted(LongAdder beyond, LongAdder noSmaller, DoubleAdder losses) {
        Counted() {
            this(new LongAdder(), new LongAdder(), new DoubleAdder());
        }

        void read(double[] outcome, double valueAtRisk) {
            long above = 0;
            long equal = 0;
            double sum = 0;
            for (double gain : outcome) {
                if (-gain > valueAtRisk) {
                    above++;
                    sum -= gain;
                } else if (-gain == valueAtRisk) {
                    equal++;
                }
            }
            beyond.add(above);
            noSmaller.add(above + equal);
            losses.add(sum);
        }
    }

    @Test
    void tailsAreThoseOfAllPathsAndOfTheLaw() throws IOException, InterruptedException {
        List<String[]> lines = new ArrayList<>();
        for (String line : printed()) {
            lines.add(line.split(" "));
        }
        assertThat(lines).hasSize(4);
        List<Counted> counted = counted(lines);
        for (int place = 0; place < lines.size(); place++) {
            double alpha = Double.parseDouble(lines.get(place)[1]);
            double valueAtRisk = Double.parseDouble(lines.get(place)[2]);
            double shortfall = Double.parseDouble(lines.get(place)[4]);
            Counted count = counted.get(place);
            long inTail = Math.round(PATHS * (1 - alpha));
            assertThat(count.beyond.sum()).isLessThanOrEqualTo(inTail); // of rank ceil(paths alpha), and no other
            assertThat(count.noSmaller.sum()).isGreaterThan(inTail);
            double tail = count.losses.sum() + (inTail - count.beyond.sum()) * valueAtRisk;
            assertThat(shortfall).isCloseTo(tail / inTail, within(1e-9 * shortfall));
            checkLaw(lines.get(place), alpha, valueAtRisk, shortfall);
        }
    }

    /** A dollar bought forward for half of it leaves half the loss, but for what the forward is above the rate of today. */
    private static void checkLaw(String[] line, double alpha, double valueAtRisk, double shortfall) {
        Bank bank = new Bank();
        double today = 5.05;
        double forward = bank.market().forward(Bank.USD, Bank.HORIZON);
        double deviation = VOLATILITY * Math.sqrt(DayCount.ACT_365F.years(Bank.TODAY, Bank.HORIZON));
        double z = Normal.quantile(alpha);
        double left = line[0].equals("forward") ? 0.5 : 1;
        double known = 1e6 * (today - (1 - left) * forward);
        double quantile = known - 1e6 * left * forward * Math.exp(-deviation * z - deviation * deviation / 2);
        double mean = known - 1e6 * left * forward * Normal.cdf(-z - deviation) / (1 - alpha);
        assertThat(valueAtRisk).isCloseTo(quantile, within(4.5 * Double.parseDouble(line[3])));
        assertThat(shortfall).isCloseTo(mean, within(4.5 * Double.parseDouble(line[5])));
        assertThat(Double.parseDouble(line[3])).isLessThan(2e-3 * valueAtRisk);
    }

    private List<String> printed() throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx256m");
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-modules"))
                .forEach(command::add);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + folder(TenMillionPaths.class)
                        + File.pathSeparator
                        + folder(Scenario.class),
                TenMillionPaths.class.getName(),
                Integer.toString(PATHS)));
        Process run = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
        assertThat(run.waitFor()).as(() -> read(folder.resolve("err"))).isZero();
        return Files.readAllLines(out);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            return fault.toString();
        }
    }

    private static String folder(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toString();
    }

    /** The same paths once more, of which nothing is kept and nothing sorted. */
    private static List<Counted> counted(List<String[]> lines) {
        Scenario scenario = TenMillionPaths.scenario(1);
        List<Candidate> candidates = Candidates.of(scenario);
        Simulation simulation = ModelRun.simulation(scenario.model(), scenario, candidates);
        List<Counted> counted = lines.stream().map(line -> new Counted()).toList();
        simulation.stream(new Settings(PATHS, 1, 2), Pass.of(Progress.SILENT), part -> {
            for (int place = 0; place < lines.size(); place++) {
                Column outcome = candidates.get(place / 2).strategy().outcome();
                counted.get(place).read(part.values(outcome), Double.parseDouble(lines.get(place)[2]));
            }
        });
        return counted;
    }
}
