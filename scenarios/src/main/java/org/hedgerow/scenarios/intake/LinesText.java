package org.hedgerow.scenarios.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.input.BoundedJson;
import org.hedgerow.scenarios.starter.JsonText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Lines of a position as a table of them, and in a scenario. */
public final class LinesText {
    private static final String LINES = "lines";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LinesText() {}

    /** The table that {@code "linesFrom"} reads. */
    public static byte[] csv(Collection<ImportedLine> lines) {
        Set<String> head = new LinkedHashSet<>(List.of("type", "currency"));
        lines.forEach(line -> head.addAll(line.amounts().keySet()));
        lines.forEach(line -> head.addAll(line.texts().keySet()));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.copyOf(head));
        for (ImportedLine line : lines) {
            List<String> row = new ArrayList<>();
            for (String key : head) {
                BigDecimal amount = line.amounts().get(key);
                row.add(
                        amount == null
                                ? line.texts().getOrDefault(key, "")
                                : ImportedLine.plain(amount).toPlainString());
            }
            rows.add(row);
        }
        return CsvBytes.of(rows);
    }

    /**
     * A scenario with lines in the place of its own, or after them; whatever else stands in it stays as it is written.
     *
     * @param after whether the scenario's own lines are kept
     */
    public static String into(String scenario, Collection<ImportedLine> lines, boolean after) {
        String all = lines.stream()
                .map(line -> "      " + JsonText.line(line.object()))
                .collect(Collectors.joining(",\n", "\n", "\n    "));
        int[] list = list(scenario);
        String own = scenario.substring(list[0] + 1, list[1]);
        boolean kept = after && !own.isBlank();
        return scenario.substring(0, list[0] + 1)
                + (kept ? own.stripTrailing() + "," : "")
                + all
                + scenario.substring(list[1]);
    }

    /** Where the list of lines opens and closes. */
    private static int[] list(String scenario) {
        int mark = scenario.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
        try (JsonParser json =
                BoundedJson.ofScenarios().createParser(ObjectReadContext.empty(), scenario.substring(mark))) {
            int depth = 0;
            String outer = "";
            while (json.nextToken() != null) {
                JsonToken token = json.currentToken();
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    outer = json.currentName();
                }
                boolean lines = depth == 2 && outer.equals("position") && LINES.equals(json.currentName());
                if (token == JsonToken.START_ARRAY && lines) {
                    int open = mark + (int) json.currentTokenLocation().getCharOffset();
                    json.skipChildren();
                    return new int[] {
                        open, mark + (int) json.currentTokenLocation().getCharOffset()
                    };
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            }
        }
        throw InvalidValue.at("position.lines", "must be a list, in the place of which the imported lines stand");
    }
}
