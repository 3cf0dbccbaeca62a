package org.hedgerow.scenarios.read;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads an object as the record that its {@code "type"} names, wherever in the object that stands. */
final class Chosen<T> extends ValueDeserializer<T> {
    static final String TYPE = "type";

    private final Class<T> choice;
    private final Map<String, Class<?>> types;
    private final Optional<Class<?>> usual;
    private final Scalar<Class<?>> type;

    Chosen(Class<T> choice, Map<String, Class<?>> types, Optional<Class<?>> usual) {
        this.choice = choice;
        this.types = types;
        this.usual = usual;
        this.type = Scalar.word(types);
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            throw new InvalidValue("must be an object, but is " + Text.found(json));
        }
        TokenBuffer others = context.bufferForInputBuffering(json);
        Class<?> record = split(json, others, context);
        return choice.cast(context.findRootValueDeserializer(context.constructType(record))
                .deserialize(others.asParserOnFirstToken(context), context));
    }

    /** The record named; all members but the name go into the buffer. */
    private Class<?> split(JsonParser json, TokenBuffer others, DeserializationContext context) {
        Class<?> record = null;
        List<String> keys = new ArrayList<>();
        others.writeStartObject();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (json.currentName().equals(TYPE)) {
                json.nextToken();
                record = record(json, context);
            } else {
                keys.add(json.currentName());
                others.copyCurrentStructure(json);
            }
        }
        others.writeEndObject();
        return record == null ? unnamed(keys) : record;
    }

    /** The usual record, unless a key tells that another one is meant. */
    private Class<?> unnamed(List<String> keys) {
        Class<?> record =
                usual.orElseThrow(() -> InvalidValue.at(TYPE, "must be given: " + Choice.alternatives(types.keySet())));
        for (String key : keys) {
            List<String> owners = types.keySet().stream()
                    .filter(name -> has(types.get(name), key))
                    .toList();
            if (!has(record, key) && !owners.isEmpty()) {
                throw InvalidValue.at(
                        TYPE, "must be given: " + Text.quoted(key) + " belongs to " + Choice.alternatives(owners));
            }
        }
        return record;
    }

    private static boolean has(Class<?> record, String key) {
        return Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .anyMatch(key::equals);
    }

    private Class<?> record(JsonParser json, DeserializationContext context) {
        try {
            return type.deserialize(json, context);
        } catch (InvalidValue fault) {
            throw fault.within(TYPE);
        }
    }
}
