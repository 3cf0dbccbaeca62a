package org.hedgerow.stress.path;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.CurrencyObservable;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.Growth;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.time.DayCount;

/** Writes the moves of a table, each as far as it is done on a date. */
final class MovedRatesKernel implements PathKernel {
    private static final double DAYS_PER_YEAR = 365; // of Act/365F

    private final MoveTable moves;
    private final Fill[][] fills; // [date]
    private final long[] elapsed; // [date], calendar days since today

    MovedRatesKernel(MoveTable moves, PathLayout layout, Market market) {
        this.moves = moves;
        this.fills = new Fill[layout.grid().size()][];
        this.elapsed = new long[fills.length];
        for (int date = 0; date < fills.length; date++) {
            LocalDate day = layout.grid().date(date);
            List<Fill> onDate = new ArrayList<>();
            for (Observable what : layout.observables()) {
                if (layout.filled(what, date) && what instanceof CurrencyObservable of) {
                    onDate.add(fill(of, layout.row(what), day, market));
                }
            }
            fills[date] = onDate.toArray(Fill[]::new);
            elapsed[date] = ChronoUnit.DAYS.between(market.valuationDate(), day);
        }
    }

    private Fill fill(CurrencyObservable what, int row, LocalDate day, Market market) {
        int currency = moves.place(what.currency());
        if (what instanceof Spot spot) {
            Term log = (move, elapsed) -> moves.logMove(move, currency) * moves.done(move, elapsed);
            return new Grown(new Moved(row, log), market.spot(spot.currency()));
        }
        if (what instanceof Discount bond && currency >= 0) {
            double years = DayCount.ACT_365F.years(day, bond.maturity());
            Term log = (move, elapsed) -> -moves.rate(move, currency) * moves.done(move, elapsed) * years;
            return new Grown(new Moved(row, log), market.discount(bond.currency(), day, bond.maturity()));
        }
        if (what instanceof Growth growth && currency >= 0) {
            Term log = (move, elapsed) -> moves.rate(move, currency) * moves.doneDays(move, elapsed) / DAYS_PER_YEAR;
            return new Grown(new Moved(row, log), market.growth(growth.currency(), market.valuationDate(), day));
        }
        if (what instanceof MarketShift.OptionVolatility && currency >= 0) {
            return new Moved(row, (move, elapsed) -> moves.volatility(move, currency) * moves.done(move, elapsed));
        }
        return new Constant(row, constant(what, day, market));
    }

    private static double constant(CurrencyObservable what, LocalDate day, Market market) {
        if (what instanceof Discount bond) {
            return market.discount(bond.currency(), day, bond.maturity());
        }
        if (what instanceof Growth growth) {
            return market.growth(growth.currency(), market.valuationDate(), day);
        }
        return what instanceof MarketShift shift
                ? shift.neutral()
                : 1; // no interest is random, so futures are forwards
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        for (Fill fill : fills[date]) {
            fill.fill(moves, elapsed[date], batch);
        }
    }

    /** One row on one date. */
    private interface Fill {
        void fill(MoveTable moves, long elapsed, PathBatch batch);
    }

    /** How far something has gone in a move, after some calendar days. */
    private interface Term {
        double of(int move, long elapsed);
    }

    private record Constant(int row, double value) implements Fill {
        @Override
        public void fill(MoveTable moves, long elapsed, PathBatch batch) {
            Rows.fill(batch.row(row), value);
        }
    }

    /** A number of each move, written to the paths that follow it. */
    private record Moved(int row, Term term) implements Fill {
        @Override
        public void fill(MoveTable moves, long elapsed, PathBatch batch) {
            double[] out = batch.row(row);
            long first = batch.block() * PathBatch.SIZE;
            for (int path = 0; path < out.length; path++) {
                out[path] = term.of(moves.move(first + path), elapsed);
            }
        }
    }

    /** Today's number times the exponential of what has moved. */
    private record Grown(Moved log, double today) implements Fill {
        @Override
        public void fill(MoveTable moves, long elapsed, PathBatch batch) {
            log.fill(moves, elapsed, batch);
            double[] out = batch.row(log.row);
            Rows.expTimes(out, today, out);
        }
    }
}
