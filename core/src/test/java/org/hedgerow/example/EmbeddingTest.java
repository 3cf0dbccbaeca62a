package org.hedgerow.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.apache.commons.math3.util.FastMath;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, compiled against the built classes, runs on both paths, with the Vector API and without, to the same bits. */
class EmbeddingTest {
    private static final List<String> PROGRAM =
            List.of("OwnParts", "OrnsteinUhlenbeck", "Parabola", "ForwardAndParabola");
    private static final Path SOURCES = Path.of("src/test/java/org/hedgerow/example");
    private static final String MAIN = "org.hedgerow.example.OwnParts";
    private static final List<String> VECTOR = List.of("--add-modules", "jdk.incubator.vector");

    @TempDir
    static Path folder;

    private static Path core;
    private static Path commons;

    @BeforeAll
    static void findsTheModule() throws Exception {
        commons = placeOf(FastMath.class);
        core = placeOf(Scenario.class);
        if (!Files.exists(core.resolve("module-info.class"))) { // compiled without: by an editor, say
            core = withModule(core);
        }
    }

    private static Path placeOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static Path withModule(Path classes) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("core"));
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path to = copy.resolve(classes.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(each, to);
                }
            }
        }
        compile(copy, List.of("--module-path", commons.toString()), List.of(Path.of("src/main/java/module-info.java")));
        return copy;
    }

    private static void compile(Path to, List<String> options, List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("-d", to.toString(), "-proc:none"));
            all.addAll(options);
            boolean done = compiler.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertThat(done).as("%s", said).isTrue();
        }
    }

    private static List<Path> sources() {
        return PROGRAM.stream().map(name -> SOURCES.resolve(name + ".java")).toList();
    }

    /** With a module-info of one line. */
    private static String onTheModulePath(List<String> flags) throws IOException {
        Path classes = Files.createTempDirectory(folder, "modules");
        Path module = Files.writeString(
                Files.createDirectory(classes.resolve("source")).resolve("module-info.java"),
                "module org.example.treasury { requires org.hedgerow.core; }");
        List<Path> all = new ArrayList<>(sources());
        all.add(module);
        String path = core + File.pathSeparator + commons;
        compile(classes, List.of("--module-path", path), all);
        return run(
                flags,
                "--module-path",
                path + File.pathSeparator + classes,
                "--module",
                "org.example.treasury/" + MAIN);
    }

    private static String onTheClassPath(List<String> flags) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        String path = core + File.pathSeparator + commons;
        compile(classes, List.of("--class-path", path), sources());
        return run(flags, "--class-path", path + File.pathSeparator + classes, MAIN);
    }

    private static String run(List<String> flags, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC"));
        command.addAll(flags);
        command.addAll(List.of(arguments));
        try {
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            Process program =
                    new ProcessBuilder(command).redirectError(errors.toFile()).start();
            String printed = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(program.waitFor()).as("%s", Files.readString(errors)).isZero();
            return printed;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Test
    void bothPathsWithAndWithoutTheVectorApiGiveTheSameBits() throws IOException {
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        OwnParts.print(new PrintStream(here, true, StandardCharsets.UTF_8));
        String expected = here.toString(StandardCharsets.UTF_8);
        assertThat(expected).hasLineCount(4).contains("parabola 0x1.");
        assertThat(onTheModulePath(List.of())).isEqualTo(expected);
        assertThat(onTheModulePath(VECTOR)).isEqualTo(expected);
        assertThat(onTheClassPath(List.of())).isEqualTo(expected);
        assertThat(onTheClassPath(VECTOR)).isEqualTo(expected);
    }
}
