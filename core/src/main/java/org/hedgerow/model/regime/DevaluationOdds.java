package org.hedgerow.model.regime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.math.probability.PoissonMean;

/**
 * How often a calm ends in a devaluation in the real world.
 *
 * @param rate devaluations a year of calm; where they were counted, their number over the years, to rounding
 * @param events dated devaluations from which the rate was taken, in {@code years} of observation; both or neither
 */
public record DevaluationOdds(double rate, Optional<Integer> events, Optional<Double> years) {
    private static final double CONFIDENCE = 0.95;
    private static final double ROUNDING = 0.01; // relative
    private static final MathContext SHOWN = new MathContext(3);

    public DevaluationOdds {
        Checks.in(rate, 0, 50, "rate");
        Checks.present(events, "events").ifPresent(number -> Checks.in(number, 0, 10_000, "events"));
        Checks.present(years, "years").ifPresent(number -> Checks.positive(number, "years"));
        Checks.that(
                events.isPresent() == years.isPresent(), "events", "must be given with years, and years with events");
        if (events.isPresent()) {
            checkCounted(rate, events.get(), years.orElseThrow());
        }
    }

    /** A rate that is judged, not counted. */
    public static DevaluationOdds judged(double rate) {
        return new DevaluationOdds(rate, Optional.empty(), Optional.empty());
    }

    /** As many a year as were seen. */
    public static DevaluationOdds counted(int events, double years) {
        return new DevaluationOdds(events / years, Optional.of(events), Optional.of(years));
    }

    /** Low end of the exact 95 % interval where events were counted. */
    public Optional<Double> low() {
        return interval().map(mean -> mean.low() / years.orElseThrow());
    }

    /** High end of the same interval. */
    public Optional<Double> high() {
        return interval().map(mean -> mean.high() / years.orElseThrow());
    }

    private Optional<PoissonMean> interval() {
        return events.map(count -> PoissonMean.of(count, CONFIDENCE));
    }

    /** A rate that is written with few digits is still that of its count. */
    private static void checkCounted(double rate, int events, double years) {
        double counted = events / years;
        boolean agrees = Math.abs(rate - counted) <= ROUNDING * counted;
        String digits =
                BigDecimal.valueOf(counted).round(SHOWN).stripTrailingZeros().toPlainString();
        Checks.that(agrees, "rate", "must be events / years = " + digits + ", but is " + rate);
    }
}
