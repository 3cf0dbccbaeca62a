package org.hedgerow.scenarios.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.input.InputLimits;
import org.hedgerow.scenarios.intake.Sheet.Row;
import org.hedgerow.scenarios.table.CsvFault;
import org.hedgerow.scenarios.table.Extent;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** A list of flat objects, as services of central banks answer, as the rows of a table whose head is their keys. */
final class JsonRows {
    private JsonRows() {}

    static boolean isIn(String text) {
        return text.stripLeading().startsWith("[");
    }

    static List<Row> of(String file, String text) {
        Map<String, Integer> head = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        Extent extent = new Extent(file);
        try (JsonParser json = BoundedJson.ofScenarios().createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Row row = new Row(json.currentTokenLocation().getLineNr(), cells(file, json, head));
                extent.add(row.line(), row.cells());
                rows.add(row);
            }
            if (json.currentToken() != JsonToken.END_ARRAY) {
                throw fault(file, json);
            }
        } catch (JacksonException fault) {
            throw new CsvFault(file, "must be a list of objects in JSON, but has: " + fault.getOriginalMessage());
        }
        rows.add(0, new Row(1, List.copyOf(head.keySet())));
        return rows;
    }

    private static List<String> cells(String file, JsonParser json, Map<String, Integer> head) {
        List<String> cells = new ArrayList<>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            int column = head.computeIfAbsent(json.currentName(), absent -> head.size());
            if (column >= InputLimits.MOST_COLUMNS) {
                int line = json.currentTokenLocation().getLineNr();
                throw new CsvFault(file, line, "must not have more than " + InputLimits.MOST_COLUMNS + " columns");
            }
            while (cells.size() <= column) {
                cells.add("");
            }
            if (!json.nextToken().isScalarValue()) {
                throw fault(file, json);
            }
            cells.set(
                    column,
                    json.currentToken() == JsonToken.VALUE_NULL
                            ? ""
                            : json.getString().strip());
        }
        return cells;
    }

    private static CsvFault fault(String file, JsonParser json) {
        return new CsvFault(
                file,
                json.currentTokenLocation().getLineNr(),
                "must be a list of objects whose values are texts and numbers");
    }
}
