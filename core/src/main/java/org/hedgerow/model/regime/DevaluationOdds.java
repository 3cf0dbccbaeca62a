package org.hedgerow.model.regime;

import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.Roots;

/**
 * How often a calm ends in a devaluation in the real world.
 *
 * @param rate devaluations a year of calm
 * @param events dated devaluations from which the rate was taken, in {@code years} of observation; both or neither
 */
public record DevaluationOdds(double rate, Optional<Integer> events, Optional<Double> years) {
    /** Of each tail of the 95 % interval. */
    private static final double TAIL = 0.025;

    private static final double ACCURACY = 1e-12;

    public DevaluationOdds {
        Checks.in(rate, 0, 50, "rate");
        Checks.present(events, "events").ifPresent(number -> Checks.in(number, 0, 10_000, "events"));
        Checks.present(years, "years").ifPresent(number -> Checks.positive(number, "years"));
        Checks.that(
                events.isPresent() == years.isPresent(), "events", "must be given with years, and years with events");
    }

    /** A rate that is judged, not counted. */
    public static DevaluationOdds judged(double rate) {
        return new DevaluationOdds(rate, Optional.empty(), Optional.empty());
    }

    /** As many a year as were seen. */
    public static DevaluationOdds counted(int events, double years) {
        return new DevaluationOdds(events / years, Optional.of(events), Optional.of(years));
    }

    /** Low end of the exact 95 % interval of a Poisson rate (Garwood, Biometrika 28, 1936), where events were counted. */
    public Optional<Double> low() {
        return events.map(count -> count == 0 ? 0 : limit(count - 1, 1 - TAIL) / years.orElseThrow());
    }

    /** High end of the same interval. */
    public Optional<Double> high() {
        return events.map(count -> limit(count, TAIL) / years.orElseThrow());
    }

    /** The Poisson mean with which at most {@code count} events have the probability. */
    private static double limit(int count, double probability) {
        double beyond = count + 10 * Math.sqrt(count + 1.0) + 10;
        return Roots.bracketed(mean -> atMost(count, mean) - probability, 0, beyond, ACCURACY);
    }

    private static double atMost(int count, double mean) {
        double term = StrictMath.exp(-mean);
        double sum = term;
        for (int event = 1; event <= count; event++) {
            term *= mean / event;
            sum += term;
        }
        return sum;
    }
}
