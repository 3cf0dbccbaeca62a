package org.hedgerow.scenarios.read;

import java.io.Serial;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedgerow.time.DayCount;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;

/** How the constants of any enum are written: {@code NET_POSITION} as netPosition, day counts as the market does. */
public final class Words extends SimpleDeserializers {
    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum's class is known only when it is read
    public ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return reader((Class) type.getRawClass());
    }

    private static <E extends Enum<E>> ValueDeserializer<E> reader(Class<E> type) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            constants.put(word(constant), constant);
        }
        return Scalar.word(constants);
    }

    /** As a file has it. */
    public static String word(Enum<?> constant) {
        return constant instanceof DayCount dayCount ? market(dayCount) : camelCase(constant.name());
    }

    private static String market(DayCount dayCount) {
        return switch (dayCount) {
            case ACT_365F -> "Act/365F";
            case ACT_360 -> "Act/360";
            case THIRTY_360 -> "30/360";
        };
    }

    private static String camelCase(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("_", -1);
        return words[0]
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining());
    }
}
