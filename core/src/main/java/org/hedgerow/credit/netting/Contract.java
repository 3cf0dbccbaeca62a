package org.hedgerow.credit.netting;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** Something that two sides owe each other. Bound to a horizon it is closed and paid out there: so it is marked. */
public interface Contract {
    /** Dates on which it pays or looks at the path, none after the horizon. */
    SortedSet<LocalDate> payments(Market market, LocalDate horizon);

    /** What it is worth today, home currency; nothing where it is dealt today at what it is worth. */
    double valueToday();

    /** The first date on which it can be marked. */
    LocalDate firstMark(Market market);

    /** Asks for what the executable form reads up to the horizon. */
    void require(Needs needs, Market market, LocalDate horizon);

    /** Makes the executable form, which may keep rows of its own. */
    Kernel bind(PathLayout layout, Market market, LocalDate horizon);

    /** Executable form of a {@link Contract}; called on each of its payment dates in order. */
    interface Kernel {
        /** Adds a factor times what it pays to the holder, home currency of the date. */
        void addPaid(PathBatch batch, int date, double factor, double[] to);
    }
}
