package org.hedgerow.instrument.fixing;

import java.time.LocalDate;
import org.hedgerow.formula.fixing.FixingCourse;
import org.hedgerow.formula.fixing.FixingRows;
import org.hedgerow.formula.fixing.KnockedForwards;
import org.hedgerow.formula.fixing.TargetForwards;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.instrument.Mark;
import org.hedgerow.market.Market;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;

/**
 * Values on the horizon what is left of a contract, at today's smile. Interest that differs by path is taken to the end;
 * between, fixings keep today's proportions to it. What a regime adds to volatilities is left out.
 */
final class FixingMark {
    private final Mark mark;
    private final double carry; // forward to the end over the rate, as the rows have it
    private final FixingRows rows; // null where nothing more is fixed
    private final double[] rate = new double[PathBatch.SIZE];
    private final double[] scratch = new double[PathBatch.SIZE];

    private FixingMark(Instrument contract, FixingRows rows, PathLayout layout, Market market, LocalDate horizon) {
        this.mark = Mark.of(layout, market, contract.currency(), horizon, contract.end());
        this.carry = market.forwardFactor(contract.currency(), horizon, contract.end());
        this.rows = rows;
    }

    static FixingMark of(
            Instrument terms,
            TargetForwards contract,
            FixingCourse course,
            PathLayout layout,
            Market market,
            LocalDate horizon) {
        return new FixingMark(terms, FixingRows.of(contract, course), layout, market, horizon);
    }

    static FixingMark of(
            Instrument terms,
            KnockedForwards contract,
            FixingCourse course,
            PathLayout layout,
            Market market,
            LocalDate horizon) {
        return new FixingMark(terms, FixingRows.of(contract, course), layout, market, horizon);
    }

    /** Where only payments are left. */
    static FixingMark fixed(Instrument terms, PathLayout layout, Market market, LocalDate horizon) {
        return new FixingMark(terms, null, layout, market, horizon);
    }

    /** Writes what a contract that lives is worth. */
    void value(PathBatch batch, double[] left, double[] out) {
        rate(batch);
        rows.value(rate, left, scratch, out);
        mark.discount(batch, out);
    }

    /** The rate that has the path's forward to the end at today's proportions; not to be changed. */
    double[] rate(PathBatch batch) {
        mark.forward(batch, rate);
        for (int path = 0; path < rate.length; path++) {
            rate[path] /= carry;
        }
        return rate;
    }

    /** Multiplies money of the end by what it is worth. */
    void discount(PathBatch batch, double[] paid) {
        mark.discount(batch, paid);
    }

    boolean fixesMore() {
        return rows != null;
    }
}
