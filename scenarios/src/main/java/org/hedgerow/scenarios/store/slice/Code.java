package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.Slice;

/** The program itself: what one build computed is not taken for what another would. */
public final class Code {
    private static final String ABOUT = "META-INF/"; // manifest, licences and bills, but for what follows
    private static final String OF_LATER_JAVA = "META-INF/versions/";

    private Code() {}

    /** Read once: it does not change while it runs. */
    private static final class Running {
        static final String SHA256 = ofRunning();

        private Running() {}

        private static String ofRunning() {
            try {
                Collection<Path> roots = new LinkedHashSet<>(); // one where both are in the jar to run
                for (Class<?> one : new Class<?>[] {Slice.class, Code.class}) {
                    roots.add(Path.of(one.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI()));
                }
                return sha256(roots);
            } catch (IOException | URISyntaxException fault) {
                throw new IllegalStateException("the program cannot be read", fault);
            }
        }
    }

    /**
     * SHA-256 of the checksums of all that its classes were loaded with: classes, the data that it comes with, and in the jar to
     * run the libraries.
     */
    public static String sha256() {
        return Running.SHA256;
    }

    static String sha256(Collection<Path> roots) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : roots) {
            all.append(Files.isDirectory(root) ? ofFolder(root) : ofJar(root)).append('\n');
        }
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean counts(String name) {
        return !name.startsWith(ABOUT) || name.startsWith(OF_LATER_JAVA);
    }

    private static SortedMap<String, Long> ofJar(Path jar) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (JarFile entries = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(entries.entries())) {
                if (!entry.isDirectory() && counts(entry.getName())) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
        return checksums;
    }

    private static SortedMap<String, Long> ofFolder(Path classes) throws IOException {
        SortedMap<String, Long> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String name = classes.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                    checksums.put(name, checksum(file));
                }
            }
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
        return checksums;
    }

    private static long checksum(Path file) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(Files.readAllBytes(file));
        return checksum.getValue();
    }
}
