package org.hedgerow.scenarios.read;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.read.place.JsonPath;
import org.hedgerow.scenarios.read.place.ScenarioException;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.LinesTable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lines of a position from a table, after those that stand in the scenario. */
final class ImportedLines {
    private static final String LINES = "lines";
    private static final Pattern PLACE = Pattern.compile("position\\.lines\\[(\\d{1,9})]\\.?(.*)");

    private final String name;
    private final LinesTable table;
    private final int before; // lines of the scenario itself

    private ImportedLines(String name, LinesTable table, int before) {
        this.name = name;
        this.table = table;
        this.before = before;
    }

    /** Adds the rows of a table to a position. */
    static ImportedLines into(ObjectNode position, String name, byte[] bytes, ScenarioReader reader) {
        if (!position.has(LINES)) {
            position.putArray(LINES);
        }
        LinesTable table = table(name, bytes);
        if (position.path(LINES) instanceof ArrayNode all) {
            ImportedLines imported = new ImportedLines(name, table, all.size());
            imported.addTo(all, reader);
            return imported;
        }
        return new ImportedLines(name, table, Integer.MAX_VALUE); // binding refuses what is no list
    }

    private static LinesTable table(String name, byte[] bytes) {
        try {
            return LinesTable.of(name, bytes);
        } catch (CsvFault fault) {
            throw new ScenarioException(fault.file(), fault.line(), JsonPath.TOP, fault.rule(), fault);
        }
    }

    /** Each row is tried by itself, so that its fault is told of its cell. */
    private void addTo(ArrayNode all, ScenarioReader reader) {
        for (int row = 0; row < table.lines().size(); row++) {
            ObjectNode line = table.lines().get(row);
            try {
                reader.line(name, line.toString().getBytes(StandardCharsets.UTF_8));
            } catch (ScenarioException fault) {
                throw placed(fault, row, fault.path());
            }
            all.add(line);
        }
    }

    /** The fault with its place in the table, if it is of a line that came from it. */
    ScenarioException placed(ScenarioException fault) {
        Matcher line = PLACE.matcher(fault.path());
        if (!line.matches() || Integer.parseInt(line.group(1)) < before) {
            return fault;
        }
        return placed(fault, Integer.parseInt(line.group(1)) - before, line.group(2));
    }

    private ScenarioException placed(ScenarioException fault, int row, String path) {
        return new ScenarioException(name, table.lineInFile(row), table.column(path), fault.rule(), fault);
    }
}
