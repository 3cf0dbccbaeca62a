package org.hedgerow.scenarios.export.path;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * A matrix as NumPy keeps it, format 1.0: {@code \x93NUMPY}, version, length of the header, the header as a Python
 * dictionary padded so that data begin at a multiple of 64 bytes, then the numbers row by row, little-endian. NumPy
 * Enhancement Proposal 1, A simple file format for NumPy arrays (2007).
 */
final class NumpyFile {
    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNED = 64;

    private NumpyFile() {}

    /** A row a path. */
    static void write(OutcomeColumns outcomes, OutputStream out) throws IOException {
        int width = outcomes.columns().size();
        out.write(header(outcomes.paths(), width));
        ByteBuffer row = ByteBuffer.allocate(width * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int path = 0; path < outcomes.paths(); path++) {
            row.clear();
            for (int column = 0; column < width; column++) {
                row.putDouble(outcomes.value(path, column));
            }
            out.write(row.array());
        }
    }

    static byte[] header(int rows, int columns) {
        String words = "{'descr': '<f8', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        int fixed = MAGIC.length + Short.BYTES;
        int length = (fixed + words.length() + ALIGNED) / ALIGNED * ALIGNED - fixed; // a line end is the last byte
        ByteBuffer header = ByteBuffer.allocate(fixed + length).order(ByteOrder.LITTLE_ENDIAN);
        header.put(MAGIC).putShort((short) length);
        header.put((words + " ".repeat(length - 1 - words.length()) + "\n").getBytes(StandardCharsets.US_ASCII));
        return header.array();
    }
}
