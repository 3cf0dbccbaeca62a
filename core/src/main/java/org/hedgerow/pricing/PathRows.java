package org.hedgerow.pricing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.model.joint.JointModel;
import org.hedgerow.model.joint.RiskNeutral;
import org.hedgerow.outcome.Outcomes;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Influence;
import org.hedgerow.sample.Sample;
import org.hedgerow.simulation.Progress;
import org.hedgerow.simulation.Settings;
import org.hedgerow.simulation.Simulation;

/** What units of instruments are worth on each path: their discounted payments. */
record PathRows(List<double[]> values, Sample sample) {
    /** On risk-neutral paths; the same settings draw the same numbers. */
    static PathRows of(
            List<Instrument> instruments, Market market, JointModel model, LocalDate horizon, Settings settings) {
        List<PathValue> observers = new ArrayList<>();
        for (Instrument instrument : instruments) {
            observers.add(new PathValue(observers.size(), instrument, market, horizon));
        }
        Outcomes outcomes = Simulation.of(market, horizon, new RiskNeutral(model), List.copyOf(observers))
                .run(settings, Progress.SILENT);
        return new PathRows(
                observers.stream()
                        .map(observer -> outcomes.values(observer.column()))
                        .toList(),
                outcomes.sample());
    }

    Estimate mean(int number) {
        return Influence.estimate(values.get(number), sample);
    }

    /** Of what these paths are worth more than others, by a divisor. */
    Estimate slope(PathRows below, double divisor, int number) {
        double[] slope = values.get(number).clone();
        double[] less = below.values.get(number);
        for (int path = 0; path < slope.length; path++) {
            slope[path] = (slope[path] - less[path]) / divisor;
        }
        return Influence.estimate(slope, sample);
    }

    /** Of these paths, between those of a step up and of a step down. */
    Estimate curvature(PathRows up, PathRows down, double step, int number) {
        double[] curvature = values.get(number).clone();
        double[] above = up.values.get(number);
        double[] below = down.values.get(number);
        for (int path = 0; path < curvature.length; path++) {
            curvature[path] = (above[path] + below[path] - 2 * curvature[path]) / (step * step);
        }
        return Influence.estimate(curvature, sample);
    }
}
