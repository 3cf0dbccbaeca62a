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

    /** What is meant by components of one name, or of one record, of which the sources say nothing. */
    private static final String COMMON = "/schema/common.json";

    private static final String DESCRIPTION = "description";

    private final Map<String, Map<String, Map<String, Object>>> sources;
    private final Map<String, String> common;

    private Texts(Map<String, Map<String, Map<String, Object>>> sources, Map<String, String> common) {
        this.sources = sources;
        this.common = common;
    }

    /** Those of the jar. */
    public static Texts shipped() {
        return new Texts(read(PLACE, new TypeReference<>() {}), read(COMMON, new TypeReference<>() {}));
    }

    private static <T> T read(String place, TypeReference<T> type) {
        try (InputStream file = Texts.class.getResourceAsStream(place)) {
            if (file == null) {
                throw new IllegalStateException("the jar lacks " + place);
            }
            return JsonMapper.builder().build().readValue(file, type);
        } catch (IOException fault) {
            throw new IllegalStateException("the jar cannot be read at " + place, fault);
        }
    }

    /** What a type is, in a sentence; the empty text where nothing is said of it. */
    public String description(Class<?> type) {
        return String.valueOf(of(type).getOrDefault(DESCRIPTION, ""));
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

    /** The same of a component, with what is common to its name. */
    Map<String, Object> ofComponent(Class<?> record, String name) {
        Map<String, Object> said = of(record, name);
        String own = common.get(record.getSimpleName() + "." + name);
        String usual = own == null ? common.get(name) : own;
        if (usual != null && !said.containsKey(DESCRIPTION)) {
            said.put(DESCRIPTION, usual);
        }
        return said;
    }
}
