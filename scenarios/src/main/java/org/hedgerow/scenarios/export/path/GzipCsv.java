package org.hedgerow.scenarios.export.path;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hedgerow.scenarios.export.FormulaGuard;
import tools.jackson.core.io.NumberOutput;

/** The same as text: a line of names, then the number of each path, from 0, and what it has; compressed without a time. */
final class GzipCsv {
    private static final int BUFFER = 1 << 16;

    private GzipCsv() {}

    static void write(OutcomeColumns outcomes, OutputStream out) throws IOException {
        GZIPOutputStream zipped = new GZIPOutputStream(out, BUFFER);
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(new OutputStreamWriter(zipped, StandardCharsets.UTF_8));
        List<String> record = new ArrayList<>(List.of("path"));
        outcomes.columns().forEach(column -> record.add(FormulaGuard.guarded(column.name())));
        csv.writeRecord(record);
        int width = record.size() - 1;
        for (int path = 0; path < outcomes.paths(); path++) {
            record.clear();
            record.add(Integer.toString(path));
            for (int column = 0; column < width; column++) {
                record.add(text(
                        outcomes.value(path, column),
                        outcomes.columns().get(column).kind()));
            }
            csv.writeRecord(record);
        }
        csv.flush();
        zipped.finish();
    }

    private static String text(double value, String kind) {
        return kind.equals(OutcomeColumns.UNIT) ? Long.toString((long) value) : NumberOutput.toString(value, true);
    }
}
