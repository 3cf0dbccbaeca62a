package org.hedgerow.scenarios.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar of the class path of these tests, on which is what scenarios are compiled, tested and run with. */
record Library(Path jar) {
    /** By the name of the jar. */
    static Map<String, Library> ofClassPath() {
        Map<String, Library> libraries = new TreeMap<>();
        try {
            for (URL manifest : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                if (manifest.openConnection() instanceof JarURLConnection connection) {
                    Path jar = Path.of(connection.getJarFileURL().toURI());
                    if (jar.getParent().resolve(pomName(jar)).toFile().exists()) { // not Surefire's own
                        libraries.put(jar.getFileName().toString(), new Library(jar));
                    }
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (URISyntaxException fault) {
            throw new IllegalStateException(fault);
        }
        return libraries;
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** As its file in the repository, or the nearest parent that names any, declares them. */
    List<String> licences() {
        return Pom.of(jar.getParent().resolve(pomName(jar))).licences();
    }

    /** The files in which it brings its licence and notices, with what they say. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        read((zip, entry) -> {
            if (entry.getName().matches("META-INF/((LICENSE|NOTICE)[^/]*|[^/]*-LICENSE)")) {
                texts.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), "UTF-8"));
            }
        });
        return texts;
    }

    /** Sums of what is in it, by name. */
    Map<String, Long> sums() {
        Map<String, Long> sums = new TreeMap<>();
        read((zip, entry) -> sums.put(entry.getName(), entry.getCrc()));
        return sums;
    }

    private interface Reader {
        void read(ZipFile zip, ZipEntry entry) throws IOException;
    }

    private void read(Reader reader) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (!entry.isDirectory()) {
                    reader.read(zip, entry);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String pomName(Path jar) {
        return jar.getFileName().toString().replaceFirst("\\.jar$", ".pom");
    }
}
