package org.hedgerow.scenarios.command.calibrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.estimate.Estimates;
import org.hedgerow.model.RateModel;

/**
 * A model and how it was found.
 *
 * @param model that a scenario takes
 * @param parts of the report, one for each currency and one for what they have in common
 * @param note that the report ends with, on what its columns mean
 * @param warnings of what spoils the fit, each a line
 * @param estimates of the model's parameters, for a scenario that draws them; absent where none can be drawn
 */
record Fit(RateModel model, List<Part> parts, String note, List<String> warnings, Optional<Estimates> estimates) {
    Fit {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    /** Of which no parameter can be drawn. */
    Fit(RateModel model, List<Part> parts, String note, List<String> warnings) {
        this(model, parts, note, warnings, Optional.empty());
    }

    /** The same with warnings of what it was fitted to before its own. */
    Fit after(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(warnings);
        return new Fit(model, parts, note, all, estimates);
    }

    /** What was measured of one subject. */
    record Part(String subject, List<String> columns, List<Row> rows) {
        Part {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** One line: what is measured, and its numbers by column, fewer than columns where the rest have none. */
    record Row(String name, List<String> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }
}
