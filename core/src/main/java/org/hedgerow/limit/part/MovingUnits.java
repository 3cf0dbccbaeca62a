package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.Collection;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** How the units that a part of a position counts for move on the paths. */
public interface MovingUnits {
    /** Asks for what is needed to know them on some dates, today not among them. */
    void require(Needs needs, Collection<LocalDate> dates);

    Kernel bind(PathLayout layout, Collection<LocalDate> dates);

    /** Whether its full amount moves with the units. */
    default boolean movesNotional() {
        return false;
    }

    /** Executable form; it is shown every date of the grid, in order. */
    interface Kernel {
        /** Writes the units before the day's deals, at the day's rates; only on dates asked for. */
        void carried(PathBatch batch, int date, double[] out);

        /** Does the deals of a day. */
        default void deal(PathBatch batch, int date) {}

        /** Writes the units after the day's deals; only on dates asked for. */
        default void closing(PathBatch batch, int date, double[] out) {
            carried(batch, date, out);
        }
    }
}
