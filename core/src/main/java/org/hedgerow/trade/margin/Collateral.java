package org.hedgerow.trade.margin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.time.Tenor;

/**
 * A collateral agreement (credit support annex) over all deals with one counterparty. On each margin date their values
 * are set against each other at mid, and who owes more than a threshold posts what is beyond it in home cash. Cash that
 * was posted earns interest, which is added to it, and stays its owner's: it is lent, not gained.
 *
 * @param every how often margin is called for; on every business day if absent
 * @param threshold what the hedger may owe before anything is called for, home currency
 * @param theirThreshold what the counterparty may owe; the same if absent
 * @param minimumTransfer below which nothing is moved, home currency
 * @param spread of the interest on collateral over the risk-free rate, a share a year; usually negative
 * @param line of credit for what is posted; without end if absent
 */
public record Collateral(
        Optional<Tenor> every,
        double threshold,
        Optional<Double> theirThreshold,
        double minimumTransfer,
        double spread,
        Optional<MarginCredit> line) {
    /** Every day and to the last cent, with risk-free interest and without end of credit. */
    public static final Collateral FULL = new Collateral(Optional.empty(), 0, Optional.empty(), 0, 0, Optional.empty());

    public Collateral {
        Checks.present(every, "every");
        Checks.notNegative(threshold, "threshold");
        Checks.present(theirThreshold, "theirThreshold")
                .ifPresent(amount -> Checks.notNegative(amount, "theirThreshold"));
        Checks.notNegative(minimumTransfer, "minimumTransfer");
        Checks.in(spread, -1, 1, "spread");
        Checks.present(line, "line");
    }

    /** An agreement over a share of the deals, with that share of its amounts. */
    public Collateral times(double share) {
        return new Collateral(
                every,
                share * threshold,
                theirThreshold.map(amount -> share * amount),
                share * minimumTransfer,
                spread,
                line.map(credit -> credit.times(share)));
    }

    /** Dates after today up to the last deal's end, which is one of them. */
    List<LocalDate> marginDates(Market market, LocalDate end) {
        LocalDate today = market.valuationDate();
        List<LocalDate> dates = every.map(tenor -> tenor.rollDates(today, end, market.calendar()))
                .orElseGet(() -> market.calendar().businessDays(today, end));
        return dates.stream().filter(today::isBefore).toList();
    }
}
