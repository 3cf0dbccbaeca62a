package org.hedgerow.scenarios.report.chart.figure;

import java.util.Optional;

/**
 * A cell of the table below a chart.
 *
 * @param at JSON pointer of the number that the text states; absent for words
 */
public record Figure(String text, Optional<String> at) {
    public static Figure of(String words) {
        return new Figure(words, Optional.empty());
    }

    public static Figure of(String text, Place place) {
        return new Figure(text, Optional.of(place.pointer()));
    }
}
