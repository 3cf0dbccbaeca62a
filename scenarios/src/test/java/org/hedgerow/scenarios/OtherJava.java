package org.hedgerow.scenarios;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK of another version than the one that runs the tests. */
final class OtherJava {
    private static final String NAMED = "HEDGEROW_OTHER_JAVA_HOME";
    private static final int LEAST = 17;

    private OtherJava() {}

    /** As the system property or the environment names it, else the first one beside the one that runs. */
    static Optional<Path> home() throws IOException {
        String named = System.getProperty(NAMED, System.getenv(NAMED));
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        Path running = Path.of(System.getProperty("java.home")).toRealPath();
        if (running.getParent() == null) {
            return Optional.empty();
        }
        try (Stream<Path> beside = Files.list(running.getParent())) {
            return beside.filter(OtherJava::isOther).sorted().findFirst();
        }
    }

    static Path launcher(Path home) {
        return home.resolve("bin").resolve("java");
    }

    private static boolean isOther(Path home) {
        Path release = home.resolve("release");
        if (!Files.isExecutable(launcher(home)) || !Files.isReadable(release)) {
            return false;
        }
        Properties told = new Properties();
        try (Reader in = Files.newBufferedReader(release)) {
            told.load(in);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        String version = told.getProperty("JAVA_VERSION", "").replace("\"", "");
        try {
            int feature = Runtime.Version.parse(version).feature();
            return feature >= LEAST && feature != Runtime.version().feature();
        } catch (IllegalArgumentException none) {
            return false; // before 9
        }
    }
}
