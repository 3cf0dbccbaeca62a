package org.hedgerow.credit.netting;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.MarginTerms;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;

/** Contracts that are set against each other when one side defaults, and what secures them. */
public record NettingSet(List<Contract> contracts, Optional<MarginTerms> collateral) {
    public NettingSet {
        contracts = Checks.notEmpty(contracts, "contracts");
        Checks.present(collateral, "collateral");
    }

    /** What the counterparty owes today beyond what secures it, home currency. */
    public double owingToday() {
        double value = valueToday();
        return Math.max(0, value - collateral.map(terms -> terms.held(value)).orElse(0.0));
    }

    double valueToday() {
        return contracts.stream().mapToDouble(Contract::valueToday).sum();
    }

    /** The days on which its contracts end, or are closed at the horizon. */
    public SortedSet<LocalDate> ends(Market market, LocalDate horizon) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        contracts.forEach(contract -> ends.add(end(contract, market, horizon)));
        return ends;
    }

    static LocalDate end(Contract contract, Market market, LocalDate horizon) {
        return contract.payments(market, horizon).last();
    }

    /** The first date on which all of it can be marked. */
    public LocalDate firstMark(Market market) {
        return contracts.stream()
                .map(contract -> contract.firstMark(market))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The day on the paths whose values the collateral of a date secures; absent where it still secures those of today. */
    Optional<LocalDate> secured(LocalDate date, Market market) {
        return collateral
                .map(terms -> market.calendar().minusBusinessDays(date, terms.marginPeriod()))
                .filter(day -> day.isAfter(market.valuationDate()) && !day.isBefore(firstMark(market)));
    }

    /** Days on which a contract is marked for its own sake, or for the collateral of a later one. */
    private SortedSet<LocalDate> marks(
            Contract contract, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        NavigableSet<LocalDate> marks = new TreeSet<>(dates);
        dates.forEach(date -> secured(date, market).ifPresent(marks::add));
        return marks.headSet(end(contract, market, horizon), true);
    }

    /** Days on which the kernel of some dates has to look at the paths, beside these dates. */
    public SortedSet<LocalDate> looks(SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        SortedSet<LocalDate> looks = new TreeSet<>();
        for (Contract contract : contracts) {
            marks(contract, dates, market, horizon).forEach(mark -> looks.addAll(contract.payments(market, mark)));
        }
        return looks;
    }

    /** Asks for what marks on some dates need. */
    public void require(Needs needs, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        needs.act(dates);
        for (Contract contract : contracts) {
            for (LocalDate date : marks(contract, dates, market, horizon)) {
                contract.require(needs, market, date);
            }
        }
    }

    /**
     * Makes the executable form, which looks at the contracts on the dates; each worker thread has one of its own.
     */
    public NettingKernel bind(PathLayout layout, SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        return new NettingKernel(this, layout, dates, market, horizon);
    }
}
