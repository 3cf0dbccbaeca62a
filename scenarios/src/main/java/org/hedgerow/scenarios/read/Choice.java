package org.hedgerow.scenarios.read;

import java.util.Collection;
import java.util.List;

/** What is said of a word that is none of those it may be. */
final class Choice {
    private Choice() {}

    /** {@code must be "call" or "put", but is "cal"; did you mean "call"?}. */
    static String refusal(String written, Collection<String> words) {
        return "must be " + alternatives(words) + ", but is " + Text.quoted(written) + meant(written, words);
    }

    /** {@code ; did you mean "call"?}, or nothing where no word is near. */
    static String meant(String written, Collection<String> words) {
        return Nearest.to(written, words)
                .map(word -> "; did you mean " + Text.quoted(word) + "?")
                .orElse("");
    }

    /** {@code "a", "b" or "c"}. */
    static String alternatives(Collection<String> words) {
        List<String> quoted = words.stream().map(Text::quoted).toList();
        int last = quoted.size() - 1;
        String others = String.join(", ", quoted.subList(0, last));
        return others.isEmpty() ? quoted.get(last) : others + " or " + quoted.get(last);
    }
}
