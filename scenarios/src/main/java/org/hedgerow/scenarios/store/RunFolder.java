package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenarios.report.json.JsonBytes;

/** The folder of one run. A folder without a manifest holds an unfinished run. */
public final class RunFolder {
    private final Path result;
    private final Path manifest;

    private final List<Path> made;

    private RunFolder(Path folder, List<Path> made) {
        this.made = made;
        this.result = folder.resolve("result.json");
        this.manifest = folder.resolve("manifest.json");
    }

    /** Makes the folder and tries it, so that a folder that cannot be written fails before the work and not after it. */
    public static RunFolder open(Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        RunFolder run = new RunFolder(folder, missing(folder));
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".probe", ".tmp"));
            requireNoFolder(run.result);
            requireNoFolder(run.manifest);
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

    private static void requireNoFolder(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file.getFileName() + " is a folder");
        }
    }

    /** Replaces an earlier run. Its manifest goes first: it would vouch for a result that is no longer there. */
    public void write(byte[] resultJson, Manifest about) throws IOException {
        Files.deleteIfExists(manifest);
        AtomicFile.write(result, resultJson);
        AtomicFile.write(manifest, JsonBytes.of(about));
    }
}
