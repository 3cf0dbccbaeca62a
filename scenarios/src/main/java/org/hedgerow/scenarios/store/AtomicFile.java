package org.hedgerow.scenarios.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that readers see as it was before or complete, never in between. */
final class AtomicFile {
    private AtomicFile() {}

    /** Writes beside the target, forces the bytes to the disk and moves them into place; leaves nothing on failure. */
    static void write(Path target, byte[] bytes) throws IOException {
        Path unfinished = unfinished(target);
        unfinished.toFile().deleteOnExit(); // when the program is interrupted here
        try {
            writeThrough(unfinished, bytes);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failure) {
            delete(unfinished, failure);
            throw failure;
        }
    }

    /** In the same folder, since a move is atomic only within a file system; of this process alone. */
    private static Path unfinished(Path target) {
        long process = ProcessHandle.current().pid();
        return target.resolveSibling("." + target.getFileName() + "." + process + ".tmp");
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void delete(Path file, Exception failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
