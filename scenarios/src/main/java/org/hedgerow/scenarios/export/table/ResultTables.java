package org.hedgerow.scenarios.export.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * All of {@code result.json} as tables. A list of things is a table, what a thing consists of its columns, dots between
 * the names; a list inside of a thing is a table of its own, whose first columns say of which thing. Scalars of no list
 * stand in the table {@code result}.
 */
public final class ResultTables {
    /** Where scalars of no list stand. */
    static final String RESULT = "result";

    /** What tells a thing from others of its list, where it is among the first that is said of it. */
    private static final Set<String> NAMES = Set.of(
            "name", "strategy", "model", "id", "label", "counterparty", "group", "of", "factor", "against", "currency");

    /** Objects whose names are data, with what the names are of. */
    private static final Map<String, String> KEYED = Map.of(
            "components", "component",
            "rates", "currency",
            "moves", "currency",
            "volatilities", "currency",
            "alone", "currency",
            "leftOut", "hedge",
            "verdicts", "verdict");

    private static final String NAME = "name";
    private static final String VALUE = "value";
    private static final String PLACE = "place";

    private final Map<String, List<Map<String, JsonNode>>> tables = new LinkedHashMap<>();

    private ResultTables() {}

    /** Those that have rows, the table of the scalars first. */
    public static List<FlatTable> of(JsonNode result) {
        ResultTables made = new ResultTables();
        made.tables.put(RESULT, new ArrayList<>());
        Map<String, JsonNode> scalars = new LinkedHashMap<>();
        Row root = new Row("", Map.of(), scalars);
        made.object(GridTables.taken(result, made::add), "", root);
        scalars.forEach(made::addScalar);
        TableNames names = new TableNames();
        return made.tables.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> new FlatTable(names.of(table.getKey()), table.getValue()))
                .toList();
    }

    /** A row that is being filled, and the columns that rows below it begin with. */
    private record Row(String table, Map<String, JsonNode> keys, Map<String, JsonNode> cells) {}

    private void add(String table, Map<String, JsonNode> row) {
        tables.computeIfAbsent(table, any -> new ArrayList<>()).add(row);
    }

    private void addScalar(String name, JsonNode value) {
        Map<String, JsonNode> row = new LinkedHashMap<>();
        row.put("item", text(name));
        row.put(value.isNumber() ? "number" : "text", value.isBoolean() ? text(value.asString()) : value);
        add(RESULT, row);
    }

    private static JsonNode text(String words) {
        return JsonNodeFactory.instance.stringNode(words);
    }

    private void object(JsonNode object, String prefix, Row row) {
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            property(property.getKey(), property.getValue(), prefix, row);
        }
    }

    private void property(String name, JsonNode value, String prefix, Row row) {
        String path = row.table + "/" + prefix.replace('.', '/') + name;
        if (value.isArray()) {
            array(value, path, row.keys);
        } else if (!value.isObject()) {
            boolean names = prefix.isEmpty() && name.equals(NAME) && !row.table.isEmpty();
            row.cells.put(names ? singular(row.table) : prefix + name, value);
        } else if (KEYED.containsKey(name)) {
            value.properties().forEach(each -> {
                Map<String, JsonNode> keys = new LinkedHashMap<>(row.keys);
                keys.put(KEYED.get(name), text(each.getKey()));
                thing(each.getValue(), path, keys, keys);
            });
        } else {
            object(value, prefix + name + ".", row);
        }
    }

    private void array(JsonNode array, String path, Map<String, JsonNode> keys) {
        for (int place = 0; place < array.size(); place++) {
            JsonNode each = array.get(place);
            Map<String, JsonNode> own = new LinkedHashMap<>(keys);
            if (each.isObject()) {
                own.putAll(names(each, path, place));
                thing(each, path, keys, own);
            } else {
                own.put(PLACE, JsonNodeFactory.instance.numberNode(place + 1));
                thing(each, path, own, own);
            }
        }
    }

    /** @param own what the rows of its own lists begin with */
    private void thing(JsonNode thing, String table, Map<String, JsonNode> keys, Map<String, JsonNode> own) {
        Map<String, JsonNode> cells = new LinkedHashMap<>(keys);
        add(table, cells);
        if (thing.isObject()) {
            object(thing, "", new Row(table, own, cells));
        } else if (thing.isArray()) {
            array(thing, table + "/" + PLACE, own);
        } else {
            cells.put(VALUE, thing);
        }
    }

    /** What a thing of a list is called; by its place where it has no name. */
    private static Map<String, JsonNode> names(JsonNode thing, String path, int place) {
        Map<String, JsonNode> names = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> property : thing.properties()) {
            String name = property.getKey();
            if (!NAMES.contains(name) || !property.getValue().isString()) {
                break;
            }
            names.put(name.equals(NAME) ? singular(path) : name, property.getValue());
        }
        if (names.isEmpty()) {
            names.put(singular(path), JsonNodeFactory.instance.numberNode(place + 1));
        }
        return names;
    }

    /** What one of a table is: {@code strategy} of {@code strategies}. */
    private static String singular(String table) {
        String all = table.substring(table.lastIndexOf('/') + 1);
        return all.endsWith("ies")
                ? all.substring(0, all.length() - 3) + "y"
                : all.endsWith("s") ? all.substring(0, all.length() - 1) : all;
    }
}
