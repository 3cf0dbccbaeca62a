package org.hedgerow.scenarios.export.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One table: a row for each thing of a kind, a column for each of its numbers and words.
 *
 * @param rows scalars of the result by column; what a thing has not is absent
 */
public record FlatTable(String name, List<Map<String, JsonNode>> rows) {
    public FlatTable {
        List<Map<String, JsonNode>> copies = new ArrayList<>();
        rows.forEach(row -> copies.add(Collections.unmodifiableMap(new LinkedHashMap<>(row))));
        rows = List.copyOf(copies);
    }

    /** In the order in which the rows have them. */
    public List<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        return List.copyOf(columns);
    }

    static JsonNode cell(Map<String, JsonNode> row, String column) {
        return row.getOrDefault(column, MissingNode.getInstance());
    }
}
