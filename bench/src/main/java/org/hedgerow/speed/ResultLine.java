package org.hedgerow.speed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A line of a file of results.
 *
 * @param benchmark what was measured
 * @param parameters of it, in their order
 * @param half of the interval in which the value lies
 * @param more columns by title, as they are printed
 */
public record ResultLine(
        String benchmark,
        Map<String, String> parameters,
        double value,
        double half,
        String unit,
        Map<String, String> more) {
    public ResultLine {
        parameters = new LinkedHashMap<>(parameters);
        more = new LinkedHashMap<>(more);
    }

    static ResultLine of(
            String benchmark, Map<String, String> parameters, Spread spread, String unit, Map<String, String> more) {
        return new ResultLine(benchmark, parameters, spread.median(), spread.half(), unit, more);
    }

    /** By which the lines of two files belong together. */
    String title() {
        return parameters.isEmpty() ? benchmark : benchmark + " " + parameterText();
    }

    /** As {@code library=hedgerow threads=1}. */
    String parameterText() {
        return parameters.entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
