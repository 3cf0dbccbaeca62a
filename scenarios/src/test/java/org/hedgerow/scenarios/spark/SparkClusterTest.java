package org.hedgerow.scenarios.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The jar to run, submitted to a master with two workers; an executor is killed while it is at work. */
@Tag("cluster")
@Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SparkClusterTest {
    private static final Path JAR =
            Path.of(System.getProperty("hedgerow.jar", "target/hedgerow.jar")).toAbsolutePath();

    private static final Duration LONGEST = Duration.ofMinutes(8);
    private static final String VECTOR = "--add-modules=jdk.incubator.vector";
    private static final String DRIVER = "driver";

    /** Alternatives and a drift of its own. */
    private static final List<String> ARGUMENTS =
            List.of("run", "us-importer-jpy", "--paths=65536", "--no-files", "--format=json");

    private static final Pattern BEGUN = Pattern.compile("^Running task \\S+ in stage [1-9]");

    @TempDir
    Path folder;

    @Test
    void aKilledExecutorChangesNothingOfTheResult() throws Exception {
        String alone = alone();
        try (LocalCluster cluster = new LocalCluster(folder)) {
            List<String> arguments = new ArrayList<>(ARGUMENTS);
            arguments.add("--engine=spark");
            Process driver = cluster.submit(
                    DRIVER, JAR, List.of("spark.executor.memory=512m", "spark.log.level=INFO"), arguments);
            LocalCluster.await(driver, LONGEST, () -> atWork(cluster).isPresent());
            ProcessHandle killed = atWork(cluster).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().get(10, TimeUnit.SECONDS);
            assertThat(driver.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            String said = cluster.said(DRIVER);
            assertThat(driver.exitValue()).as(said).isZero();
            assertThat(said).containsPattern("ERROR TaskSchedulerImpl: Lost executor \\d on 127\\.0\\.0\\.1");
            assertThat(Files.readString(cluster.printed(DRIVER))).isEqualTo(alone);
        }
    }

    /** An executor that has begun a slice and not finished it: before slices, stage 0 reads the scenario. */
    private static Optional<ProcessHandle> atWork(LocalCluster cluster) {
        return cluster.executors()
                .filter(executor -> {
                    String said = cluster.said(executor);
                    String last = said.substring(Math.max(0, said.lastIndexOf("Running task")));
                    return BEGUN.matcher(last).find() && !last.contains("Finished task");
                })
                .findFirst();
    }

    /** What one process says without Spark. */
    private String alone() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", VECTOR, "-jar"));
        command.add(JAR.toString());
        command.addAll(ARGUMENTS);
        Path out = folder.resolve("alone.out");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("alone.err").toFile())
                .start();
        try {
            assertThat(process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue())
                    .as(Files.readString(folder.resolve("alone.err")))
                    .isZero();
            return Files.readString(out);
        } finally {
            process.destroyForcibly();
        }
    }
}
