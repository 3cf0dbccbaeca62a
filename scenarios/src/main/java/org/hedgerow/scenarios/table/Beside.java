package org.hedgerow.scenarios.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gives the files that a scenario names. */
public interface Beside {
    int MOST_BYTES = 10_000_000;

    /** For a scenario that is no file: nothing lies beside it. */
    Beside NOTHING = name -> {
        throw new NoSuchFileException(name);
    };

    /** The bytes of a file; its name is as the scenario has it. */
    byte[] bytes(String name) throws IOException;

    /** Names are relative to the folder of a file, and lead to nothing outside of it, by a link either. */
    static Beside of(Path file) {
        return name -> {
            try (InputStream in =
                    Files.newInputStream(within(file.toAbsolutePath().getParent(), name))) {
                byte[] bytes = in.readNBytes(MOST_BYTES + 1);
                if (bytes.length > MOST_BYTES) {
                    throw new IOException("it is larger than 10 MB");
                }
                return bytes;
            }
        };
    }

    private static Path within(Path folder, String name) throws IOException {
        Path named = folder.resolve(name);
        if (!named.normalize().startsWith(folder.normalize())
                || !named.toRealPath().startsWith(folder.toRealPath())) {
            throw new IOException("it must lie in the folder of the scenario");
        }
        return named;
    }
}
