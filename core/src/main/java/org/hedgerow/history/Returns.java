package org.hedgerow.history;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.time.DayCount;

/** Logarithmic moves of one rate from each fixing to the next; positive where the foreign currency rose. */
public final class Returns {
    private final List<LocalDate> dates;
    private final double[] moves;

    private Returns(List<LocalDate> dates, double[] moves) {
        this.dates = dates;
        this.moves = moves;
    }

    static Returns of(Fixings fixings) {
        Checks.that(fixings.size() > 1, "dates", "must have at least two for a return");
        double[] moves = new double[fixings.size() - 1];
        for (int move = 0; move < moves.length; move++) {
            double before = fixings.rates().get(move);
            double after = fixings.rates().get(move + 1);
            moves[move] = after == before ? 0 : StrictMath.log(after / before);
        }
        return new Returns(fixings.dates(), moves);
    }

    /** The number of moves, one less than fixings. */
    public int size() {
        return moves.length;
    }

    /** The natural logarithm of a fixing over the one before, by its place from 0. */
    public double value(int move) {
        return moves[move];
    }

    /** All moves in order; a copy. */
    public double[] values() {
        return moves.clone();
    }

    /** The date of the fixing that a move starts from. */
    public LocalDate from(int move) {
        return dates.get(move);
    }

    /** The date of the fixing that a move leads to. */
    public LocalDate to(int move) {
        return dates.get(move + 1);
    }

    /** Act/365F years from the first fixing to the last. */
    public double years() {
        return DayCount.ACT_365F.years(from(0), to(size() - 1));
    }

    /** Moves a year in this history, about 260 where weekends are out and 250 where holidays are, too. */
    public double perYear() {
        return size() / years();
    }
}
