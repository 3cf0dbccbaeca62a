package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;

/** One line of a position: a stock, a dated flow or an existing derivative. Amounts are in the scenario's unit. */
public interface Line {
    /** Beyond it an amount is a slip of the pen, and its square no finite number. */
    double LARGEST = 1e18;

    /** In which its amount is; home where it is an amount of home currency. */
    Currency currency();

    /** The line as one amount of its currency, assets less liabilities; positive is long. */
    double amount(Market market);

    /** Part of the net open position of the currency today, in its units; positive is long. */
    double netExposure(Market market);

    /** What a hedger of gross lines would deal, each amount on its date. */
    List<Exposure> exposures(Market market, LocalDate horizon);

    /** Whether this is a dated payment, which a hedge of flows covers by itself. */
    boolean isFlow();

    /** A line of a share of its amounts, which gains that share of what this one gains. */
    Line part(double share);

    /** The same with its amounts in units of its currency, where they are stated in home currency at today's rate. */
    default Line inUnits(Market market) {
        return this;
    }

    /** Where it belongs. */
    default Tags tag() {
        return Tags.NONE;
    }

    /** The kind of deal that it came from; absent where it is none. */
    default Optional<MarketShift.Deal> dealKind() {
        return Optional.empty();
    }

    /** Its full amount in its currency, of an option too. */
    default double notional(Market market) {
        return amount(market);
    }

    /** The day of its last payment; absent where it stays open. */
    default Optional<LocalDate> due() {
        return Optional.empty();
    }

    /** Refuses dates that do not fit the market. */
    default void check(Market market) {}

    /** Asks for what its gain reads, and when. */
    void require(Needs needs, Market market, LocalDate horizon);

    /** Makes the executable form, which may keep rows of its own: each worker thread has one. */
    LineKernel bind(PathLayout layout, Market market, LocalDate horizon);
}
