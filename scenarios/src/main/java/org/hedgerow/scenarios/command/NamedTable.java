package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.table.CsvFault;

/** Tables of numbers in files that a command names. */
public final class NamedTable {
    private static final long MOST_BYTES = 100_000_000;

    private NamedTable() {}

    /**
     * Reads a whole file, or refuses it in the words of the command line.
     *
     * @param read makes a table of the file's name and bytes
     */
    public static <T> T read(String name, BiFunction<String, byte[], T> read) {
        try {
            Path path = Path.of(name);
            if (Files.size(path) > MOST_BYTES) {
                throw Refusal.usage(name + ": cannot be read: it is larger than 100 MB", null);
            }
            return read.apply(name, Files.readAllBytes(path));
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (IOException fault) {
            throw Refusal.usage(name + ": cannot be read: " + FileFault.words(fault), fault);
        } catch (InvalidPathException fault) {
            throw Refusal.usage(name + ": cannot be read: " + fault.getReason(), fault);
        }
    }
}
