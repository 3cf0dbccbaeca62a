package org.hedgerow.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.hedgerow.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of the module's page, as it stands there, is one program that compiles and runs; its links lead somewhere. */
class ReadmePageTest {
    private static final Path PAGE = Path.of("README.md");
    private static final List<String> PACKAGES = List.of(
            "decision.appraisal",
            "decision.charge",
            "formula",
            "hedge",
            "hedge.fixed",
            "hedge.option",
            "instrument",
            "market",
            "model.diffusion",
            "model.joint",
            "money",
            "payoff",
            "position",
            "pricing",
            "risk",
            "scenario",
            "simulation",
            "trade");

    @TempDir
    private Path folder;

    private static List<String> code() throws Exception {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .filter(block -> !block.startsWith("module"))
                .toList();
    }

    private static String program() throws Exception {
        String imports = PACKAGES.stream()
                .map(name -> "import org.hedgerow." + name + ".*;\n")
                .collect(Collectors.joining());
        String types =
                code().stream().filter(block -> block.startsWith("record")).collect(Collectors.joining());
        String steps =
                code().stream().filter(block -> !block.startsWith("record")).collect(Collectors.joining());
        return imports
                + "import java.time.LocalDate;\nimport java.util.ArrayList;\nimport java.util.List;\nimport java.util.Optional;\n"
                + "import java.util.concurrent.ExecutorService;\nimport java.util.concurrent.Executors;\n"
                + "public class Page {\n" + types + "public static void main(String[] args) {\n" + steps + "}\n}\n";
    }

    @Test
    void theCodeOfThePageCompilesAndRuns() throws Exception {
        Path source = Files.writeString(folder.resolve("Page.java"), program());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path core = Path.of(Scenario.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-d", folder.toString(), "-proc:none", "-cp", core.toString()),
                            null,
                            files.getJavaFileObjects(source))
                    .call();
            assertThat(done).as("%s", said).isTrue();
        }
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass("Page").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .startsWith("none: ")
                .contains("'forward' has the highest net benefit")
                .endsWith("paths of the answer\n");
    }

    @Test
    void everyLinkOfThePageLeadsToAFile() throws Exception {
        Matcher links = Pattern.compile("]\\(([^)#]+)\\)").matcher(Files.readString(PAGE));
        assertThat(links.results().map(link -> link.group(1)))
                .hasSizeGreaterThan(5)
                .allMatch(link -> Files.exists(Path.of(link)));
    }

    /** A name in a table, as {@code hedge.Strategy}, is that of a type. */
    @Test
    void everyTypeOfTheTableExists() throws Exception {
        Stream<String> names = Pattern.compile("`([a-z]+(?:\\.[a-z]+)*\\.[A-Z]\\w+)`")
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1));
        assertThat(names).hasSizeGreaterThan(8).allSatisfy(name -> Class.forName("org.hedgerow." + name));
    }
}
