package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BiFunction;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.table.CsvFault;

/** Tables of numbers in files that a command names. */
public final class NamedTable {
    private NamedTable() {}

    /**
     * Reads a whole file, or refuses it in the words of the command line.
     *
     * @param read makes a table of the file's name and bytes
     */
    public static <T> T read(String name, BiFunction<String, byte[], T> read) {
        try {
            return read.apply(name, Bounded.bytes(Path.of(name), InputLimits.NAMED_BYTES));
        } catch (CsvFault fault) {
            throw Refusal.scenario(fault.getMessage(), fault);
        } catch (IOException fault) {
            throw Refusal.usage(name + ": cannot be read: " + FileFault.words(fault), fault);
        } catch (InvalidPathException fault) {
            throw Refusal.usage(name + ": cannot be read: " + fault.getReason(), fault);
        }
    }
}
