package org.hedgerow.scenarios.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.InvalidValue;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads an object as the record that its {@code "type"} names, wherever in the object that stands. */
final class Chosen<T> extends ValueDeserializer<T> {
    static final String TYPE = "type";

    private final Class<T> choice;
    private final Set<String> names;
    private final Optional<Class<?>> usual;
    private final Scalar<Class<?>> type;

    Chosen(Class<T> choice, Map<String, Class<?>> types, Optional<Class<?>> usual) {
        this.choice = choice;
        this.names = types.keySet();
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
        Class<?> record = usual.orElse(null);
        others.writeStartObject();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            if (json.currentName().equals(TYPE)) {
                json.nextToken();
                record = record(json, context);
            } else {
                others.copyCurrentStructure(json);
            }
        }
        others.writeEndObject();
        if (record == null) {
            throw InvalidValue.at(TYPE, "must be given: " + Choice.alternatives(names));
        }
        return record;
    }

    private Class<?> record(JsonParser json, DeserializationContext context) {
        try {
            return type.deserialize(json, context);
        } catch (InvalidValue fault) {
            throw fault.within(TYPE);
        }
    }
}
