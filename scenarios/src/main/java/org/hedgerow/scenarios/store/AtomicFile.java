package org.hedgerow.scenarios.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file that readers see as it was before or complete, never in between. */
public final class AtomicFile {
    private static final String UNFINISHED = ".tmp";
    private static final Pattern NAME = Pattern.compile("\\.(.+)\\.\\d+" + Pattern.quote(UNFINISHED));

    private AtomicFile() {}

    /** Gives what takes the bytes of a file, which is made or emptied. */
    public interface Opener {
        FileChannel open(Path file) throws IOException;
    }

    /** Takes all bytes and forces them to the disk. */
    private interface Writing<T> {
        T to(FileChannel channel) throws IOException;
    }

    /**
     * Writes beside the target, forces the bytes to the disk and moves them into place; leaves nothing on failure.
     * Returns the SHA-256 of what was written.
     */
    public static String write(Path target, RunFile content) throws IOException {
        return write(target, AtomicFile::open, channel -> {
            MessageDigest sha256 = Sha256.digest();
            OutputStream out = new BufferedOutputStream(
                    new DigestOutputStream(Channels.newOutputStream(channel), sha256), 1 << 16);
            content.writeTo(out);
            out.flush();
            return Sha256.hex(sha256);
        });
    }

    /** The same of bytes that are there, one part after the other. */
    public static void write(Path target, Opener opener, List<ByteBuffer> parts) throws IOException {
        write(target, opener, channel -> {
            for (ByteBuffer part : parts) {
                while (part.hasRemaining()) {
                    channel.write(part);
                }
            }
            return target;
        });
    }

    private static <T> T write(Path target, Opener opener, Writing<T> writing) throws IOException {
        Path unfinished = unfinished(target);
        Unfinished.add(unfinished);
        try {
            T written;
            try (FileChannel channel = opener.open(unfinished)) {
                written = writing.to(channel);
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return written;
        } catch (IOException | RuntimeException failure) {
            delete(unfinished, failure);
            throw failure;
        } finally {
            Unfinished.remove(unfinished);
        }
    }

    /** In the same folder, since a move is atomic only within a file system; of this process alone. */
    private static Path unfinished(Path target) {
        long process = ProcessHandle.current().pid();
        return target.resolveSibling("." + target.getFileName() + "." + process + UNFINISHED);
    }

    /** The usual way. */
    public static FileChannel open(Path file) throws IOException {
        return FileChannel.open(
                file, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Of which target a file is the unfinished beginning, if its name is that of one. */
    public static Optional<String> target(Path unfinished) {
        Matcher name = NAME.matcher(unfinished.getFileName().toString());
        return name.matches() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static void delete(Path file, Exception failure) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException second) {
            failure.addSuppressed(second);
        }
    }
}
