package org.hedgerow.risk;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.hedgerow.math.Rows;
import org.hedgerow.sample.Sample;
import org.hedgerow.sample.Units;

/**
 * Rows whose spread over randomisations is that of the estimate: a quantile or moment that an influence depends on is
 * located within each of them, since one located on all would make them dependent.
 */
final class WithinParts {
    private WithinParts() {}

    /** Each path's influence on the measure of its own randomisation, moved so that the mean is that of {@code all}. */
    static double[] influence(Measure measure, double[] outcome, Ranks ranks, double[] all) {
        Sample sample = ranks.sample();
        Units.Randomisations several = (Units.Randomisations) sample.units();
        double[] row = new double[outcome.length];
        for (int number = 0; number < several.count(); number++) {
            double[] part = several.part(outcome, number);
            measure.influence(part, measure.locate(ranks.parts().get(number)), part);
            several.putPart(part, number, row);
        }
        Rows.add(row, sample.moments(all).mean() - sample.moments(row).mean());
        return row;
    }

    /** The number that each randomisation has, on all of its paths. */
    static double[] row(Ranks ranks, ToDoubleFunction<Ranks> number) {
        Units.Randomisations several = (Units.Randomisations) ranks.sample().units();
        double[] row = new double[ranks.sample().paths()];
        for (int place = 0; place < several.count(); place++) {
            Ranks ofPart = ranks.parts().get(place);
            double[] part = new double[ofPart.sample().paths()];
            Arrays.fill(part, number.applyAsDouble(ofPart));
            several.putPart(part, place, row);
        }
        return row;
    }
}
