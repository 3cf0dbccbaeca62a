package org.hedgerow.scenarios.store;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are being written, which a program that is told to end takes away. */
final class Unfinished {
    private static final Set<Path> FILES = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::delete, "hedgerow-unfinished-files"));
    }

    private Unfinished() {}

    static void add(Path file) {
        FILES.add(file);
    }

    static void remove(Path file) {
        FILES.remove(file);
    }

    private static void delete() {
        FILES.forEach(file -> file.toFile().delete());
    }
}
