package org.hedgerow.scenarios.command.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which row of a table a fault of the scenario is of. */
final class FaultyLine {
    private static final Pattern PLACE = Pattern.compile("position\\.lines\\[(\\d{1,9})]\\.?(.*)");

    private FaultyLine() {}

    /** @param before how many lines the scenario has of its own, and {@code rows} those after them */
    static Optional<Integer> of(String path, int before, List<Integer> rows) {
        Matcher place = PLACE.matcher(path);
        if (!place.matches()) {
            return Optional.empty();
        }
        int row = Integer.parseInt(place.group(1)) - before;
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    /** Within the line. */
    static String key(String path) {
        Matcher place = PLACE.matcher(path);
        return place.matches() ? place.group(2) : "";
    }
}
