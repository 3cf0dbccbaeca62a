package org.hedgerow.scenarios.command.calibrate;

import java.util.List;
import java.util.Locale;
import org.hedgerow.calibration.history.Estimated;

/** The errors of a fit, as text. */
final class FitReport {
    private FitReport() {}

    static String of(Fit fit) {
        StringBuilder text = new StringBuilder();
        for (Fit.Part part : fit.parts()) {
            text.append(part.subject()).append('\n').append(line("", part.columns()));
            part.rows().forEach(row -> text.append(line(row.name(), row.cells())));
            text.append('\n');
        }
        return text + fit.note() + "\n";
    }

    private static String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(String.format("  %-34s", name));
        cells.forEach(cell -> line.append(String.format(" %14s", cell)));
        return line.toString().stripTrailing() + "\n";
    }

    static Fit.Row row(String parameter, Estimated estimated) {
        return new Fit.Row(
                parameter,
                List.of(number(estimated.value()), number(estimated.standardError()), number(estimated.robustError())));
    }

    static Fit.Row row(String parameter, String value) {
        return new Fit.Row(parameter, List.of(value));
    }

    /** Six digits. */
    static String number(double value) {
        if (Double.isInfinite(value)) {
            return "unbounded";
        }
        double size = Math.abs(value);
        String format = size != 0 && (size < 1e-3 || size >= 1e6) ? "%.5e" : size < 1 ? "%.6f" : "%.5f";
        return String.format(Locale.ROOT, format, value);
    }
}
