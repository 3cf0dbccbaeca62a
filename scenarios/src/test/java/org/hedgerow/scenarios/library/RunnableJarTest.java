package org.hedgerow.scenarios.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

/** What is in the jar to run is what it says that it is made of. Maven runs this after the jar is made. */
class RunnableJarTest {
    private static final Path JAR = Path.of("target", "hedgerow.jar");

    @Test
    void everythingInItIsHedgerowsOrOfALibraryOfItsBill() throws IOException {
        Map<String, Library> onClassPath = Library.ofClassPath();
        Map<String, Set<Long>> known = Material.libraries().stream()
                .flatMap(part -> onClassPath.get(part.file()).sums().entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        for (String module : Set.of("../core", ".")) {
            Path classes = Path.of(module, "target", "classes");
            try (Stream<Path> files = Files.walk(classes)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = classes.relativize(file).toString().replace('\\', '/');
                    known.computeIfAbsent(name, any -> new HashSet<>()).add(sum(file));
                }
            }
        }
        assertThat(new Library(JAR).sums()).hasSizeGreaterThan(2_000).allSatisfy((name, sum) -> {
            if (!name.equals("META-INF/MANIFEST.MF") && !name.startsWith("META-INF/services/")) { // both are merged
                assertThat(known).containsKey(name);
                assertThat(known.get(name)).as(name).contains(sum);
            }
        });
    }

    @Test
    void itsBillsAndEveryLicenceAreInIt() {
        Map<String, Long> inside = new Library(JAR).sums();
        Stream<String> wanted = Stream.concat(
                Stream.of("META-INF/sbom/application.cdx.json", "META-INF/sbom/echarts.cdx.json", "META-INF/LICENSE"),
                Material.licences().stream().flatMap(line -> line.texts().stream()));
        assertThat(wanted).allSatisfy(name -> assertThat(inside).containsEntry(name, sum(Material.bytes(name))));
    }

    @Test
    void itsManifestLeadsToTheBill() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Map<String, String> manifest = Arrays.asList("Sbom-Format", "Sbom-Location", "Main-Class").stream()
                    .collect(Collectors.toMap(Function.identity(), name -> {
                        try {
                            return jar.getManifest().getMainAttributes().getValue(name);
                        } catch (IOException fault) {
                            throw new AssertionError(fault);
                        }
                    }));
            assertThat(manifest)
                    .containsEntry("Sbom-Format", "CycloneDX")
                    .containsEntry("Main-Class", "org.hedgerow.scenarios.Hedgerow");
            assertThat(jar.getEntry(manifest.get("Sbom-Location"))).isNotNull();
        }
    }

    private static long sum(Path file) throws IOException {
        return sum(Files.readAllBytes(file));
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
