package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one run that writes into a folder; the system lets it go when the process ends, however it ends.
 *
 * <p>On most systems a process loses its lock as soon as it closes any other opening of the same file. So the file is opened
 * once, is never read, and a second run of this process does not come near it.
 */
final class SliceLock implements AutoCloseable {
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private SliceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Nothing where another run holds it; never through a link, which may lead to what is none of this run's. */
    static Optional<SliceLock> take(Path lock) throws IOException {
        Path file = lock.toAbsolutePath().getParent().toRealPath().resolve(lock.getFileName());
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<SliceLock> taken = Optional.empty();
        try {
            taken = locked(file);
            return taken;
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
    }

    private static Optional<SliceLock> locked(Path file) throws IOException {
        while (true) {
            if (Files.isSymbolicLink(file)) {
                throw new OtherSlices("its lock is a link, and what it leads to is none of this run's");
            }
            create(file);
            Optional<Object> before = identity(file);
            if (before.isEmpty()) {
                continue; // the run before removed it
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
            try {
                if (channel.tryLock() == null) {
                    channel.close();
                    return Optional.empty();
                }
                if (identity(file).equals(before)) { // an open file's identity is no other's, so this is it
                    return Optional.of(new SliceLock(file, channel));
                }
                channel.close(); // the run before removed it between opening and locking
            } catch (IOException | RuntimeException fault) {
                channel.close();
                throw fault;
            }
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException there) {
            // as after a run that was killed
        }
    }

    /** Of the file under a name, without opening it; alike of all where the system tells none, which keeps files that are open. */
    private static Optional<Object> identity(Path file) throws IOException {
        try {
            Object key = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .fileKey();
            return Optional.of(key == null ? file : key);
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Removes the file while it is held, so that nobody else's is removed. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
