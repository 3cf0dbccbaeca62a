package org.hedgerow.scenarios.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/** Where rates may go: what is known of each on each date, its quantiles, and single paths of it. */
final class FanTables {
    private static final String CURRENCY = "currency";
    private static final String DATE = "date";
    private static final String VALUE = "value";
    private static final List<String> BOUNDS = List.of("low", "high");

    private final JsonNode dates;
    private final BiConsumer<String, Map<String, JsonNode>> out;

    FanTables(JsonNode fans, BiConsumer<String, Map<String, JsonNode>> out) {
        this.dates = fans.path("dates");
        this.out = out;
    }

    void write(JsonNode rate) {
        Map<String, JsonNode> key = Map.of(CURRENCY, rate.get(CURRENCY));
        Map<String, JsonNode> lists = new LinkedHashMap<>();
        lists.put("forward", rate.get("forward"));
        lists.put("mean.value", rate.get("mean"));
        lists.put("mean.standardError", rate.get("meanErrors"));
        rate.path("devalued").properties().forEach(each -> lists.put("devalued." + each.getKey(), each.getValue()));
        write("/fans", key, lists);
        for (JsonNode quantile : rate.path("quantiles")) {
            Map<String, JsonNode> bounded = new LinkedHashMap<>(Map.of(VALUE, quantile.get(VALUE)));
            BOUNDS.forEach(bound -> bounded.put(bound, quantile.get(bound)));
            write("/fan-quantiles", with(key, "level", quantile.get("level")), bounded);
        }
        for (JsonNode course : rate.path("courses")) {
            Map<String, JsonNode> keys = new LinkedHashMap<>(key);
            course.properties().stream()
                    .filter(each -> !each.getValue().isArray())
                    .forEach(each -> keys.put(each.getKey(), each.getValue()));
            write("/fan-paths", keys, Map.of("spot", course.get("spots")));
        }
    }

    private static Map<String, JsonNode> with(Map<String, JsonNode> key, String name, JsonNode value) {
        Map<String, JsonNode> both = new LinkedHashMap<>(key);
        both.put(name, value);
        return both;
    }

    /** A row a date. */
    private void write(String table, Map<String, JsonNode> keys, Map<String, JsonNode> lists) {
        for (int date = 0; date < dates.size(); date++) {
            Map<String, JsonNode> row = with(keys, DATE, dates.get(date));
            for (Map.Entry<String, JsonNode> list : lists.entrySet()) {
                row.put(list.getKey(), list.getValue().get(date));
            }
            out.accept(table, row);
        }
    }
}
