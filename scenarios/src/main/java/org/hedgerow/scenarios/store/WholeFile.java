package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A single file that a command writes where it is told to. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes all of it or nothing; a folder that is missing is not made. */
    public static void write(Path file, byte[] bytes) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        AtomicFile.write(file.toAbsolutePath(), RunFile.of(file.toString(), bytes));
    }
}
