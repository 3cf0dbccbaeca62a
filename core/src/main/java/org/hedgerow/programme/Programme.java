package org.hedgerow.programme;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.position.Exposure;

/**
 * Decides along the path what share of a deal is done: 0 leaves the exposure open, 1 hedges it whole. It sees the rates
 * of its dates and keeps what it remembers of earlier ones; the future is not there. A host may supply its own.
 */
public interface Programme {
    /** What it does, as in {@code in 4 parts, one every 1M}. */
    default String words() {
        return "by " + Instrument.kind(this);
    }

    /**
     * Dates on which it decides, of which the first may be the valuation date, all before {@code end}; on it what can be
     * dealt is spot.
     */
    SortedSet<LocalDate> decides(Exposure deal, Market market, LocalDate end);

    /** Asks for what it reads beside the spot rate of its dates, which is there anyway. */
    default void require(Needs needs, Exposure deal, Market market, LocalDate end) {}

    /** The share that it deals on the valuation date, the same on all paths. */
    default double shareToday(Exposure deal, Market market) {
        return 0;
    }

    /** Makes the executable form, which may keep rows of its own. */
    ProgrammeKernel bind(PathLayout layout, Exposure deal, Market market, LocalDate end);
}
