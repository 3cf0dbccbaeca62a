package org.hedgerow.scenarios.command.calibrate;

import java.util.List;
import org.hedgerow.model.RateModel;

/**
 * A model and how it was found.
 *
 * @param model that a scenario takes
 * @param parts of the report, one for each currency and one for what they have in common
 * @param warnings that only the fit gives rise to
 */
record Fit(RateModel model, List<Part> parts, List<String> warnings) {
    Fit {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /** What was measured of one subject. */
    record Part(String subject, List<Row> rows) {
        Part {
            rows = List.copyOf(rows);
        }
    }

    /** One line: a parameter as text, its value and its errors, empty where there is none. */
    record Row(String parameter, String value, String standardError, String robustError) {}
}
