package org.hedgerow.calibration.regime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;

/**
 * What counts as a devaluation in a series: a rise beyond a threshold within a window, after calm. All that follows
 * before the rate is calm again belongs to the same one.
 *
 * <p>It begins where the rate last was within a quarter of the threshold of the lowest in the window, and its size is
 * the rise from there to the highest rate up to a window after the threshold was crossed: a devaluation may be spread
 * over weeks.
 *
 * @param threshold a share of the lowest rate in the window: 0.1 is 10 %
 * @param window fixings in which the rise happens; 1 takes single steps only
 * @param calm fixings without a rise beyond the threshold that have to lie between two devaluations
 */
public record DevaluationRule(double threshold, int window, int calm) {
    /** A rise of 10 % within 20 business days, a year apart from the last. */
    public static final DevaluationRule USUAL = new DevaluationRule(0.1, 20, 250);

    private static final double STILL_CALM = 0.25; // of the threshold

    public DevaluationRule {
        Checks.positive(threshold, "threshold");
        Checks.in(window, 1, 1_000, "window");
        Checks.in(calm, 1, 10_000, "calm");
    }

    /** All devaluations in a series of business days, in order. */
    public List<DevaluationEvent> find(Fixings fixings) {
        List<DevaluationEvent> found = new ArrayList<>();
        double[] rates = fixings.values();
        int lastRise = -1 - calm;
        for (int date = 1; date < rates.length; date++) {
            int lowest = lowest(rates, Math.max(0, date - window), date);
            if (rates[date] / rates[lowest] - 1 > threshold) {
                if (date - lastRise > calm) {
                    found.add(devaluation(fixings, rates, lowest, date));
                }
                lastRise = date;
            }
        }
        return found;
    }

    /**
     * Whether the rate had left its calm, by more than a quarter of the threshold within a window, before the first fixing
     * of a devaluation that somebody dated.
     *
     * @param first its place in the series, from 1 on
     */
    Optional<LateEvent> late(Fixings fixings, DevaluationEvent event, int first) {
        double[] rates = fixings.values();
        int before = first - 1;
        int lowest = lowest(rates, Math.max(0, before - window), before + 1);
        int calm = lastCalm(rates, lowest, first);
        return calm == before
                ? Optional.empty()
                : Optional.of(new LateEvent(event, fixings.dates().get(calm + 1), rates[before] / rates[calm] - 1));
    }

    /** The last fixing before a limit that is hardly above the lowest. */
    private int lastCalm(double[] rates, int lowest, int limit) {
        int last = lowest;
        for (int date = lowest; date < limit; date++) {
            last = rates[date] <= rates[lowest] * (1 + threshold * STILL_CALM) ? date : last;
        }
        return last;
    }

    private DevaluationEvent devaluation(Fixings fixings, double[] rates, int lowest, int crossing) {
        int before = lastCalm(rates, lowest, crossing);
        double highest = rates[crossing];
        for (int date = crossing; date <= Math.min(crossing + window, rates.length - 1); date++) {
            highest = Math.max(highest, rates[date]);
        }
        return DevaluationEvent.of(fixings.dates().get(before + 1), rates[before], highest);
    }

    /** The last of the lowest. */
    private static int lowest(double[] rates, int from, int to) {
        int lowest = from;
        for (int date = from; date < to; date++) {
            lowest = rates[date] <= rates[lowest] ? date : lowest;
        }
        return lowest;
    }
}
