package org.hedgerow.scenarios.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hedgerow.scenario.Scenario;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.report.json.JsonBytes;
import org.junit.jupiter.api.Test;

/** The descriptions in the jar are those of the sources. */
class TextsTest {
    private static final Path FILE = Path.of("src/main/resources" + Texts.PLACE);

    /** With the property {@code hedgerow.write} the file is written anew, to be looked at and committed. */
    @Test
    void theDescriptionsAndRulesAreThoseOfTheSources() throws IOException {
        byte[] now = JsonBytes.of(SourceTexts.of(types()));
        if (Boolean.getBoolean("hedgerow.write")) {
            Files.write(FILE, now);
        }
        assertThat(Files.readString(FILE))
                .as(
                        "mvn test -pl core,scenarios -Dtest=TextsTest -Dsurefire.failIfNoSpecifiedTests=false -Dhedgerow.write=true")
                .isEqualTo(new String(now, StandardCharsets.UTF_8));
    }

    /** A hover over any key says something. */
    @Test
    @SuppressWarnings("unchecked") // as Definitions made it
    void everyKeyIsDescribed() {
        Definitions definitions = new Definitions(new Names(Map.of()), Texts.shipped());
        definitions.record(Scenario.class);
        List<String> silent = new ArrayList<>();
        definitions.all().forEach((name, definition) -> {
            Map<String, Object> keys = (Map<String, Object>) definition.getOrDefault("properties", Map.of());
            keys.forEach((key, schema) -> {
                if (schema instanceof Map<?, ?> some
                        && !some.containsKey("description")
                        && !some.containsKey("$ref")
                        && !some.containsKey("enum")) {
                    silent.add(name + "." + key);
                }
            });
        });
        assertThat(silent)
                .as("to be described in their @param or in common.json")
                .isEmpty();
    }

    /** The records, choices and enums of a schema. */
    private static Collection<Class<?>> types() {
        Definitions definitions = new Definitions(new Names(Map.of()), Texts.shipped());
        definitions.record(Scenario.class);
        List<Class<?>> types = new ArrayList<>(definitions.types());
        types.add(Scenario.class);
        types.removeIf(type -> Values.text(type).isPresent());
        return types;
    }
}
