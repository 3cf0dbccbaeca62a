package org.hedgerow.scenarios.command.starter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hedgerow.scenarios.command.Refusal;

/** One figure to each of several currencies, as an option has them: {@code USD=41.5,EUR=48.3}, or one alone: {@code 41.5}. */
final class Figures {
    private final String option;
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** @param alone the currency of a figure without one */
    Figures(String option, String given, String alone) {
        this.option = option;
        for (String part : given.isEmpty() ? new String[0] : given.split(",", -1)) {
            int sign = part.indexOf('=');
            String code = sign < 0 ? alone : part.substring(0, sign).strip();
            if (texts.put(code, part.substring(sign + 1)) != null) {
                throw Refusal.usage(option + ": must have each currency once, but has " + code + " again", null);
            }
        }
    }

    /** Refuses currencies that are none of these. */
    Figures within(List<String> codes) {
        for (String code : new TreeSet<>(texts.keySet())) {
            if (!codes.contains(code)) {
                throw Refusal.usage(option + ": must be of " + String.join(", ", codes) + ", but is of " + code, null);
            }
        }
        return this;
    }

    /** Empty where none is given. */
    String of(String code) {
        return texts.getOrDefault(code, "");
    }
}
