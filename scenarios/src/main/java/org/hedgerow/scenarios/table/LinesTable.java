package org.hedgerow.scenarios.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.hedgerow.scenarios.input.InputLimits;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A table of the lines of a position: each row is a line, each column one of its keys in JSON, with a full stop between a key
 * and one inside it ({@code instrument.strike}). Tags stand under their own names ({@code dealer}). An empty cell is not
 * given; of a stock what is neither given nor a column is 0.
 */
public final class LinesTable {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");
    private static final Set<String> TAGS = Set.of("counterparty", "region", "dealer", "book", "structural");
    private static final Set<String> TEXTS = Set.of("name", "counterparty", "region", "dealer", "book");
    private static final List<String> SIDES = List.of("assets", "liabilities", "bought", "sold");

    private final CsvTable table;
    private final List<ObjectNode> lines = new ArrayList<>();

    private LinesTable(CsvTable table) {
        this.table = table;
        Set<String> known = new HashSet<>();
        for (String name : table.head()) {
            if (name.isEmpty() || !known.add(name)) {
                String rule = name.isEmpty() ? "must name each column" : "must not name the column " + name + " twice";
                throw new CsvFault(table.file(), 1, "the head " + rule);
            }
        }
        for (String name : table.head()) {
            if (known.stream().anyMatch(other -> other.startsWith(name + "."))) {
                throw new CsvFault(
                        table.file(), 1, "the head must not name " + name + " beside a part of it, " + name + ".…");
            }
        }
        if (table.rows().size() > InputLimits.MOST_LINES) {
            throw new CsvFault(
                    table.file(),
                    "must not have more than " + InputLimits.MOST_LINES
                            + " lines; import positions --sum makes one of those that are alike");
        }
        table.rows().forEach(row -> lines.add(line(row)));
    }

    /** Throws {@link CsvFault} where the bytes are no table; {@code file} is what faults call it. */
    public static LinesTable of(String file, byte[] bytes) {
        return new LinesTable(CsvTable.of(file, bytes));
    }

    /** What the rows say in JSON. */
    public List<ObjectNode> lines() {
        return List.copyOf(lines);
    }

    /** In the file, of one of the {@link #lines}. */
    public int lineInFile(int line) {
        return table.rows().get(line).line();
    }

    /** How the table calls a place within a line: {@code tags.dealer} is dealer. */
    public String column(String path) {
        return path.startsWith("tags.") ? path.substring("tags.".length()) : path;
    }

    private ObjectNode line(CsvTable.Row row) {
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        for (int column = 0; column < table.head().size(); column++) {
            String cell = row.cells().get(column);
            if (!cell.isEmpty()) {
                put(line, table.head().get(column), cell);
            }
        }
        if (!line.has("type")) {
            line.put("type", "stock");
        }
        if (line.path("type").asString().equals("stock")) {
            SIDES.stream().filter(side -> !line.has(side)).forEach(side -> line.put(side, 0.0));
        }
        return line;
    }

    private static void put(ObjectNode line, String name, String cell) {
        String[] keys = (TAGS.contains(name) ? "tags." + name : name).split("\\.", -1);
        ObjectNode owner = line;
        for (int key = 0; key < keys.length - 1; key++) {
            owner = owner.withObjectProperty(keys[key]);
        }
        String key = keys[keys.length - 1];
        String word = cell.toLowerCase(Locale.ROOT);
        if (!TEXTS.contains(key) && isNumber(cell)) {
            owner.put(key, Double.parseDouble(cell));
        } else if (word.equals("true") || word.equals("false")) {
            owner.put(key, Boolean.parseBoolean(word));
        } else {
            owner.put(key, cell);
        }
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches() && Double.isFinite(Double.parseDouble(cell));
    }
}
