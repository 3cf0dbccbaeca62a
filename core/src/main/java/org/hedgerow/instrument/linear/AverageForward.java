package org.hedgerow.instrument.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.instrument.Quantity;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/**
 * Pays the average of fixings less a rate, in home currency on the last day; one fixing makes it a non-deliverable
 * forward. Worth today the mean of the fixings' forwards less the rate, discounted, as where interest does not move with
 * the rate between fixing and payment; along paths of simulated interest its mark knows that it does.
 *
 * @param fixings dates, ascending, each counting the same
 */
public record AverageForward(Currency currency, List<LocalDate> fixings, LocalDate end, double rate)
        implements Instrument {
    public AverageForward {
        Checks.present(currency, "currency");
        fixings = Checks.notEmpty(fixings, "fixings");
        Checks.present(end, "end");
        Checks.positive(rate, "rate");
        for (int fixing = 1; fixing < fixings.size(); fixing++) {
            Checks.that(
                    fixings.get(fixing).isAfter(fixings.get(fixing - 1)),
                    "fixings[" + fixing + "]",
                    "must come after the one before it");
        }
        LocalDate last = fixings.get(fixings.size() - 1);
        Checks.that(!last.isAfter(end), "fixings", "must not come after the end, but have " + last);
    }

    /** Today's mid: the rate at which it costs nothing. */
    public double fair(Market market) {
        LocalDate first = fixings.get(0);
        Checks.that(
                first.isAfter(market.valuationDate()),
                "fixings",
                "must come after the valuation date, but have " + first);
        return fixings.stream()
                .mapToDouble(fixing -> market.forward(currency, fixing))
                .average()
                .orElseThrow();
    }

    @Override
    public MarketShift.Deal dealKind() {
        return MarketShift.Deal.FORWARD;
    }

    @Override
    public String words() {
        return currency + " forward on the average of " + fixings.size() + " fixings at " + Quantity.of(rate) + " to "
                + end;
    }

    @Override
    public double value(Market market, double volatilityShift) {
        return (fair(market) - rate) * market.discount(market.home(), market.spotDate(currency), end);
    }

    @Override
    public double spotDelta(Market market) {
        return 1;
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return FixingAverage.dates(fixings, end, horizon);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        FixingAverage.require(needs, market, currency, fixings, end, horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        FixingAverage average = new FixingAverage(layout, market, currency, fixings, end, horizon);
        return (batch, date, out) -> pay(average, batch, date, out);
    }

    private void pay(FixingAverage average, PathBatch batch, int date, double[] out) {
        boolean isLast = average.look(batch, date);
        double[] spot = average.spot(batch);
        double[] known = average.known();
        double[] factor = average.factor();
        double[] discount = average.discount();
        for (int path = 0; path < out.length; path++) {
            out[path] = isLast ? (known[path] + factor[path] * spot[path] - rate) * discount[path] : 0;
        }
    }
}
