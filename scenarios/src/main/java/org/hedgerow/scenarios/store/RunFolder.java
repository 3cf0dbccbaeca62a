package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hedgerow.scenarios.report.json.JsonBytes;

/** The folder of one run. A folder without a manifest holds an unfinished run. */
public final class RunFolder {
    public static final String RESULT = "result.json";
    public static final String REPORT = "report.html";
    public static final String MANIFEST = "manifest.json";

    private final Path folder;

    private final List<Path> made;

    private RunFolder(Path folder, List<Path> made) {
        this.made = made;
        this.folder = folder;
    }

    /** Makes the folder and tries it, so that a folder that cannot be written fails before the work and not after it. */
    public static RunFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        RunFolder run = new RunFolder(folder, missing(folder));
        try {
            if (!Files.isDirectory(folder)) { // which a link to one is, and is not made again
                Files.createDirectories(folder);
            }
            Files.delete(Files.createTempFile(folder, ".probe", ".tmp"));
            for (String name : List.of(RESULT, REPORT, MANIFEST, "result.xlsx", "outcomes.npy", "outcomes.csv.gz")) {
                requireNoFolder(folder.resolve(name));
            }
            for (String name : List.of("tables", "charts")) {
                requireNoFile(folder.resolve(name));
            }
            return run;
        } catch (IOException fault) {
            run.removeIfNothingIsIn();
            throw fault;
        }
    }

    /** The folders that have to be made, the deepest first. */
    private static List<Path> missing(Path folder) {
        List<Path> missing = new ArrayList<>();
        for (Path each = folder.toAbsolutePath(); each != null && Files.notExists(each); each = each.getParent()) {
            missing.add(each);
        }
        return missing;
    }

    /** As it was named. */
    public Path path() {
        return folder;
    }

    /** Removes the folders that opening made, from the deepest up to the first with something in it. */
    public void removeIfNothingIsIn() {
        try {
            for (Path folder : made) {
                Files.deleteIfExists(folder); // a folder that is not empty is never deleted
            }
        } catch (IOException inUse) {
            // it stays
        }
    }

    private static void requireNoFile(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new IOException(folder.getFileName() + " is a file");
        }
    }

    private static void requireNoFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file.getFileName() + " is a folder");
        }
    }

    /**
     * Replaces an earlier run. Its manifest goes first: it would vouch for a result that is no longer there; then the
     * files that it named, lest they stand beside the result of another run.
     *
     * @param manifest from the SHA-256 of each file by its name; written last
     */
    public void write(List<RunFile> files, Function<Map<String, String>, Manifest> manifest) throws IOException {
        List<String> earlier = Manifest.written(folder.resolve(MANIFEST));
        Files.deleteIfExists(folder.resolve(MANIFEST));
        for (String name : earlier) {
            deleteOwn(folder.resolve(name));
        }
        Map<String, String> written = new LinkedHashMap<>();
        for (RunFile file : files) {
            written.put(file.name(), write(file));
        }
        write(RunFile.of(MANIFEST, JsonBytes.of(manifest.apply(written))));
    }

    /** A folder, or what lies behind a link, is not of a run. */
    private static void deleteOwn(Path file) throws IOException {
        if (!Files.isSymbolicLink(file.getParent()) && !Files.isDirectory(file)) {
            Files.deleteIfExists(file);
        }
    }

    private String write(RunFile file) throws IOException {
        Path target = folder.resolve(file.name());
        if (!Files.isDirectory(target.getParent())) {
            Files.createDirectories(target.getParent());
        }
        return AtomicFile.write(target, file);
    }
}
