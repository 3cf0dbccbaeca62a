package org.hedgerow.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of promises: whatever it names as a check is there to be run. */
class PromisesPageTest {
    private static final Path ROOT = Path.of("..");
    private static final Map<String, Path> SOURCES = new HashMap<>();
    private static String page;

    @BeforeAll
    static void readPageAndSources() throws IOException {
        page = Files.readString(Path.of("docs", "promises.md"));
        for (String module : List.of("core", "scenarios", "bench")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                SOURCES.put(file.getFileName().toString().replace(".java", ""), file));
            }
        }
    }

    @Test
    void everyPromiseOfTheProjectHasItsSection() {
        assertThat(found("(?m)^## (.*)$", page).map(match -> match.group(1)))
                .containsExactly(
                        "The same bytes everywhere",
                        "Exact tails",
                        "Cluster and shards",
                        "Crash safety",
                        "Refused before the work",
                        "Inputs",
                        "Numbers at the edge",
                        "Statistical acceptance",
                        "Mutation testing",
                        "Supply chain",
                        "Speed");
    }

    @Test
    void everyPromiseHasACheckAndATime() {
        assertThat(page.lines().filter(line -> line.startsWith("| ")))
                .allMatch(line -> line.matches("\\| [^|]*\\w[^|]* \\| [^|]*\\w[^|]* \\| [^|]*\\w[^|]* \\|"));
    }

    @Test
    void everyTestAndBenchmarkIsThere() {
        assertThat(found("\\b[A-Z]\\w*(?:Test|Benchmark|Table)\\b", code()).map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(SOURCES).containsKey(name));
        assertThat(found("\\borg\\.hedgerow(?:\\.[a-z]\\w*)*\\.([A-Z]\\w*)", code()))
                .allSatisfy(match -> assertThat(SOURCES.get(match.group(1)))
                        .as(match.group())
                        .asString()
                        .endsWith(match.group().replace('.', '/') + ".java"));
    }

    @Test
    void everyMethodIsThere() {
        assertThat(found("\\b([A-Z]\\w*)#(\\w+)", code()))
                .allSatisfy(match -> assertThat(Files.readString(SOURCES.get(match.group(1))))
                        .as(match.group())
                        .contains("void " + match.group(2) + "("));
    }

    @Test
    void everyCommandIsThereWithItsOptions() {
        assertThat(found("hedgerow ([a-z]+)((?: [^`\\n]*)?)", code())).allSatisfy(match -> {
            Session help = Session.exactly(match.group(1), "--help");
            assertThat(help.code()).as(match.group()).isZero();
            assertThat(found("--[a-z-]+", match.group(2)).map(MatchResult::group))
                    .allSatisfy(option -> assertThat(help.out()).containsPattern(Pattern.quote(option) + "\\b"));
        });
    }

    @Test
    void everyScriptProfileAndLinkLeadsToAFile() throws IOException {
        assertThat(found("\\.ci/[a-z-]+", code()).map(MatchResult::group))
                .allSatisfy(script -> assertThat(ROOT.resolve(script)).isExecutable());
        assertThat(found("\\]\\(([^)#]+)[^)]*\\)", page))
                .allSatisfy(link ->
                        assertThat(Path.of("docs").resolve(link.group(1))).exists());
        List<String> poms = new ArrayList<>();
        for (String module : List.of("", "core", "scenarios", "bench")) {
            poms.add(Files.readString(ROOT.resolve(module).resolve("pom.xml")));
        }
        assertThat(found("mvn [^`\\n]*-P *([a-z-]+)", code())).allSatisfy(profile -> assertThat(poms)
                .anyMatch(pom -> pom.contains("<id>" + profile.group(1) + "</id>")));
    }

    /** What stands between the ticks of the page, a line each. */
    private static String code() {
        return found("(?s)```\\w*\\n(.*?)```|`([^`\\n]+)`", page)
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }
}
