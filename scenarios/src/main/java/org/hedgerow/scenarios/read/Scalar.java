package org.hedgerow.scenarios.read;

import java.math.BigInteger;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.scenarios.read.place.Text;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** One value that is read only from its own kind of JSON: no number from a string, no whole number from 1.7. */
final class Scalar<T> extends ValueDeserializer<T> {
    private final String what;
    private final Set<JsonToken> kinds;
    private final Function<JsonParser, T> read;

    private Scalar(String what, Set<JsonToken> kinds, Function<JsonParser, T> read) {
        this.what = what;
        this.kinds = kinds;
        this.read = read;
    }

    static Scalar<Double> number() {
        return new Scalar<>(
                "a number",
                Set.of(JsonToken.VALUE_NUMBER_INT, JsonToken.VALUE_NUMBER_FLOAT),
                JsonParser::getDoubleValue);
    }

    static Scalar<Integer> integer() {
        return new Scalar<>("a whole number", Set.of(JsonToken.VALUE_NUMBER_INT), json ->
                (int) inRange(json, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static Scalar<Long> longInteger() {
        return new Scalar<>(
                "a whole number",
                Set.of(JsonToken.VALUE_NUMBER_INT),
                json -> inRange(json, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    static Scalar<Boolean> yesOrNo() {
        return new Scalar<>(
                "true or false", Set.of(JsonToken.VALUE_TRUE, JsonToken.VALUE_FALSE), JsonParser::getBooleanValue);
    }

    /** A text in quotation marks of which {@code parse} makes the value, or throws {@link InvalidValue}. */
    static <T> Scalar<T> text(String what, Function<String, T> parse) {
        return new Scalar<>(what, Set.of(JsonToken.VALUE_STRING), json -> parse.apply(json.getString()));
    }

    /** One of a few words, each of which stands for something. */
    static <T> Scalar<T> word(Map<String, T> words) {
        Set<String> known = words.keySet();
        return text(Choice.alternatives(known), written -> {
            if (!known.contains(written)) {
                throw new InvalidValue(Choice.refusal(written, known));
            }
            return words.get(written);
        });
    }

    private static long inRange(JsonParser json, long low, long high) {
        BigInteger value = json.getBigIntegerValue();
        if (value.bitLength() > 63 || value.longValue() < low || value.longValue() > high) {
            throw new InvalidValue("must be from " + low + " to " + high + ", but is " + value);
        }
        return value.longValue();
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) {
        if (!kinds.contains(json.currentToken())) {
            throw new InvalidValue("must be " + what + ", but is " + Text.found(json));
        }
        return read.apply(json);
    }
}
