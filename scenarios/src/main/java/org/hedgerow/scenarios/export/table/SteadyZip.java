package org.hedgerow.scenarios.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the moment of writing out of a workbook, whose library always notes it. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final LocalDateTime EPOCH = LocalDate.of(1980, 1, 1).atStartOfDay(); // the earliest that zip has

    private SteadyZip() {}

    /** The same entries, made at the start of a day. */
    static byte[] of(byte[] workbook, LocalDate day) throws IOException {
        Path file = Files.createTempFile("hedgerow", ".zip"); // its entries can only be read by their directory
        try {
            Files.write(file, workbook);
            return rewritten(file, day);
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] rewritten(Path workbook, LocalDate day) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Enumeration<? extends ZipEntry> all = in.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                ZipEntry steady = new ZipEntry(entry.getName());
                steady.setTimeLocal(EPOCH);
                out.putNextEntry(steady);
                try (InputStream content = in.getInputStream(entry)) {
                    byte[] read = content.readAllBytes();
                    out.write(entry.getName().equals(PROPERTIES) ? at(read, day) : read);
                }
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] at(byte[] properties, LocalDate day) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(W3CDTF\">)[^<]*", "$1" + day + "T00:00:00Z")
                .getBytes(StandardCharsets.UTF_8);
    }
}
