package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/** Held by the one run that writes into a folder; the system lets it go when the process ends, however it ends. */
final class SliceLock implements AutoCloseable {
    /** Beyond the end, since Windows lets nobody read what is locked. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private final Path file;
    private final FileChannel channel;

    private SliceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Nothing where another run holds it; never through a link, since what is there is written over. */
    static Optional<SliceLock> take(Path file) throws IOException {
        while (true) {
            if (Files.isSymbolicLink(file)) {
                throw new OtherSlices("its lock is a link, and what it leads to is none of this run's");
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, LinkOption.NOFOLLOW_LINKS);
            try {
                if (!isTaken(channel)) {
                    channel.close();
                    return Optional.empty();
                }
                if (isStillThere(file, channel)) {
                    return Optional.of(new SliceLock(file, channel));
                }
                channel.close(); // the run before removed the file between opening and locking
            } catch (IOException | RuntimeException fault) {
                channel.close();
                throw fault;
            }
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException byThisProcess) {
            return false;
        }
    }

    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] sign = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(sign), 0);
        try {
            return Arrays.equals(Files.readAllBytes(file), sign);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    /** Removes the file while it is held, so that nobody else's is removed. */
    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
