package org.hedgerow.credit.netting;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.InstrumentKernel;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * A number of units of an instrument, dealt earlier and worth something today.
 *
 * @param notional units held, negative where sold
 * @param valueToday of all of them, home currency, positive where the other side owes it
 */
public record HeldContract(Instrument instrument, double notional, double valueToday) implements Contract {
    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        return instrument.dates(market, horizon);
    }

    @Override
    public LocalDate firstMark(Market market) {
        return market.valuationDate();
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        instrument.require(needs, market, horizon);
        needs.act(payments(market, horizon));
    }

    @Override
    public Kernel bind(PathLayout layout, Market market, LocalDate horizon) {
        InstrumentKernel kernel = instrument.bind(layout, market, horizon);
        double[] paid = new double[PathBatch.SIZE];
        return (batch, date, factor, to) -> {
            kernel.pay(batch, date, paid);
            Rows.addScaled(to, factor * notional, paid);
        };
    }
}
