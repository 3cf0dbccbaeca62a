package org.hedgerow.scenarios.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.time.DayCount;

/** How the constants of an enum are written: {@code NET_POSITION} as netPosition, day counts as the market does. */
final class Words {
    private Words() {}

    /** Each constant by its word. */
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Words::word, constant -> constant, (one, other) -> one, LinkedHashMap::new));
    }

    static <E extends Enum<E>> E parse(Map<String, E> words, String written) {
        E constant = words.get(written);
        if (constant == null) {
            throw new InvalidValue(Choice.refusal(written, words.keySet()));
        }
        return constant;
    }

    private static String word(Enum<?> constant) {
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
