package org.hedgerow.scenarios.command.calibrate;

import java.util.Optional;
import org.hedgerow.calibration.history.Estimated;
import org.hedgerow.calibration.regime.DevaluationRisk;
import org.hedgerow.estimate.DevaluationEstimate;
import org.hedgerow.estimate.JumpEstimate;
import org.hedgerow.estimate.SpotEstimate;
import org.hedgerow.estimate.VolatilityEstimate;

/** The errors of a fit as a scenario's estimates take them: the robust ones, which are the larger; what is unbounded is left out. */
final class FittedErrors {
    private static final double LARGEST = 1;

    private FittedErrors() {}

    /** Of a volatility alone. */
    static SpotEstimate of(Estimated volatility) {
        return new SpotEstimate(volatility(volatility), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Of a volatility and of jumps, whose number is what the intensity makes in the years. */
    static SpotEstimate of(
            Estimated volatility, Estimated intensity, double years, Estimated meanJump, Estimated deviation) {
        int events = (int) Math.max(0, Math.min(10_000, Math.round(intensity.value() * years)));
        return new SpotEstimate(
                volatility(volatility),
                Optional.empty(),
                Optional.of(new DevaluationEstimate(events, years)),
                jump(meanJump, deviation));
    }

    /** Of devaluations. */
    static SpotEstimate of(DevaluationRisk risk) {
        return new SpotEstimate(
                Optional.empty(),
                Optional.empty(),
                Optional.of(new DevaluationEstimate(
                        risk.intensity().events(), risk.intensity().years())),
                jump(risk.meanLogMove(), risk.deviation()));
    }

    private static Optional<VolatilityEstimate> volatility(Estimated volatility) {
        return Optional.of(volatility.robustError())
                .filter(FittedErrors::isBounded)
                .map(error -> new VolatilityEstimate(Optional.empty(), Optional.of(error)));
    }

    private static Optional<JumpEstimate> jump(Estimated mean, Estimated deviation) {
        return isBounded(mean.robustError()) && isBounded(deviation.robustError())
                ? Optional.of(new JumpEstimate(mean.robustError(), deviation.robustError()))
                : Optional.empty();
    }

    private static boolean isBounded(double error) {
        return error <= LARGEST;
    }
}
