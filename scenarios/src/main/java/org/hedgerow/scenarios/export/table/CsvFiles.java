package org.hedgerow.scenarios.export.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hedgerow.scenarios.export.FormulaGuard;
import org.hedgerow.scenarios.store.RunFile;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.databind.JsonNode;

/**
 * Tables as CSV files (RFC 4180): UTF-8, commas, one line of names. Numbers have all their digits and a point; words that
 * a spreadsheet might run are guarded.
 */
public final class CsvFiles {
    private static final String FOLDER = "tables/";

    private CsvFiles() {}

    public static List<RunFile> of(List<FlatTable> tables) {
        return tables.stream()
                .map(table -> RunFile.of(FOLDER + table.name() + ".csv", out -> write(table, out)))
                .toList();
    }

    private static void write(FlatTable table, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> columns = table.columns();
        csv.writeRecord(columns.stream().map(FormulaGuard::guarded).toList());
        table.rows()
                .forEach(row -> csv.writeRecord(columns.stream()
                        .map(column -> text(FlatTable.cell(row, column)))
                        .toList()));
        csv.flush();
    }

    private static String text(JsonNode cell) {
        if (cell.isString()) {
            return FormulaGuard.guarded(cell.asString());
        }
        if (cell.isMissingNode() || cell.isNull()) {
            return "";
        }
        return cell.isFloatingPointNumber() ? NumberOutput.toString(cell.asDouble(), true) : cell.asString();
    }
}
