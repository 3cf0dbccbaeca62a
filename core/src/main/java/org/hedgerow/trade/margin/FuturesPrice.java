package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.FuturesContract;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.FuturesOverForward;

/** The settlement price of a future on its dates: the forward's, what daily margin adds to it, rounded to ticks. */
final class FuturesPrice {
    private static final int NONE = -1;

    private final ForwardOnDates base; // null for home currency
    private final ForwardOnDates quote;
    private final int marginRow; // of FuturesOverForward, or NONE
    private final double tick;
    private final boolean[] isFinal; // [date], of final settlement at spot
    private final double[] scratch = new double[PathBatch.SIZE];

    FuturesPrice(FuturesContract contract, PathLayout layout, Market market, SortedSet<LocalDate> dates) {
        base = forward(contract.pair().base(), contract, layout, market, dates);
        quote = forward(contract.pair().quote(), contract, layout, market, dates);
        marginRow = layout.simulatesInterest(contract.pair().quote()) ? layout.row(overForward(contract)) : NONE;
        tick = contract.tick().orElse(0.0);
        isFinal = new boolean[layout.grid().size()];
        if (dates.contains(contract.lastTrading())) {
            isFinal[layout.grid().index(contract.lastTrading())] = true;
        }
    }

    private static ForwardOnDates forward(
            Currency currency, FuturesContract contract, PathLayout layout, Market market, SortedSet<LocalDate> dates) {
        return currency.equals(market.home())
                ? null
                : ForwardOnDates.of(layout, market, currency, dates, contract.lastTrading());
    }

    private static FuturesOverForward overForward(FuturesContract contract) {
        return new FuturesOverForward(contract.pair(), contract.lastTrading());
    }

    static void require(Needs needs, FuturesContract contract, Market market, SortedSet<LocalDate> dates) {
        for (Currency currency :
                new Currency[] {contract.pair().base(), contract.pair().quote()}) {
            if (!currency.equals(market.home())) {
                ForwardOnDates.require(needs, market, currency, dates, contract.lastTrading());
            }
        }
        if (needs.simulatesInterest(contract.pair().quote())) {
            needs.read(overForward(contract), dates);
        }
    }

    /** Quote currency per unit of base on one of the dates, off the pair's spot rate. */
    void settle(PathBatch batch, int date, double[] spot, double[] out) {
        if (isFinal[date]) {
            System.arraycopy(spot, 0, out, 0, out.length);
            return;
        }
        if (base == null) {
            Rows.fill(out, 1);
        } else {
            base.factor(batch, date, out);
        }
        if (quote != null) {
            quote.factor(batch, date, scratch);
            for (int path = 0; path < out.length; path++) {
                out[path] /= scratch[path];
            }
        }
        if (marginRow != NONE) {
            Rows.product(out, batch.row(marginRow), out);
        }
        Rows.product(out, spot, out);
        if (tick != 0) {
            for (int path = 0; path < out.length; path++) {
                out[path] = tick * Math.rint(out[path] / tick);
            }
        }
    }
}
