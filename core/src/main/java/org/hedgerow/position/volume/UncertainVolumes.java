package org.hedgerow.position.volume;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.model.RateModel;
import org.hedgerow.path.LayeredModel;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.PathModel;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.time.DayCount;

/**
 * A model of rates and, on top of them, of the volumes that a position leaves uncertain.
 *
 * @param model of the paths, which may be those of the rates under another measure
 * @param rates by whose means volumes go with rates
 */
public record UncertainVolumes(PathModel model, RateModel rates, LocalDate horizon) implements LayeredModel {

    /** The rates alone where all volumes are certain. */
    public static PathModel of(RateModel rates, Position position, LocalDate horizon) {
        return of(rates, rates, position, horizon);
    }

    /** The same where paths have another measure than the one of rates that have their means. */
    public static PathModel of(PathModel model, RateModel rates, Position position, LocalDate horizon) {
        boolean uncertain = position.allLines().stream().anyMatch(UncertainFlow.class::isInstance);
        return uncertain ? new UncertainVolumes(model, rates, horizon) : model;
    }

    /** Refuses lines whose correlation a model cannot make. */
    public static void check(RateModel rates, Position position, Market market, LocalDate horizon) {
        check(rates, "the model", position, market, horizon);
    }

    /** The same of one of several models, by the words for it. */
    public static void check(RateModel rates, String model, Position position, Market market, LocalDate horizon) {
        List<Line> lines = position.allLines();
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line) instanceof UncertainFlow flow) {
                String place = "position.lines[" + line + "].correlation";
                boolean known = flow.correlation() == 0
                        || rates.volatility(market, flow.currency(), flow.known(market, horizon))
                                .isPresent();
                Checks.that(known, place, "must be 0, since " + model + " knows no deviation of " + flow.currency());
            }
        }
    }

    @Override
    public boolean supplies(Observable what) {
        return what instanceof Volume || what instanceof Kept || model.supplies(what);
    }

    /** One more, overwritten by each volume. */
    @Override
    public int scratchRows(Set<Observable> read) {
        return model.scratchRows(read) + 1;
    }

    @Override
    public PathKernel bind(PathLayout layout, Market market) {
        return new UncertainVolumesKernel(this, model.bind(layout, market), layout, market);
    }

    double mean(Market market, UncertainFlow flow) {
        return rates.mean(market, flow.currency(), flow.known(market, horizon));
    }

    /** Standard deviation of the rate over its mean, as of a log-normal one. */
    double deviation(Market market, UncertainFlow flow) {
        LocalDate known = flow.known(market, horizon);
        OptionalDouble volatility = rates.volatility(market, flow.currency(), known);
        if (volatility.isEmpty()) {
            throw new InvalidValue("model", "must know the deviation of " + flow.currency());
        }
        double variance = volatility.getAsDouble()
                * volatility.getAsDouble()
                * DayCount.ACT_365F.years(market.valuationDate(), known);
        return Math.sqrt(StrictMath.expm1(variance));
    }
}
