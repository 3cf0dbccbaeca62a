package org.hedgerow.scenarios.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenario.Scenario;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.jsontype.TypeIdResolver;

/** Says in the words of a scenario what Jackson would say in those of a programmer. */
final class Strictness extends DeserializationProblemHandler {
    private static final String SCHEMA = "$schema";

    private final Names names;

    Strictness(Names names) {
        this.names = names;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser json,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String key) {
        Class<?> owner = beanOrClass instanceof Class<?> type ? type : beanOrClass.getClass();
        if (owner == Scenario.class && key.equals(SCHEMA)) {
            json.skipChildren();
            return true;
        }
        List<String> known = new ArrayList<>(names.isChosen(owner) ? List.of(RecordIntrospector.TYPE) : List.of());
        deserializer.getKnownPropertyNames().forEach(name -> known.add(name.toString()));
        throw InvalidValue.at(
                JsonPath.member(JsonPath.TOP, key),
                "is not known" + Choice.meant(key, known) + (known.isEmpty() ? "" : "; known are " + listed(known)));
    }

    @Override
    public JavaType handleUnknownTypeId(
            DeserializationContext context, JavaType choice, String name, TypeIdResolver resolver, String message) {
        Collection<String> known = names.types(choice.getRawClass()).keySet();
        throw InvalidValue.at(RecordIntrospector.TYPE, Choice.refusal(name, known));
    }

    @Override
    public JavaType handleMissingTypeId(
            DeserializationContext context, JavaType choice, TypeIdResolver resolver, String message) {
        Collection<String> known = names.types(choice.getRawClass()).keySet();
        throw InvalidValue.at(RecordIntrospector.TYPE, "must be given: " + Choice.alternatives(known));
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser json, String message) {
        throw misshapen(type, json);
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> type,
            ValueInstantiator instantiator,
            JsonParser json,
            String message) {
        throw misshapen(context.constructType(type), json);
    }

    private static InvalidValue misshapen(JavaType type, JsonParser json) {
        boolean list = type.isCollectionLikeType();
        return new InvalidValue("must be " + (list ? "a list" : "an object") + ", but is " + found(json));
    }

    /** What a parser stands at: {@code "abc"}, 1.7, true, an object, a list. */
    static String found(JsonParser json) {
        return switch (json.currentToken()) {
            case VALUE_STRING -> Text.quoted(json.getString());
            case START_OBJECT, PROPERTY_NAME, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            default -> json.getString();
        };
    }

    private static String listed(Collection<String> words) {
        return String.join(", ", words);
    }
}
