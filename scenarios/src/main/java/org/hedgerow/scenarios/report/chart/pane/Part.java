package org.hedgerow.scenarios.report.chart.pane;

import java.util.List;
import java.util.stream.IntStream;
import org.hedgerow.scenarios.report.chart.figure.Place;

/**
 * What one picture shows of entries that may be too many for one.
 *
 * @param number from 0
 * @param parts how many pictures there are
 */
public record Part(int number, int parts, List<Place> entries) {
    public static List<Part> of(List<Place> all, int mostInOne) {
        int parts = (all.size() + mostInOne - 1) / mostInOne;
        return IntStream.range(0, parts)
                .mapToObj(number -> new Part(
                        number, parts, all.subList(number * mostInOne, Math.min(all.size(), (number + 1) * mostInOne))))
                .toList();
    }

    /** The first is named like an only one. */
    public String id(String only) {
        return number == 0 ? only : only + "-" + (number + 1);
    }

    public String title(String only) {
        return parts == 1 ? only : only + ", " + (number + 1) + " of " + parts;
    }
}
