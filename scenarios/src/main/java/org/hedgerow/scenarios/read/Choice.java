package org.hedgerow.scenarios.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hedgerow.scenarios.read.place.Text;

/** What is said of a word that is none of those it may be. */
final class Choice {
    private static final int LONGEST = 40;

    private Choice() {}

    /** {@code must be "call" or "put", but is "cal"; did you mean "call"?}. */
    static String refusal(String written, Collection<String> words) {
        return "must be " + alternatives(words) + ", but is " + Text.quoted(written) + meant(written, words);
    }

    /** {@code ; did you mean "call"?}, or nothing where no word is near. */
    static String meant(String written, Collection<String> words) {
        return nearest(written, words)
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

    /** Of the words that differ from what was written in at most a third of their letters, the nearest. */
    private static Optional<String> nearest(String written, Collection<String> words) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> 3 * edits(written, word) <= word.length())
                .min(Comparator.comparingInt(word -> edits(written, word)));
    }

    /** Letters to insert, delete or replace between two words, whatever their case (Levenshtein 1966). */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int letter = 1; letter <= one.length(); letter++) {
            int diagonal = row[0];
            row[0] = letter;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (same(one.charAt(letter - 1), other.charAt(column - 1)) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[other.length()];
    }

    private static boolean same(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
