package org.hedgerow.scenarios.schema;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the sources say of each record, of its components and of constants: descriptions in Javadoc, and rules of single
 * values in compact constructors. The compiler keeps neither, so that a test writes them into a file of this jar.
 */
public final class Texts {
    static final String PLACE = "/schema/texts.json";
    static final String WHOLE = "";

    private final Map<String, Map<String, Map<String, Object>>> sources;

    private Texts(Map<String, Map<String, Map<String, Object>>> sources) {
        this.sources = sources;
    }

    /** Those of the jar. */
    public static Texts shipped() {
        try (InputStream file = Texts.class.getResourceAsStream(PLACE)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + PLACE);
            }
            return new Texts(JsonMapper.builder().build().readValue(file, new TypeReference<>() {}));
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + PLACE, fault);
        }
    }

    /** What a type is, in a sentence; the empty text where nothing is said of it. */
    public String description(Class<?> type) {
        return String.valueOf(of(type).getOrDefault("description", ""));
    }

    /** Keywords of a schema for a type as a whole. */
    Map<String, Object> of(Class<?> type) {
        return of(type, WHOLE);
    }

    /** Keywords of a schema for a component or constant; none where nothing is said of it. */
    Map<String, Object> of(Class<?> type, String part) {
        Map<String, Object> known =
                sources.getOrDefault(type.getName(), Map.of()).get(part);
        return known == null ? new LinkedHashMap<>() : new LinkedHashMap<>(known);
    }
}
