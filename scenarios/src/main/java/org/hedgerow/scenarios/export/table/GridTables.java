package org.hedgerow.scenarios.export.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the result keeps as rows of numbers along an axis, as a table with a row for each point. */
final class GridTables {
    private static final String STRATEGY = "strategy";
    private static final String STRATEGIES = "strategies";
    private static final String VALUE = "value";
    private static final String ERROR = "standardError";

    private final BiConsumer<String, Map<String, JsonNode>> out;

    private GridTables(BiConsumer<String, Map<String, JsonNode>> out) {
        this.out = out;
    }

    /** Writes these and returns the result without them. */
    static JsonNode taken(JsonNode result, BiConsumer<String, Map<String, JsonNode>> out) {
        ObjectNode rest = ((ObjectNode) result).deepCopy();
        GridTables grids = new GridTables(out);
        grids.differences(rest.path("differences"));
        grids.distributions(rest.path("distributions"));
        grids.convergence(rest.path("convergence"));
        grids.fans(rest.path("fans"));
        grids.correlations(rest.path("market").path("correlations"));
        grids.frontier(rest.path("frontier"));
        rest.path(STRATEGIES).forEach(GridTables::useByDate);
        without(rest, "words"); // of the printed report, about these numbers
        return rest;
    }

    private void differences(JsonNode matrix) {
        JsonNode names = matrix.path(STRATEGIES);
        for (int first = 0; first < names.size(); first++) {
            for (int second = 0; second < names.size(); second++) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put(STRATEGY, names.get(first));
                row.put("than", names.get(second));
                row.put(VALUE, matrix.get(VALUE).get(first).get(second));
                row.put(ERROR, matrix.get(ERROR).get(first).get(second));
                out.accept("/differences", row);
            }
        }
        without(matrix, STRATEGIES, VALUE, ERROR);
    }

    /** A row for each range, one for all below them and one for all above. */
    private void distributions(JsonNode all) {
        JsonNode edges = all.path("edges");
        for (JsonNode strategy : all.path(STRATEGIES)) {
            JsonNode shares = strategy.get("shares");
            JsonNode errors = strategy.get("standardErrors");
            for (int range = -1; range <= shares.size(); range++) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put(STRATEGY, strategy.get(STRATEGY));
                boolean below = range < 0;
                boolean above = range == shares.size();
                row.put("from", below ? edges.path(-1) : edges.get(range));
                row.put("to", above ? edges.path(-1) : edges.get(range + 1));
                JsonNode outside = below ? strategy.get("below") : strategy.get("above");
                row.put(VALUE, below || above ? outside.get(VALUE) : shares.get(range));
                row.put(ERROR, below || above ? outside.get(ERROR) : errors.get(range));
                row.put("degreesOfFreedom", strategy.path("degreesOfFreedom"));
                out.accept("/distributions", row);
            }
        }
        without(all, STRATEGIES, "edges");
    }

    private void convergence(JsonNode all) {
        for (JsonNode strategy : all.path(STRATEGIES)) {
            JsonNode benefits = strategy.get("netBenefits");
            for (int place = 0; place < benefits.size(); place++) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put(STRATEGY, strategy.get(STRATEGY));
                row.put("paths", all.get("paths").get(place));
                benefits.get(place).properties().forEach(each -> row.put(each.getKey(), each.getValue()));
                out.accept("/convergence", row);
            }
        }
        without(all, STRATEGIES, "paths");
    }

    private void fans(JsonNode all) {
        FanTables tables = new FanTables(all, out);
        all.path("rates").forEach(tables::write);
        without(all, "rates", "levels", "dates");
    }

    private void correlations(JsonNode matrix) {
        JsonNode names = matrix.path("currencies");
        for (int first = 0; first < names.size(); first++) {
            for (int second = 0; second < names.size(); second++) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put("currency", names.get(first));
                row.put("with", names.get(second));
                row.put(VALUE, matrix.get(VALUE).get(first).get(second));
                out.accept("/correlations", row);
            }
        }
        without(matrix, "currencies", VALUE);
    }

    /** How much of each hedge each mix holds; what the mixes are worth is a list like others. */
    private void frontier(JsonNode all) {
        JsonNode hedges = all.path("hedges");
        JsonNode points = all.path("points");
        for (int point = 0; point < points.size(); point++) {
            JsonNode number = JsonNodeFactory.instance.numberNode(point + 1);
            for (int hedge = 0; hedge < hedges.size(); hedge++) {
                Map<String, JsonNode> row = new LinkedHashMap<>();
                row.put("point", number);
                row.put("hedge", hedges.get(hedge));
                row.put(VALUE, points.get(point).get("holdings").get(hedge));
                out.accept("/frontier/points/holdings", row);
            }
            without(points.get(point), "holdings");
            ObjectNode numbered = JsonNodeFactory.instance.objectNode().set("point", number);
            ((ArrayNode) points).set(point, numbered.setAll((ObjectNode) points.get(point)));
        }
        without(all, "hedges");
    }

    /** How much of a limit is used joins what else is known of it on the same date. */
    private static void useByDate(JsonNode strategy) {
        for (JsonNode limit : strategy.path("limits").path("onPaths")) {
            JsonNode dates = limit.path("dates");
            for (int date = 0; date < dates.size(); date++) {
                ObjectNode use = JsonNodeFactory.instance.objectNode();
                for (Map.Entry<String, JsonNode> list : limit.path("use").properties()) {
                    use.set(list.getKey(), list.getValue().get(date));
                }
                ((ObjectNode) dates.get(date)).set("use", use);
            }
            without(limit, "use");
        }
    }

    private static void without(JsonNode object, String... names) {
        if (object instanceof ObjectNode some) {
            some.remove(List.of(names));
        }
    }
}
