package org.hedgerow.scenarios.command.calibrate;

import java.util.Locale;
import org.hedgerow.calibration.history.Estimated;

/** The errors of a fit, as text. */
final class FitReport {
    private static final String LINE = "  %-34s %14s %14s %14s\n";

    private FitReport() {}

    static String of(Fit fit) {
        StringBuilder text = new StringBuilder();
        for (Fit.Part part : fit.parts()) {
            text.append(part.subject()).append('\n');
            text.append(String.format(LINE, "", "value", "standard error", "robust error"));
            for (Fit.Row row : part.rows()) {
                text.append(String.format(LINE, row.parameter(), row.value(), row.standardError(), row.robustError())
                        .replaceAll(" +\n", "\n"));
            }
            text.append('\n');
        }
        return text + "Standard error: if the fitted law is that of the data. Robust error: if only its moments are.\n";
    }

    static Fit.Row row(String parameter, Estimated estimated) {
        return new Fit.Row(
                parameter,
                number(estimated.value()),
                number(estimated.standardError()),
                number(estimated.robustError()));
    }

    static Fit.Row row(String parameter, String value) {
        return new Fit.Row(parameter, value, "", "");
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
