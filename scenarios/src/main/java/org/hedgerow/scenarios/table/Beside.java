package org.hedgerow.scenarios.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.input.Bounded;
import org.hedgerow.scenarios.input.InputLimits;

/** Gives the files that a scenario names. */
public interface Beside {
    /** For a scenario that is no file: nothing lies beside it. */
    Beside NOTHING = name -> {
        Names.require(name);
        throw new NoSuchFileException(name);
    };

    /** The bytes of a file; its name is as the scenario has it. */
    byte[] bytes(String name) throws IOException;

    /** Files that were read before, by name. */
    static Beside of(Map<String, byte[]> files) {
        return name -> {
            byte[] bytes = files.get(name);
            if (bytes == null) {
                throw new NoSuchFileException(name);
            }
            return bytes;
        };
    }

    /** Names are relative to the folder of a file, and lead to nothing outside of it, by a link either. */
    static Beside of(Path file) {
        return name -> {
            Names.require(name);
            Path real = Names.within(file.toAbsolutePath().getParent(), name);
            return Bounded.bytes(real, InputLimits.SCENARIO_BYTES, LinkOption.NOFOLLOW_LINKS);
        };
    }

    /** What a name may be. */
    final class Names {
        /** The beginning of an address, or of a drive. */
        private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

        private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

        private Names() {}

        private static void require(String name) throws IOException {
            if (SCHEME.matcher(name).matches()) {
                throw new IOException("it must be the name of a file, and no address");
            }
            if (name.isEmpty() || SEPARATOR.splitAsStream(name).anyMatch(".."::equals)) {
                throw outside();
            }
        }

        /** Where it really is, all links followed. */
        private static Path within(Path folder, String name) throws IOException {
            Path named = folder.resolve(name);
            if (!named.normalize().startsWith(folder.normalize())) {
                throw outside(); // before anything is looked for there
            }
            Path real = named.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                throw outside();
            }
            if (!Files.isRegularFile(real)) {
                throw new IOException("it is no file"); // and reading it may never end
            }
            return real;
        }

        private static IOException outside() {
            return new IOException("it must lie in the folder of the scenario");
        }
    }
}
