package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hedgerow.scenarios.store.AtomicFile;
import org.hedgerow.scenarios.store.FileFault;
import org.hedgerow.scenarios.store.RunFile;
import org.hedgerow.simulation.Slice;
import org.hedgerow.simulation.SliceStore;

/**
 * Finished slices of one run in {@code slices/} of its folder, a file each that is there whole or not at all, and with them what
 * they are slices of. One run at a time writes there.
 */
public final class SliceFolder implements SliceStore, AutoCloseable {
    public static final String NAME = "slices";

    private static final String LOCK = "lock";

    private final Path folder;
    private final SliceManifest manifest;
    private final SliceLock lock;
    private final Consumer<String> note;
    private final AtomicFile.Opener opener;

    private SliceFolder(
            Path folder, SliceManifest manifest, SliceLock lock, Consumer<String> note, AtomicFile.Opener opener) {
        this.folder = folder;
        this.manifest = manifest;
        this.lock = lock;
        this.note = note;
        this.opener = opener;
    }

    /**
     * Makes the folder or goes on in it; throws {@link OtherSlices} where it is another run's.
     *
     * @param run the folder of the run
     * @param note told of slices that are damaged
     */
    public static SliceFolder open(Path run, SliceManifest manifest, Consumer<String> note) throws IOException {
        return open(run, manifest, note, AtomicFile::open);
    }

    static SliceFolder open(Path run, SliceManifest manifest, Consumer<String> note, AtomicFile.Opener opener)
            throws IOException {
        Path folder = run.resolve(NAME);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(folder);
        SliceLock lock = SliceLock.take(folder.resolve(LOCK))
                .orElseThrow(() -> new OtherSlices("another run is writing there at this moment"));
        SliceFolder slices = new SliceFolder(folder, manifest, lock, note, opener);
        try {
            slices.claim();
            return slices;
        } catch (IOException | RuntimeException fault) {
            slices.close();
            throw fault;
        }
    }

    private void claim() throws IOException {
        Optional<SliceManifest> before = known();
        if (before.isPresent()) {
            OtherSlices.check(before.get(), manifest);
        }
        for (Path file : files(SliceFolder::isSlice)) {
            if (SliceFile.isOfOther(file, manifest.fingerprint())) {
                throw new OtherSlices(OtherSlices.ANOTHER);
            }
        }
        delete(files(SliceFolder::isUnfinished)); // of a run that was ended while it wrote
        boolean isTold = before.filter(
                        told -> told.equals(manifest) || !told.passes().isEmpty())
                .isPresent();
        if (!isTold) {
            tell(manifest);
        }
    }

    private List<Path> files(DirectoryStream.Filter<Path> which) throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, which)) {
            files.forEach(found::add);
        } catch (DirectoryIteratorException fault) {
            throw fault.getCause();
        }
        return found;
    }

    private static void delete(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private Optional<SliceManifest> known() {
        try {
            return Optional.of(SliceManifest.of(Files.readAllBytes(folder.resolve(SliceManifest.NAME))));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException fault) {
            note.accept(folder.resolve(SliceManifest.NAME) + " is written again: " + FileFault.words(fault));
            return Optional.empty();
        }
    }

    private void tell(SliceManifest told) throws IOException {
        AtomicFile.write(folder.resolve(SliceManifest.NAME), RunFile.of(SliceManifest.NAME, told.toJson()));
    }

    /** Says which slices there are to be, where that was not known before. */
    public void expect(Map<String, Integer> passes) throws IOException {
        tell(manifest.expecting(passes));
    }

    /** Where they lie. */
    public Path path() {
        return folder;
    }

    private Path file(Slice slice) {
        return folder.resolve(SliceFile.name(slice));
    }

    @Override
    public Optional<byte[]> find(Slice slice) {
        return ShardFolder.find(file(slice), manifest.fingerprint(), slice, note);
    }

    @Override
    public void keep(Slice slice, byte[] bytes) {
        Path file = file(slice);
        ByteBuffer header = SliceFile.header(manifest.fingerprint(), slice, bytes);
        try {
            AtomicFile.write(file, opener, List.of(header, ByteBuffer.wrap(bytes)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Files of finished slices. */
    public int count() throws IOException {
        return files(SliceFolder::isSlice).size();
    }

    private static boolean isSlice(Path file) {
        return SliceFile.isName(file.getFileName().toString()) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isUnfinished(Path file) {
        return AtomicFile.target(file)
                        .filter(target -> SliceFile.isName(target) || target.equals(SliceManifest.NAME))
                        .isPresent()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Takes all of it away, once the result is written that they were for; what is not of slices stays. */
    public void remove() throws IOException {
        delete(files(SliceFolder::isSlice));
        Files.deleteIfExists(folder.resolve(SliceManifest.NAME));
        lock.remove();
        lock.close();
        if (files(any -> true).isEmpty()) {
            Files.delete(folder);
        }
    }

    /** Others may write there from here on. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}
