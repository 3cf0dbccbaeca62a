package org.hedgerow.scenarios.store.slice;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.hedgerow.simulation.Slice;

/**
 * One slice as it lies in a file: the format, the fingerprint of its question, which slice it is and how long; the checksum of all
 * that and of the bytes; the bytes.
 */
final class SliceFile {
    private static final String ENDING = ".slice";
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*\\.\\d+\\.\\d{5,}" + Pattern.quote(ENDING));

    private static final byte[] FORMAT = "hedgerow slice 1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int FINGERPRINT = 64; // hexadecimal digits
    private static final int MOST_HEADER = 1024;

    private SliceFile() {}

    /** Tells it from all others of a run. */
    static String name(Slice slice) {
        return String.format(Locale.ROOT, "%s.%d.%05d%s", slice.pass(), slice.paths(), slice.number(), ENDING);
    }

    /** Whether a file may be called that. */
    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** All that stands before the bytes. */
    static ByteBuffer header(String fingerprint, Slice slice, byte[] bytes) {
        byte[] named = named(fingerprint, slice, bytes.length);
        return ByteBuffer.allocate(named.length + Integer.BYTES)
                .put(named)
                .putInt(checksum(named, bytes))
                .flip();
    }

    private static byte[] named(String fingerprint, Slice slice, int length) {
        byte[] pass = slice.pass().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(FORMAT.length + FINGERPRINT + pass.length + 4 * Integer.BYTES)
                .put(FORMAT)
                .put(fingerprint.getBytes(StandardCharsets.US_ASCII))
                .putInt(pass.length)
                .put(pass)
                .putInt(slice.paths())
                .putInt(slice.number())
                .putInt(length)
                .array();
    }

    private static int checksum(byte[] named, byte[] bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(named);
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    /** The bytes of a slice; throws where the file is not all of it. */
    static byte[] read(Path file, String fingerprint, Slice slice) throws IOException {
        if (Files.size(file) > Integer.MAX_VALUE - 8L) {
            throw new IOException("it is longer than any slice");
        }
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
        int header = named(fingerprint, slice, 0).length + Integer.BYTES;
        if (all.remaining() < header) {
            throw new IOException("it is cut short");
        }
        byte[] bytes = Arrays.copyOfRange(all.array(), header, all.limit());
        if (!all.slice(0, header).equals(header(fingerprint, slice, bytes))) {
            throw new IOException("its length or checksum is wrong");
        }
        return bytes;
    }

    /** Whether a file is of another question, as far as its beginning can be read. */
    static boolean isOfOther(Path file, String fingerprint) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] begin = in.readNBytes(Math.min(MOST_HEADER, FORMAT.length + FINGERPRINT));
            byte[] digits = Arrays.copyOfRange(begin, Math.min(FORMAT.length, begin.length), begin.length);
            return Arrays.equals(begin, 0, Math.min(FORMAT.length, begin.length), FORMAT, 0, FORMAT.length)
                    && isDigest(digits)
                    && !Arrays.equals(digits, fingerprint.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static boolean isDigest(byte[] digits) {
        return new String(digits, StandardCharsets.ISO_8859_1).matches("[0-9a-f]{64}");
    }
}
