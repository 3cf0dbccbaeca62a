package org.hedgerow.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathLayout;

/**
 * What a model of one currency binds to.
 *
 * @param measure of the paths; risk-neutral where they are for prices
 * @param logRow of the logarithm of the rate over its mean, to which the kernel adds
 * @param motionRow of the currency's Brownian motion over the step, of variance {@link Step#years()}; only where the
 *     model has no diffusion of its own
 * @param ownRow the first of the rows that the model asked for
 * @param logRows of the logarithms of every simulated currency
 * @param firstRows own rows of every simulated currency, by currency in the order in which they step
 * @param models of all currencies, simulated or not
 */
public record SpotBinding(
        Currency currency,
        Measure measure,
        Market market,
        PathLayout layout,
        List<Step> steps,
        int logRow,
        int motionRow,
        int ownRow,
        Map<Currency, Integer> logRows,
        Map<Currency, Integer> firstRows,
        Map<Currency, SpotModel> models) {
    /** Today, on which the paths begin. */
    public LocalDate valuationDate() {
        return market.valuationDate();
    }

    /** The logarithm of another currency's rate over its mean. */
    public int logRowOf(Currency other) {
        return rowOf(other, logRows);
    }

    /** The first of the rows that the model of another currency asked for. */
    public int rowsOf(Currency other) {
        return rowOf(other, firstRows);
    }

    /** The same, with other models of the currencies. */
    public SpotBinding among(Map<Currency, SpotModel> others) {
        return new SpotBinding(
                currency, measure, market, layout, steps, logRow, motionRow, ownRow, logRows, firstRows, others);
    }

    private int rowOf(Currency other, Map<Currency, Integer> rows) {
        Integer row = rows.get(other);
        if (row == null) {
            throw InvalidValue.at(
                    "model.spots", "must have a model of " + other + ", which " + currency + " depends on");
        }
        return row;
    }
}
