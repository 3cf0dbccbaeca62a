package org.hedgerow.calibration.history;

import java.util.ArrayList;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.history.Fixings;

/**
 * What counts as a devaluation in a series: a rise beyond a threshold within a window, after calm. All that follows
 * before the rate is calm again belongs to the same one.
 *
 * @param threshold a share of the lowest rate in the window: 0.1 is 10 %
 * @param window fixings in which the rise happens: 1 takes single steps only, but a devaluation may be spread over
 *     weeks, and is measured from the lowest rate before to the highest rate in the window after
 * @param calm fixings without a rise beyond the threshold that have to lie between two devaluations
 */
public record DevaluationRule(double threshold, int window, int calm) {
    /** A rise of 10 % within 20 business days, a year apart from the last. */
    public static final DevaluationRule USUAL = new DevaluationRule(0.1, 20, 250);

    public DevaluationRule {
        Checks.positive(threshold, "threshold");
        Checks.in(window, 1, 1_000, "window");
        Checks.in(calm, 1, 10_000, "calm");
    }

    /** All devaluations in a series of business days, in order. */
    public List<Devaluation> find(Fixings fixings) {
        List<Devaluation> found = new ArrayList<>();
        double[] rates = fixings.values();
        int lastRise = -1 - calm;
        for (int date = 1; date < rates.length; date++) {
            int lowest = lowest(rates, Math.max(0, date - window), date);
            if (rates[date] / rates[lowest] - 1 > threshold) {
                if (date - lastRise > calm) {
                    found.add(devaluation(fixings, rates, lowest));
                }
                lastRise = date;
            }
        }
        return found;
    }

    private Devaluation devaluation(Fixings fixings, double[] rates, int before) {
        double highest = rates[before];
        for (int date = before; date <= Math.min(before + window, rates.length - 1); date++) {
            highest = Math.max(highest, rates[date]);
        }
        return Devaluation.of(fixings.dates().get(before + 1), rates[before], highest);
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
