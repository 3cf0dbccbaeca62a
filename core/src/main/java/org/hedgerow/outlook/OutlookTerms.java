package org.hedgerow.outlook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.risk.measure.RiskLevels;
import org.hedgerow.risk.shape.ShapeTerms;

/**
 * What is told of every strategy.
 *
 * @param dates before the horizon on which outcomes are told; none where they are not asked for
 * @param looks dates between which a fall is seen, the horizon among them; none where it is not asked for
 */
public record OutlookTerms(
        ShapeTerms shape, RiskLevels levels, SortedSet<LocalDate> dates, SortedSet<LocalDate> looks) {
    public OutlookTerms {
        Checks.present(shape, "shape");
        Checks.present(levels, "levels");
        dates = Collections.unmodifiableSortedSet(new TreeSet<>(dates));
        looks = Collections.unmodifiableSortedSet(new TreeSet<>(looks));
    }
}
