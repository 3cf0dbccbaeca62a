package org.hedgerow.scenarios.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A file that readers see as it was before or complete, never in between. */
final class AtomicFile {
    private AtomicFile() {}

    /**
     * Writes beside the target, forces the bytes to the disk and moves them into place; leaves nothing on failure.
     * Returns the SHA-256 of what was written.
     */
    static String write(Path target, RunFile content) throws IOException {
        Path unfinished = unfinished(target);
        unfinished.toFile().deleteOnExit(); // when the program is interrupted here
        try {
            String sha256 = writeThrough(unfinished, content);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return sha256;
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

    private static String writeThrough(Path file, RunFile content) throws IOException {
        MessageDigest sha256 = Sha256.digest();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), sha256), 1 << 16);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
        return Sha256.hex(sha256);
    }

    private static void delete(Path file, Exception failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
