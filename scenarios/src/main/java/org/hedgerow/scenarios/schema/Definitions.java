package org.hedgerow.scenarios.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hedgerow.scenarios.read.Keys;
import org.hedgerow.scenarios.read.Words;
import org.hedgerow.scenarios.read.name.Names;
import org.hedgerow.scenarios.read.place.Comments;
import org.hedgerow.stress.HistoricalWindow;

/** The definitions of a schema, one to each record, each choice by {@code "type"}, each enum and each kind of text. */
final class Definitions {
    static final String COMMENT = "comment";

    private static final String TYPE = "type";
    private static final String OBJECT = "object";
    private static final String ROOT = "org.hedgerow.";
    private static final String PLACE = "#/$defs/";

    private final Names names;
    private final Texts texts;
    private final Map<String, Map<String, Object>> all = new TreeMap<>();
    private final Map<String, Class<?>> owners = new TreeMap<>();

    Definitions(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
        all.put(COMMENT, comment());
    }

    /** By name, in its order. */
    Map<String, Map<String, Object>> all() {
        return all;
    }

    /** Those that are defined. */
    Collection<Class<?>> types() {
        return owners.values();
    }

    private static Map<String, Object> comment() {
        Map<String, Object> texts = new LinkedHashMap<>();
        texts.put(TYPE, List.of("string", "array"));
        texts.put("items", Map.of(TYPE, "string"));
        texts.put("description", "A remark for people: a text or a list of texts, which the program does not read.");
        return texts;
    }

    static Map<String, Object> reference(String definition) {
        return new LinkedHashMap<>(Map.of("$ref", PLACE + definition));
    }

    /** The schema of values of a type as a record has it. */
    Map<String, Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return container((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return Values.plain(plain).orElseGet(() -> defined(plain));
    }

    private Map<String, Object> container(Class<?> container, Type... contents) {
        if (container == Optional.class) {
            return of(contents[0]);
        }
        if (container == List.class || container == Set.class) {
            Map<String, Object> list = new LinkedHashMap<>(Map.of(TYPE, "array"));
            Map<String, Object> item = of(contents[0]);
            list.put("items", contents[0] == HistoricalWindow.class ? FileKeys.window(item) : item);
            if (container == Set.class) {
                list.put("uniqueItems", true);
            }
            return list;
        }
        if (Map.class.isAssignableFrom(container)) {
            return map((Class<?>) contents[0], of(contents[1]));
        }
        throw new IllegalStateException("no schema is known of " + container);
    }

    private static Map<String, Object> map(Class<?> key, Map<String, Object> value) {
        Map<String, Object> map = new LinkedHashMap<>(Map.of(TYPE, OBJECT));
        map.put("properties", Map.of(Comments.KEY, reference(COMMENT)));
        Optional<String> pattern = Values.key(key);
        pattern.ifPresent(some -> map.put("patternProperties", Map.of(some, value)));
        map.put("additionalProperties", pattern.isPresent() ? false : value);
        return map;
    }

    private Map<String, Object> defined(Class<?> type) {
        String name = name(type);
        if (owners.putIfAbsent(name, type) == null) { // a record may hold itself
            all.put(name, definition(type));
        }
        return reference(name);
    }

    /** With its package, since two of different packages may have one name. */
    private static String name(Class<?> type) {
        return type.getName().replace(ROOT, "").replace('$', '.');
    }

    private Map<String, Object> definition(Class<?> type) {
        if (names.choices().contains(type)) {
            return choice(type);
        }
        if (type.isEnum()) {
            return words(type);
        }
        return Values.text(type).orElseGet(() -> record(type));
    }

    /** The record that {@code "type"} names; the usual one, if there is one, also where it is not there. */
    private Map<String, Object> choice(Class<?> choice) {
        Map<String, Class<?>> types = names.types(choice);
        Map<String, Object> word = new LinkedHashMap<>();
        word.put("enum", List.copyOf(types.keySet()));
        word.put("enumDescriptions", types.values().stream().map(this::said).toList());
        Map<String, Object> schema = new LinkedHashMap<>(texts.of(choice));
        schema.put(TYPE, OBJECT);
        schema.put("properties", new LinkedHashMap<>(Map.of(TYPE, word)));
        Optional<Class<?>> usual = names.usual(choice);
        if (usual.isEmpty()) {
            schema.put("required", List.of(TYPE));
        }
        List<Object> branches = new ArrayList<>();
        types.forEach((name, type) -> {
            Map<String, Object> named = new LinkedHashMap<>();
            named.put("properties", Map.of(TYPE, Map.of("const", name)));
            if (!usual.equals(Optional.of(type))) {
                named.put("required", List.of(TYPE));
            }
            Map<String, Object> branch = new LinkedHashMap<>();
            branch.put("if", named);
            branch.put("then", defined(type));
            branches.add(branch);
        });
        schema.put("allOf", branches);
        return schema;
    }

    private String said(Class<?> type) {
        return (String) texts.of(type).getOrDefault("description", "");
    }

    private Map<String, Object> words(Class<?> type) {
        List<String> words = new ArrayList<>();
        List<Object> said = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            words.add(Words.word((Enum<?>) constant));
            said.add(texts.of(type, ((Enum<?>) constant).name()).getOrDefault("description", ""));
        }
        Map<String, Object> schema = new LinkedHashMap<>(texts.of(type));
        schema.put("enum", words);
        if (said.stream().anyMatch(text -> !text.equals(""))) {
            schema.put("enumDescriptions", said);
        }
        return schema;
    }

    Map<String, Object> record(Class<?> record) {
        if (!record.isRecord()) {
            throw new IllegalStateException("no schema is known of " + record);
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        if (names.isChosen(record)) {
            properties.put(TYPE, true); // the choice says what it may be
        }
        Arrays.stream(record.getRecordComponents()).forEach(component -> {
            properties.put(component.getName(), component(component));
            if (component.getType() != Optional.class) {
                required.add(component.getName());
            }
        });
        properties.put(Comments.KEY, reference(COMMENT));
        Map<String, Object> schema = new LinkedHashMap<>(texts.of(record));
        schema.put(TYPE, OBJECT);
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        for (String key : Keys.ignored(record)) {
            FileKeys.add(key, record, schema);
        }
        return schema;
    }

    private Map<String, Object> component(RecordComponent component) {
        Map<String, Object> schema = of(component.getGenericType());
        schema.putAll(texts.ofComponent(component.getDeclaringRecord(), component.getName()));
        return schema;
    }
}
