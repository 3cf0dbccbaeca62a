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
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/** Pays one day's rate less the rate agreed, in home currency, some days later; no foreign currency changes hands. */
public record NonDeliverableForward(Currency currency, LocalDate fixing, LocalDate end, double rate)
        implements Instrument {
    public NonDeliverableForward {
        Checks.present(currency, "currency");
        Checks.present(fixing, "fixing");
        Checks.present(end, "end");
        Checks.positive(rate, "rate");
        Checks.that(!fixing.isAfter(end), "fixing", "must not come after the end, but is " + fixing);
    }

    /** The same as an average of one fixing. */
    public AverageForward asAverage() {
        return new AverageForward(currency, List.of(fixing), end, rate);
    }

    @Override
    public MarketShift.Deal dealKind() {
        return MarketShift.Deal.FORWARD;
    }

    @Override
    public String words() {
        return currency + " non-deliverable forward at " + Quantity.of(rate) + ", fixed on " + fixing + ", to " + end;
    }

    @Override
    public double value(Market market, double volatilityShift) {
        return asAverage().value(market, volatilityShift);
    }

    @Override
    public double spotDelta(Market market) {
        return 1;
    }

    @Override
    public SortedSet<LocalDate> dates(Market market, LocalDate horizon) {
        return asAverage().dates(market, horizon);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        asAverage().require(needs, market, horizon);
    }

    @Override
    public InstrumentKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return asAverage().bind(layout, market, horizon);
    }
}
