package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.hedgerow.scenarios.store.Sha256;
import org.hedgerow.simulation.Slice;

/** The program itself: what one build computed is not taken for what another would. */
public final class Code {
    private static final String OWN = "org/hedgerow/";

    private Code() {}

    /** SHA-256 of the checksums of its own classes and resources, wherever they were loaded from. */
    public static String sha256() {
        try {
            SortedMap<String, Long> checksums = new TreeMap<>();
            add(Slice.class, checksums);
            add(Code.class, checksums);
            return Sha256.hex(checksums.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException | URISyntaxException fault) {
            throw new IllegalStateException("the program cannot be read", fault);
        }
    }

    private static void add(Class<?> one, SortedMap<String, Long> checksums) throws IOException, URISyntaxException {
        Path source =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(source)) {
            addFolder(source, checksums);
        } else {
            addJar(source, checksums);
        }
    }

    private static void addJar(Path jar, SortedMap<String, Long> checksums) throws IOException {
        try (JarFile entries = new JarFile(jar.toFile())) {
            for (var entry : Collections.list(entries.entries())) {
                if (!entry.isDirectory() && entry.getName().startsWith(OWN)) {
                    checksums.put(entry.getName(), entry.getCrc());
                }
            }
        }
    }

    private static void addFolder(Path classes, SortedMap<String, Long> checksums) throws IOException {
        try (Stream<Path> files = Files.walk(classes.resolve(OWN))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> checksums.put(classes.relativize(file).toString(), checksum(file)));
        }
    }

    private static long checksum(Path file) {
        try {
            CRC32 checksum = new CRC32();
            checksum.update(Files.readAllBytes(file));
            return checksum.getValue();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
