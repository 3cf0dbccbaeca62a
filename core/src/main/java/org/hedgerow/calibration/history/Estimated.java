package org.hedgerow.calibration.history;

/**
 * A number measured from history.
 *
 * @param value in the unit of the parameter, as both errors
 * @param standardError if the law that was fitted is the law of the data; infinite where the data do not bound it
 * @param robustError if only the fitted moments are, whatever the law; the larger of the two where they differ
 */
public record Estimated(double value, double standardError, double robustError) {
    /** The same number in other units. */
    Estimated times(double factor) {
        double size = Math.abs(factor);
        return new Estimated(factor * value, size * standardError, size * robustError);
    }
}
