package org.hedgerow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the benchmarks once, with settings shorter than their own, and writes their table. */
@Command(
        name = "java -cp bench/target/benchmarks.jar org.hedgerow.Results",
        description = "Runs the benchmarks and writes benchmarks.md and benchmarks.csv.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class Results implements Callable<Integer> {
    private static final int WARMUPS = 5;
    private static final int MEASUREMENTS = 5;
    private static final TimeValue WARMUP = TimeValue.milliseconds(500);
    private static final TimeValue MEASUREMENT = TimeValue.milliseconds(300);

    @Option(names = "--anchor", paramLabel = "NS", description = "What the C anchor takes for a path-step, in ns.")
    private Double anchor;

    @Option(names = "--only", paramLabel = "REGEX", defaultValue = ".*", description = "Which benchmarks to run.")
    private String only;

    @Option(names = "--to", paramLabel = "FOLDER", defaultValue = "bench/results", description = "Where to write.")
    private Path folder;

    private Results() {}

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Results()).execute(arguments));
    }

    @Override
    public Integer call() throws RunnerException, IOException {
        Options options = new OptionsBuilder()
                .include(only)
                .warmupIterations(WARMUPS)
                .warmupTime(WARMUP)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(MEASUREMENT)
                .shouldFailOnError(true)
                .build();
        List<Score> scores = new Runner(options).run().stream().map(Score::of).toList();
        OptionalDouble inC = anchor == null ? OptionalDouble.empty() : OptionalDouble.of(anchor);
        ResultsTable table = new ResultsTable(scores, inC);
        String page = head() + table.markdown();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("benchmarks.md"), page);
        Files.writeString(folder.resolve("benchmarks.csv"), Machine.head() + table.csv());
        System.out.println(page);
        return 0;
    }

    private String head() throws IOException {
        return """
                # Benchmarks

                - date: %s
                - virtual machine: %s
                - processors: %s
                - kernels: `kernel=vector` is %s; a line without this parameter has it too
                - settings: %d times %s to warm up, then the mean of %d times %s, in a process for each line; `+-` is half the
                  interval of 99.9 %%
                - anchor: %s
                - speeds are ratios: the time of what stands beside over the time of the line; 2 is twice as fast

                """.formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Machine.virtualMachine(),
                        Machine.processor(),
                        Machine.kernel(),
                        WARMUPS,
                        WARMUP,
                        MEASUREMENTS,
                        MEASUREMENT,
                        anchor == null
                                ? "not measured in this run"
                                : "hand-written AVX2 C, one log-normal path-step, " + anchor + " ns");
    }
}
