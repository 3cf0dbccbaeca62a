package org.hedgerow.limit.part;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.money.Currency;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/** The parts of a position of which some move on the paths, these with a row of units each. */
public final class PartRows {
    private final List<Part> parts;
    private final List<Part> moving;
    private final MovingUnits.Kernel[] kernels;
    private final Currency[] currencies;
    private final boolean[][][] held; // [close][date][moving part]
    private final double[][] units;

    public PartRows(List<Part> parts, PathLayout layout, WatchDates dates) {
        this.parts = parts;
        this.moving = parts.stream().filter(part -> part.moving().isPresent()).toList();
        this.kernels = new MovingUnits.Kernel[moving.size()];
        this.currencies = new Currency[moving.size()];
        this.held = new boolean[2][layout.grid().size()][moving.size()];
        this.units = new double[moving.size()][PathBatch.SIZE];
        for (int place = 0; place < kernels.length; place++) {
            Part part = moving.get(place);
            currencies[place] = part.item().currency();
            List<LocalDate> on = part.dates(dates);
            kernels[place] = part.moving().orElseThrow().bind(layout, on);
            for (LocalDate date : on) {
                int index = layout.grid().index(date);
                held[0][index][place] = part.isHeld(date, false, dates.horizon());
                held[1][index][place] = part.isHeld(date, true, dates.horizon());
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    List<Part> moving() {
        return moving;
    }

    /** The place of a part among those that move; negative where it does not. */
    int place(Part part) {
        for (int place = 0; place < kernels.length; place++) {
            if (moving.get(place).isSame(part)) {
                return place;
            }
        }
        return -1;
    }

    Currency currency(int moving) {
        return currencies[moving];
    }

    double[] units(int moving) {
        return units[moving];
    }

    /** Before the day's deals. */
    public void carry(PathBatch batch, int date) {
        for (int place = 0; place < kernels.length; place++) {
            if (held[0][date][place]) {
                kernels[place].carried(batch, date, units[place]);
            }
        }
    }

    /** Does the day's deals. */
    public void deal(PathBatch batch, int date) {
        for (MovingUnits.Kernel kernel : kernels) {
            kernel.deal(batch, date);
        }
    }

    /** After them. */
    public void close(PathBatch batch, int date) {
        for (int place = 0; place < kernels.length; place++) {
            if (held[1][date][place]) {
                kernels[place].closing(batch, date, units[place]);
            }
        }
    }
}
