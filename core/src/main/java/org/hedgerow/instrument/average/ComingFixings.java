package org.hedgerow.instrument.average;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.market.Market;

/** The fixings of an average that come after a date: their forwards over its spot rate, and how variance comes to them. */
final class ComingFixings {
    private final double[] carries;
    private final double[] shares;
    private final int past;

    ComingFixings(AverageOption terms, Market market, LocalDate horizon) {
        List<LocalDate> coming =
                terms.fixings().stream().filter(horizon::isBefore).toList();
        double whole =
                market.optionSmile(terms.currency(), horizon, terms.end()).variance(1);
        this.carries = new double[coming.size()];
        this.shares = new double[coming.size()];
        for (int fixing = 0; fixing < carries.length; fixing++) {
            LocalDate date = coming.get(fixing);
            carries[fixing] = market.forwardFactor(terms.currency(), horizon, date);
            double variance =
                    market.optionSmile(terms.currency(), horizon, date).variance(1);
            double before = fixing == 0 ? 0 : shares[fixing - 1];
            shares[fixing] = Math.max(before, whole == 0 ? 0 : Math.min(1, variance / whole));
        }
        this.past = terms.averageSoFar().map(AverageSoFar::fixings).orElse(0)
                + terms.fixings().size()
                - coming.size();
    }

    boolean isNone() {
        return carries.length == 0;
    }

    double[] carries() {
        return carries.clone();
    }

    /** Of the variance to the end. */
    double[] shares() {
        return shares.clone();
    }

    /** Number of those up to the date. */
    int past() {
        return past;
    }
}
