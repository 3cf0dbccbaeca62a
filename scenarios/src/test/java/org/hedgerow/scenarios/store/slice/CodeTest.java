package org.hedgerow.scenarios.store.slice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTest {
    private static final List<String> FILES = List.of(
            "org/hedgerow/A.class",
            "windows/crisis.json",
            "library/B.class",
            "META-INF/versions/21/library/B.class",
            "META-INF/MANIFEST.MF");

    @TempDir
    Path folder;

    /** Whatever can shape a result makes another program of it, in a jar and in folders of classes. */
    @ParameterizedTest
    @CsvSource({
        "org/hedgerow/A.class, true",
        "windows/crisis.json, true",
        "library/B.class, true",
        "META-INF/versions/21/library/B.class, true",
        "META-INF/MANIFEST.MF, false"
    })
    void codeAndDataCountAndWhatIsSaidOfThemDoesNot(String changed, boolean isAnother) throws IOException {
        String jar = Code.sha256(List.of(jar("one.jar", "none")));
        assertThat(Code.sha256(List.of(jar("same.jar", "none")))).isEqualTo(jar);
        assertThat(!Code.sha256(List.of(jar("other.jar", changed))).equals(jar)).isEqualTo(isAnother);
        String classes = Code.sha256(List.of(classes("one", "none")));
        assertThat(Code.sha256(List.of(classes("same", "none")))).isEqualTo(classes);
        assertThat(!Code.sha256(List.of(classes("other", changed))).equals(classes))
                .isEqualTo(isAnother);
    }

    private static byte[] bytes(String file, String changed) {
        return (file.equals(changed) ? "new" : "old").getBytes(StandardCharsets.US_ASCII);
    }

    private Path jar(String name, String changed) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream entries = new ZipOutputStream(file)) {
            for (String each : FILES) {
                entries.putNextEntry(new ZipEntry(each));
                entries.write(bytes(each, changed));
            }
        }
        return jar;
    }

    private Path classes(String name, String changed) throws IOException {
        for (String each : FILES) {
            Path file = folder.resolve(name).resolve(each);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(each, changed));
        }
        return folder.resolve(name);
    }
}
