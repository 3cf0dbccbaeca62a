package org.hedgerow.credit.exposure;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.market.Market;

/**
 * What a strategy has open with one counterparty, or with a group of them: between netting sets, and so between
 * counterparties, nothing is set against each other.
 *
 * @param with the counterparty's name, or the group's
 */
public record Relation(String strategy, String with, boolean isGroup, List<NettingSet> sets) {
    public Relation {
        Checks.notBlank(strategy, "strategy");
        Checks.notBlank(with, "with");
        sets = Checks.notEmpty(sets, "sets");
    }

    /** What its columns are of. */
    String subject() {
        return strategy + " with " + (isGroup ? "group " : "") + with;
    }

    /** The days on which its contracts end, or are closed at the horizon. */
    public SortedSet<LocalDate> ends(Market market, LocalDate horizon) {
        SortedSet<LocalDate> ends = new TreeSet<>();
        sets.forEach(set -> ends.addAll(set.ends(market, horizon)));
        return ends;
    }

    /** Those of some dates on which anything is open and all of it can be marked; none where it ends before. */
    public SortedSet<LocalDate> open(SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        LocalDate last = ends(market, horizon).last();
        return new TreeSet<>(dates.headSet(last.plusDays(1))).tailSet(firstMark(market));
    }

    /** Whether it is open on any of some dates. */
    public boolean isOpen(SortedSet<LocalDate> dates, Market market, LocalDate horizon) {
        return !open(dates, market, horizon).isEmpty();
    }

    LocalDate firstMark(Market market) {
        return sets.stream()
                .map(set -> set.firstMark(market))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
