package org.hedgerow.scenarios.read;

import java.io.Serial;
import java.util.Map;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** Reads any enum from its {@link Words}. */
final class EnumWords extends SimpleDeserializers {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return reader((Class) type.getRawClass());
    }

    private static <E extends Enum<E>> ValueDeserializer<E> reader(Class<E> type) {
        Map<String, E> words = Words.of(type);
        return Scalar.text(Choice.alternatives(words.keySet()), word -> Words.parse(words, word));
    }
}
