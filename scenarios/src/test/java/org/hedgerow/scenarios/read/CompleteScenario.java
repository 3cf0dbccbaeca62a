package org.hedgerow.scenarios.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.scenario.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A scenario file with every type and every component once, to be read as it is or changed in one place. */
final class CompleteScenario {
    static final String SOURCE = "complete.json";
    static final String JSON = text(SOURCE);

    /** A list of models, since a scenario has only one: every other type, and what the file has no place for. */
    static final String MODELS = text("models.json");

    /** A list of samplings, with every plan that the file has not. */
    static final String SAMPLINGS = text("samplings.json");

    private static final ScenarioReader READER = new ScenarioReader();

    private CompleteScenario() {}

    private static String text(String resource) {
        try (InputStream file = CompleteScenario.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The line of what is written in exactly one place. */
    static int line(String written) {
        return 1
                + (int) JSON.substring(0, JSON.indexOf(written))
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** The file with what is written in exactly one place written differently. */
    static String with(String written, String instead) {
        int first = JSON.indexOf(written);
        if (first < 0 || JSON.indexOf(written, first + 1) >= 0) {
            throw new IllegalArgumentException("must stand in the file once: " + written);
        }
        return JSON.replace(written, instead);
    }

    /** The file with one of its hedges at a time: to solve the terms of all takes longer than to read the rest. */
    static List<String> byHedge() {
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> files = new ArrayList<>();
        for (JsonNode hedge : mapper.readTree(JSON).get("hedges")) {
            ObjectNode file = (ObjectNode) mapper.readTree(JSON);
            file.set("hedges", mapper.createArrayNode().add(hedge));
            files.add(file.toPrettyString());
        }
        return files;
    }

    static Scenario read(String json) {
        return READER.read(SOURCE, json.getBytes(StandardCharsets.UTF_8));
    }
}
