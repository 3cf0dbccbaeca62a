package org.hedgerow.scenarios.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hedgerow.scenarios.store.RunFile;
import tools.jackson.databind.JsonNode;

/**
 * Tables as the sheets of one workbook: numbers as numbers, dates as dates, words as words, which no program runs. The
 * same tables are the same bytes on one version of Java.
 */
public final class WorkbookFile {
    private static final Pattern DATED = Pattern.compile("(.*[.])?(date|from|to)"); // columns of dates
    private static final String NUMBER_FORMAT = "General";
    private static final String DATE_FORMAT = "yyyy-mm-dd";
    private static final String SHADE = "DDE7F0";
    private static final int LONGEST_TEXT = 32_767; // of a cell
    private static final int WIDEST = 44; // characters
    private static final int NARROWEST = 10;

    private WorkbookFile() {}

    /**
     * A sheet for each table.
     *
     * @param day that the workbook says it was made on
     */
    public static RunFile of(String name, List<FlatTable> tables, LocalDate day) {
        return RunFile.of(name, out -> out.write(SteadyZip.of(bytes(tables), day)));
    }

    private static byte[] bytes(List<FlatTable> tables) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Hedgerow", null)) {
            for (FlatTable table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                fill(sheet, table);
                sheet.finish();
            }
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, FlatTable table) {
        List<String> columns = table.columns();
        if (table.rows().size() >= Worksheet.MAX_ROWS || columns.size() > Worksheet.MAX_COLS) {
            throw new IllegalStateException("the table " + table.name() + " is larger than a sheet may be");
        }
        sheet.freezePane(1, 1);
        for (int column = 0; column < columns.size(); column++) {
            String title = columns.get(column);
            sheet.value(0, column, title);
            sheet.style(0, column).bold().fillColor(SHADE).wrapText(true).set();
            int widest = title.length() / 2 + 2;
            for (int row = 0; row < table.rows().size(); row++) {
                JsonNode cell = FlatTable.cell(table.rows().get(row), title);
                cell(sheet, row + 1, column, cell, DATED.matcher(title).matches());
                widest = Math.max(widest, cell.isString() ? cell.asString().length() : 0);
            }
            sheet.width(column, Math.max(NARROWEST, Math.min(WIDEST, widest + 1)));
        }
    }

    private static void cell(Worksheet sheet, int row, int column, JsonNode cell, boolean dated) {
        if (cell.isNumber()) {
            sheet.value(row, column, cell.numberValue());
            sheet.style(row, column).format(NUMBER_FORMAT).set();
        } else if (cell.isBoolean()) {
            sheet.value(row, column, cell.asBoolean());
        } else if (cell.isString() && dated) {
            sheet.value(row, column, LocalDate.parse(cell.asString()));
            sheet.style(row, column).format(DATE_FORMAT).set();
        } else if (cell.isString()) {
            String text = cell.asString();
            sheet.value(row, column, text.substring(0, Math.min(LONGEST_TEXT, text.length())));
        }
    }
}
