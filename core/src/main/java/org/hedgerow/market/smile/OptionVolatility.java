package org.hedgerow.market.smile;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.formula.smile.SmileCurve;
import org.hedgerow.formula.smile.SmileNode;

/**
 * What volatility the market prices the options of one pair at, by expiry and strike. Strikes are multiples of the
 * forward to the expiry; variances are total, volatility squared times Act/365F years. A host may supply its own.
 */
public interface OptionVolatility {
    /** Refuses quotes that leave no price without arbitrage, naming their place. */
    void check(PairCarry carry);

    /** At the money, as the pair quotes it, averaged from today to an expiry, per square root of a year. */
    double atTheMoney(PairCarry carry, LocalDate expiry);

    /** Today's smile of an expiry. */
    SmileCurve smile(PairCarry carry, LocalDate expiry);

    /**
     * The smile that prices, on a later date, what is left of an option's life: today's quotes have come true until then,
     * each at its delta, whatever the rate.
     */
    SmileCurve smileAfter(PairCarry carry, LocalDate date, LocalDate expiry);

    /** Higher by a number at all deltas and expiries; refused where what is quoted would be none then. */
    OptionVolatility raised(double by);

    /** What is quoted, as it is before anything runs between: by expiry, with rising strikes; empty if nothing is. */
    default SortedMap<LocalDate, List<SmileNode>> quoted(PairCarry carry) {
        return new TreeMap<>();
    }

    /** The same volatilities as those of the inverse pair. */
    default OptionVolatility inverse() {
        return new InverseVolatility(this);
    }
}
