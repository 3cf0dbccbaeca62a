package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.WholeFile;
import picocli.CommandLine.Option;

/** A file that a command makes, and by no means in the place of another that somebody may need. */
public final class NewFile {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Writes there instead of on standard output; a file that is there is kept.")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--force", description = "Replaces FILE if it is there.")
    private boolean force;

    public Optional<Path> file() {
        return out;
    }

    /** Refuses early, before anything is asked or computed. */
    public void check() {
        out.ifPresent(this::check);
    }

    private void check(Path path) {
        if (!force && Files.exists(path)) {
            throw Refusal.usage(path + ": is there already; --force replaces it", null);
        }
    }

    /** All of the bytes or nothing. */
    public void write(Path path, byte[] bytes) {
        check(path);
        replace(path, bytes);
    }

    /** All of the bytes or nothing, whatever is there. */
    public static void replace(Path path, byte[] bytes) {
        try {
            WholeFile.write(path, bytes);
        } catch (IOException fault) {
            throw Refusal.usage(path + ": cannot be written: " + FileFault.words(fault), fault);
        }
    }
}
