package org.hedgerow.scenarios.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    private static final byte[] RESULT = "{}\n".getBytes(StandardCharsets.UTF_8);
    private static final List<RunFile> FILES = List.of(RunFile.of("result.json", RESULT));

    @TempDir
    Path folder;

    @Test
    void makesTheFolderAndWritesBothFiles() throws IOException {
        Path run = folder.resolve("a/b");
        RunFolder.open(run).write(FILES, RunFolderTest::manifest);
        assertThat(run.resolve("result.json")).hasBinaryContent(RESULT);
        assertThat(run.resolve("manifest.json")).content().contains("\"scenario\" : \"test\"", Sha256.hex(RESULT));
        try (var files = Files.list(run)) {
            assertThat(files).hasSize(2);
        }
    }

    private static Manifest manifest(Map<String, String> written) {
        return new Manifest(
                "test", "ab", List.of(), Map.of(), 1, "plain", 2, 3, "0.1", "17", "scalar", 4, 0.5, 6, written);
    }

    @Test
    void anEmptyFolderStaysEmptyUntilThereIsAResult() throws IOException {
        RunFolder.open(folder);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEarlierManifestDoesNotOutliveItsResult() throws IOException {
        RunFolder run = RunFolder.open(folder);
        run.write(FILES, RunFolderTest::manifest);
        Files.delete(folder.resolve("result.json"));
        Files.createDirectories(folder.resolve("result.json/full")); // so that the second result cannot be written
        assertThatIOException().isThrownBy(() -> run.write(FILES, RunFolderTest::manifest));
        assertThat(folder.resolve("manifest.json")).doesNotExist();
    }

    @Test
    void refusesAFileInThePlaceOfTheFolderAndAFolderInThePlaceOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatIOException().isThrownBy(() -> RunFolder.open(file));
        Files.createDirectories(folder.resolve("run/result.json"));
        assertThatIOException().isThrownBy(() -> RunFolder.open(folder.resolve("run")));
    }

    @Test
    void removesOnlyTheFoldersItMadeAndOnlyWhileTheyAreEmpty() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        RunFolder.open(old.resolve("new/run")).removeIfNothingIsIn();
        assertThat(old).isEmptyDirectory();
        RunFolder.open(old).removeIfNothingIsIn();
        assertThat(old).exists();
        RunFolder run = RunFolder.open(old.resolve("new/run"));
        run.write(FILES, RunFolderTest::manifest);
        run.removeIfNothingIsIn();
        assertThat(old.resolve("new/run/result.json")).exists();
    }

    @Test
    void whatAnEarlierRunWroteDoesNotStandBesideTheResultOfAnother() throws IOException {
        RunFile chart = RunFile.of("charts/fan.svg", RESULT);
        RunFolder.open(folder).write(List.of(FILES.get(0), chart), RunFolderTest::manifest);
        Path notes = Files.writeString(folder.resolve("notes.txt"), "of the user");
        RunFolder.open(folder).write(FILES, RunFolderTest::manifest);
        assertThat(folder.resolve("charts/fan.svg")).doesNotExist();
        assertThat(notes).exists();
    }

    @Test
    void aManifestOfSomebodyElseLeadsToNoFileElsewhere() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "of the user");
        Path run = Files.createDirectories(folder.resolve("run"));
        for (String manifest :
                List.of("{\"written\": {\"../other\": \"\", \"/other\": \"\"}}", "{\"written\": 1}", "[", "")) {
            Files.writeString(run.resolve("manifest.json"), manifest);
            RunFolder.open(run).write(FILES, RunFolderTest::manifest);
            assertThat(other).exists();
        }
    }
}
