package org.hedgerow.risk.located;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hedgerow.math.Rows;
import org.hedgerow.risk.Estimate;
import org.hedgerow.risk.Interval;
import org.hedgerow.risk.TailMeasure;
import org.hedgerow.risk.TailPaths;
import org.hedgerow.risk.Tails;
import org.hedgerow.sample.Sample;

/** Tails of a column whose paths are gone. */
final class LocatedTails implements Tails {
    private final LocatedLosses all;
    private final List<LocatedTails> parts; // of randomisations
    private final Optional<LocatedTails> at; // the randomisation whose paths are at hand
    private final Map<TailMeasure, Double> shifts; // of influences within randomisations
    private final List<LocatedTails> near;

    LocatedTails(LocatedLosses all, List<LocatedLosses> parts) {
        this.all = all;
        this.parts =
                parts.stream().map(part -> new LocatedTails(part, List.of())).toList();
        this.at = Optional.empty();
        this.shifts = new ConcurrentHashMap<>();
        this.near = IntStream.range(0, parts.size())
                .mapToObj(part -> new LocatedTails(this, part))
                .toList();
    }

    private LocatedTails(LocatedTails of, int part) {
        this.all = of.all;
        this.parts = of.parts;
        this.at = Optional.of(of.parts.get(part));
        this.shifts = of.shifts;
        this.near = List.of();
    }

    /** The same for the paths of one randomisation. */
    LocatedTails near(int randomisation) {
        return near.get(randomisation);
    }

    @Override
    public Sample sample() {
        return all.sample();
    }

    @Override
    public double mean() {
        return all.mean();
    }

    @Override
    public double standardDeviation() {
        return all.standardDeviation();
    }

    @Override
    public double valueAtRisk(double alpha) {
        return all.at(alpha).valueAtRisk().orElseThrow();
    }

    @Override
    public double meanExcess(double alpha) {
        return all.at(alpha).meanExcess();
    }

    @Override
    public Interval valueAtRiskInterval(double alpha, double z) {
        return parts.isEmpty()
                ? LossSums.interval(all.at(alpha), z)
                : spreadOfValuesAtRisk(alpha).interval(z);
    }

    @Override
    public Estimate spreadOfValuesAtRisk(double alpha) {
        double[] values =
                parts.stream().mapToDouble(part -> part.valueAtRisk(alpha)).toArray();
        double mean = 0;
        for (int part = 0; part < values.length; part++) {
            mean += share(part) * values[part];
        }
        double squares = 0;
        for (int part = 0; part < values.length; part++) {
            double distance = share(part) * (values[part] - mean);
            squares += distance * distance;
        }
        boolean isSame = Rows.sumOfSquaredDeviations(values, values.length, values[0]) == 0;
        double error = isSame ? 0 : Math.sqrt(Sample.correction(sample().units()) * squares);
        return new Estimate(valueAtRisk(alpha), error, sample().units().degreesOfFreedom());
    }

    private double share(int part) {
        return parts.get(part).sample().totalWeight() / sample().totalWeight();
    }

    @Override
    public TailPaths tail(double alpha) {
        return all.at(alpha).tail();
    }

    @Override
    public double shareBeyond(double loss) {
        return all.beyond(loss);
    }

    @Override
    public double value(TailMeasure measure, double[] outcome) {
        return measure.value(this);
    }

    /** Of randomisations each one's influences are those on its own measure, moved alike so that their mean is that of all. */
    @Override
    public double[] influence(TailMeasure measure, double[] outcome) {
        double[] row = new double[outcome.length];
        measure.influence(outcome, measure.locate((Tails) at.orElse(this)), row);
        if (at.isPresent()) {
            Rows.add(row, shifts.computeIfAbsent(measure, this::shift));
        }
        return row;
    }

    private double shift(TailMeasure measure) {
        double within = 0;
        for (int part = 0; part < parts.size(); part++) {
            within += share(part) * measure.value(parts.get(part));
        }
        return measure.value(this) - within;
    }
}
