package org.hedgerow.scenarios.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** All bytes of somebody else, if they are not too many; what says how many there are is not believed. */
public final class Bounded {
    private Bounded() {}

    /** Throws {@link TooLarge} where there are more than {@code most}. */
    public static byte[] bytes(Path file, int most, OpenOption... options) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("it is a folder");
        }
        try (InputStream in = Files.newInputStream(file, options)) {
            return bytes(in, most);
        }
    }

    /** The same of a stream, which stays open. */
    public static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        if (bytes.length > most) {
            throw new TooLarge(most);
        }
        return bytes;
    }
}
