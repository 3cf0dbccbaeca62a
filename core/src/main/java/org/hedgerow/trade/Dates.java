package org.hedgerow.trade;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of payment dates. */
public final class Dates {
    private Dates() {}

    static SortedSet<LocalDate> of(LocalDate... dates) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(List.of(dates)));
    }

    /** The first of two days. */
    public static LocalDate earlier(LocalDate first, LocalDate second) {
        return first.isBefore(second) ? first : second;
    }
}
