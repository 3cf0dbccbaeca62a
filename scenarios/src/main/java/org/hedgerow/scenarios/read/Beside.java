package org.hedgerow.scenarios.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Gives the files that a scenario names. */
public interface Beside {
    /** For a scenario that is no file: nothing lies beside it. */
    Beside NOTHING = name -> {
        throw new NoSuchFileException(name);
    };

    /** The bytes of a file; its name is as the scenario has it. */
    byte[] bytes(String name) throws IOException;

    /** Names are relative to the folder of a file. */
    static Beside of(Path file) {
        return name -> Files.readAllBytes(file.resolveSibling(name));
    }
}
