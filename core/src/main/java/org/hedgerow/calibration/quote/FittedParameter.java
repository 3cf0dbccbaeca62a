package org.hedgerow.calibration.quote;

import java.util.OptionalDouble;
import org.hedgerow.check.Checks;

/**
 * One parameter of a fitted model.
 *
 * @param value in the unit of the parameter, as its error
 * @param standardError from the slopes of the fit and the scatter of its errors; empty where the parameter was given,
 *     lies at a bound, or is not told apart from others by the quotes
 * @param atBound whether the fit would go beyond the range that it was allowed
 */
public record FittedParameter(String name, double value, OptionalDouble standardError, boolean atBound) {
    public FittedParameter {
        Checks.notBlank(name, "name");
        Checks.finite(value, "value");
        Checks.present(standardError, "standardError");
    }
}
