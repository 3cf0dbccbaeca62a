package org.hedgerow.scenarios.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as a file of CSV: commas, line feeds, UTF-8. */
final class CsvBytes {
    private CsvBytes() {}

    static byte[] of(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(csv::writeRecord);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text cannot be written", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
