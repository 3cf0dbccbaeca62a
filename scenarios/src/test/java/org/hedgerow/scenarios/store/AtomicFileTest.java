package org.hedgerow.scenarios.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    private static final byte[] BYTES = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("result.json"), "old and longer");
        AtomicFile.write(file, RunFile.of("file", BYTES));
        assertThat(file).hasBinaryContent(BYTES);
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void leavesNothingWhenTheFileCannotBePutInPlace() throws IOException {
        Path occupied = Files.createDirectories(folder.resolve("result.json/full"));
        assertThatIOException().isThrownBy(() -> AtomicFile.write(occupied.getParent(), RunFile.of("file", BYTES)));
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        Path file = folder.resolve("nowhere/result.json");
        assertThatIOException().isThrownBy(() -> AtomicFile.write(file, RunFile.of("file", BYTES)));
        assertThat(folder).isEmptyDirectory();
    }
}
