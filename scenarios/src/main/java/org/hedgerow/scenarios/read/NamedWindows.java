package org.hedgerow.scenarios.read;

import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.money.Currency;
import org.hedgerow.scenarios.window.ShippedWindows;
import org.hedgerow.stress.HistoricalWindow;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts shipped windows of history in the places of their names, {@code all} for those that quote the home currency. */
final class NamedWindows {
    static final String WINDOWS = "windows";
    private static final String ALL = "all";

    private NamedWindows() {}

    /** Changes the list of windows of a stress test, if it has names among them. */
    static void expand(ObjectNode stress, String home, JsonMapper mapper) {
        if (!(stress.path(WINDOWS) instanceof ArrayNode given)) {
            return;
        }
        ArrayNode windows = mapper.createArrayNode();
        for (int place = 0; place < given.size(); place++) {
            JsonNode each = given.get(place);
            if (each.isString()) {
                named(each.asString(), place, home).forEach(window -> windows.add(node(window, mapper)));
            } else {
                windows.add(each);
            }
        }
        stress.set(WINDOWS, windows);
    }

    private static List<HistoricalWindow> named(String name, int place, String home) {
        try {
            return name.equals(ALL)
                    ? ShippedWindows.quoting(Currency.of(home))
                    : List.of(ShippedWindows.of(name)
                            .orElseThrow(() -> new InvalidValue(
                                    Choice.refusal(name, ShippedWindows.names()) + ", or all of them: " + ALL)));
        } catch (InvalidValue fault) {
            throw fault.within(WINDOWS + "[" + place + "]");
        }
    }

    private static ObjectNode node(HistoricalWindow window, JsonMapper mapper) {
        ObjectNode rates = mapper.createObjectNode();
        window.rates()
                .forEach((pair, rate) -> rates.set(
                        pair.toString(),
                        mapper.createObjectNode()
                                .put("start", rate.start())
                                .put("end", rate.end())
                                .put("source", rate.source())));
        ObjectNode node = mapper.createObjectNode();
        node.put("name", window.name())
                .put("from", window.from().toString())
                .put("to", window.to().toString());
        node.set("rates", rates);
        return node;
    }
}
