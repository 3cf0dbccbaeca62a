package org.hedgerow.model.joint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hedgerow.money.Currency;

/**
 * The scratch rows of a joint model: a logarithm per spot, a normal per driver, three rows per short rate, a motion for
 * each currency whose model takes it raw, then what the models asked for, what couples spots with rates, and a copula.
 */
final class JointRows {
    private static final int ROWS_OF_RATE = 3;

    private final int spots;
    private final int firstLog;
    private final int firstRate;
    private final int[] motion; // [spot]
    private final Map<Currency, Integer> logs = new LinkedHashMap<>();
    private final Map<Currency, Integer> own = new LinkedHashMap<>();
    private final int[] coupled; // [spot]
    private final int firstOfCopula;
    private final int end;

    JointRows(JointFactors factors, int first) {
        List<Currency> currencies = factors.spots();
        spots = currencies.size();
        firstLog = first;
        motion = new int[spots];
        firstRate = first + spots + drivers(factors);
        int next = firstRate + ROWS_OF_RATE * factors.rates().size();
        for (int spot = 0; spot < spots; spot++) {
            motion[spot] = factors.diffusion(spot).isEmpty() ? next++ : log(spot);
        }
        for (Currency currency : currencies) {
            logs.put(currency, log(logs.size()));
            own.put(currency, next);
            next += factors.model().spot(currency).scratchRows();
        }
        coupled = new int[spots];
        for (Currency currency : factors.coupled()) {
            coupled[currencies.indexOf(currency)] = next;
            next += CoupledKernel.ROWS;
        }
        firstOfCopula = next;
        end = next + (factors.model().copula().isPresent() ? CopulaKernel.ROWS : 0);
    }

    /** One for each motion, two for each rate. */
    static int drivers(JointFactors factors) {
        return factors.motions() + 2 * factors.rates().size();
    }

    static int count(JointFactors factors) {
        return new JointRows(factors, 0).end;
    }

    int log(int spot) {
        return firstLog + spot;
    }

    int normal(int driver) {
        return firstLog + spots + driver;
    }

    /** Where the Gaussian move of a spot goes: into its logarithm, or into a row of its own for its kernel. */
    int motion(int spot) {
        return motion[spot];
    }

    /** Deviation of a short rate from its mean. */
    int factor(int rate) {
        return firstRate + ROWS_OF_RATE * rate;
    }

    /** Of the factor, since today. */
    int integral(int rate) {
        return factor(rate) + 1;
    }

    /** What the last step added to the integral. */
    int integralMove(int rate) {
        return factor(rate) + 2;
    }

    /** The first of the rows that a {@link CoupledKernel} needs for a spot. */
    int coupled(int spot) {
        return coupled[spot];
    }

    int firstOfCopula() {
        return firstOfCopula;
    }

    Map<Currency, Integer> logs() {
        return logs;
    }

    Map<Currency, Integer> own() {
        return own;
    }
}
