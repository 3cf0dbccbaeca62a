package org.hedgerow.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.money.Currency;

/**
 * The scratch rows of a joint model: a logarithm per currency, a normal per driver, a motion for each currency whose
 * model takes it raw, then what the models asked for.
 */
final class JointRows {
    private final int rates;
    private final int firstLog;
    private final int[] motion; // [rate]
    private final Map<Currency, Integer> own = new LinkedHashMap<>();

    JointRows(JointModel model, List<Currency> currencies, int first) {
        rates = currencies.size();
        firstLog = first;
        motion = new int[rates];
        int next = first + 2 * rates;
        for (int rate = 0; rate < rates; rate++) {
            boolean raw = model.spot(currencies.get(rate)).diffusion().isEmpty();
            motion[rate] = raw ? next++ : log(rate);
        }
        for (Currency currency : currencies) {
            own.put(currency, next);
            next += model.spot(currency).scratchRows();
        }
    }

    static int count(JointModel model, List<Currency> currencies) {
        int count = 2 * currencies.size();
        for (Currency currency : currencies) {
            SpotModel spot = model.spot(currency);
            count += spot.scratchRows() + (spot.diffusion().isEmpty() ? 1 : 0);
        }
        return count;
    }

    int log(int rate) {
        return firstLog + rate;
    }

    int normal(int driver) {
        return firstLog + rates + driver;
    }

    /** Where the Gaussian move of a rate goes: into its logarithm, or into a row of its own for its kernel. */
    int motion(int rate) {
        return motion[rate];
    }

    Map<Currency, Integer> own() {
        return own;
    }
}
