package org.hedgerow.scenarios.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever does not ask for Spark does not meet it. */
class WithoutSparkTest {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    private Ended hedgerow(String classPath, List<String> options, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, "org.hedgerow.scenarios.Hedgerow"));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
            return new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void theDefaultEngineLoadsNoClassOfSpark() throws Exception {
        assertThat(CLASS_PATH).as("Spark is there").contains("spark-core");
        Path loaded = folder.resolve("loaded");
        Ended run = hedgerow(
                CLASS_PATH,
                List.of("-Xlog:class+load:file=" + loaded),
                "run",
                "us-importer-jpy",
                "--paths=2048",
                "--no-files",
                "--format=json");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(loaded))
                .contains("org.hedgerow.scenario.ScenarioRun")
                .doesNotContain("org.hedgerow.scenarios.spark")
                .doesNotContain("org.apache.spark")
                .doesNotContain(" scala.");
    }

    @Test
    void whereSparkIsNotThereALineSaysHowToGetIt() throws Exception {
        String without = Arrays.stream(CLASS_PATH.split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).getFileName().toString().matches("(spark|scala).*"))
                .collect(Collectors.joining(File.pathSeparator));
        Ended run = hedgerow(without, List.of(), "run", "us-importer-jpy", "--no-files", "--engine=spark");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("hedgerow: --engine spark: Apache Spark is not on the class path: run spark-submit --class"
                        + " org.hedgerow.scenarios.Hedgerow hedgerow.jar");
        assertThat(Stream.of(run.err().split("\n"))).hasSize(1);
    }

    @Test
    void onePackageKnowsSparkAndNobodyKnowsThatPackage() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(new ImportOption.DoNotIncludeJars())
                .importPackages("org.hedgerow");
        String engine = "org.hedgerow.scenarios.spark..";
        noClasses()
                .that()
                .resideOutsideOfPackage(engine)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.spark..", "scala..", engine)
                .check(classes);
        assertThat(classes.contain("org.hedgerow.scenarios.spark.SparkEngine")).isTrue();
    }
}
