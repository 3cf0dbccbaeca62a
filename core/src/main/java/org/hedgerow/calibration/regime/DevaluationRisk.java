package org.hedgerow.calibration.regime;

import java.util.List;
import org.hedgerow.calibration.history.Estimated;
import org.hedgerow.check.Checks;

/**
 * How often a managed rate gave way, and by how much.
 *
 * @param intensity a year, over all years watched
 * @param meanLogMove empty of meaning without an event, and then 0 with an infinite error
 * @param deviation of the logarithmic moves about their mean; 0 with an infinite error below two events
 */
public record DevaluationRisk(Poisson intensity, Estimated meanLogMove, Estimated deviation) {
    /** From events in a number of years, those without an event included. */
    public static DevaluationRisk of(List<DevaluationEvent> events, double years) {
        Poisson intensity = Poisson.of(Checks.present(events, "events").size(), years, Poisson.USUAL);
        int size = events.size();
        if (size == 0) {
            return new DevaluationRisk(intensity, unknown(0), unknown(0));
        }
        double mean =
                events.stream().mapToDouble(DevaluationEvent::logMove).average().orElseThrow();
        if (size == 1) {
            return new DevaluationRisk(intensity, unknown(mean), unknown(0));
        }
        double squares = events.stream()
                .mapToDouble(event -> (event.logMove() - mean) * (event.logMove() - mean))
                .sum();
        double deviation = Math.sqrt(squares / (size - 1));
        double ofMean = deviation / Math.sqrt(size);
        double ofDeviation = deviation / Math.sqrt(2.0 * (size - 1));
        return new DevaluationRisk(
                intensity, new Estimated(mean, ofMean, ofMean), new Estimated(deviation, ofDeviation, ofDeviation));
    }

    private static Estimated unknown(double value) {
        return new Estimated(value, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
}
