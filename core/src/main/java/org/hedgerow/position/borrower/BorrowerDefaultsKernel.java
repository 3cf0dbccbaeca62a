package org.hedgerow.position.borrower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathKernel;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Observable;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.random.Draws;
import org.hedgerow.time.DayCount;

/** Fills rates and, off them, the shares of borrowers that have defaulted. */
final class BorrowerDefaultsKernel implements PathKernel {
    private final PathKernel rates;
    private final List<Group> groups = new ArrayList<>();
    private final int scratch;

    BorrowerDefaultsKernel(BorrowerDefaults terms, PathLayout layout, Market market) {
        this.rates = terms.model().bind(layout, market);
        int row = layout.scratch() + terms.model().scratchRows(layout.observables());
        this.scratch = row++;
        for (Observable what : layout.observables()) {
            if (what instanceof DefaultedShare share) {
                groups.add(new Group(share, row++, layout, market));
            }
        }
    }

    @Override
    public void fill(PathBatch batch, int date, Draws draws) {
        rates.fill(batch, date, draws);
        for (Group group : groups) {
            group.fill(batch, date, batch.row(scratch));
        }
    }

    /**
     * Adds up {@code -ln} of the share that survives: on each review the years since the one before times {@code ln(1 +
     * exp(score))}, which is {@code -ln(1 - p)}.
     */
    private static final class Group {
        /** Beyond it nobody survives a day. */
        private static final double HIGHEST_SCORE = 700;

        private final int spotRow;
        private final int shareRow;
        private final int survivedRow;
        private final double[] years; // [date] since the review before
        private final boolean[] isReview; // [date]
        private final boolean[] isRead; // [date]
        private final double today; // home per unit
        private final double foreignIncome;
        private final double debtService;
        private final double weight;
        private final double score;

        Group(DefaultedShare share, int survivedRow, PathLayout layout, Market market) {
            Borrowers borrowers = share.borrowers();
            this.spotRow = layout.row(new Spot(share.currency()));
            this.shareRow = layout.row(share);
            this.survivedRow = survivedRow;
            this.today = market.spot(share.currency());
            this.foreignIncome = borrowers.currencyIncome();
            this.debtService = borrowers.debtService();
            this.weight = borrowers.burdenWeight();
            this.score = borrowers.score();
            int dates = layout.grid().size();
            this.years = new double[dates];
            this.isReview = new boolean[dates];
            this.isRead = new boolean[dates];
            setDates(share, layout, market);
        }

        /** A day on which the share is read is a review for that day alone, if it is none of the borrowers'. */
        private void setDates(DefaultedShare share, PathLayout layout, Market market) {
            int last = years.length - 1;
            while (last > 0 && !layout.filled(share, last)) {
                last--;
            }
            LocalDate end = layout.grid().date(last);
            Set<LocalDate> reviews = new HashSet<>(share.borrowers().reviews(market, end));
            LocalDate before = market.valuationDate();
            for (int date = 0; date <= last; date++) {
                LocalDate day = layout.grid().date(date);
                years[date] = DayCount.ACT_365F.years(before, day);
                isReview[date] = reviews.contains(day);
                isRead[date] = layout.filled(share, date);
                before = isReview[date] ? day : before;
            }
        }

        void fill(PathBatch batch, int date, double[] scratch) {
            double[] survived = batch.row(survivedRow);
            if (date == 0) {
                Rows.fill(survived, 0);
            }
            if (isReview[date] || isRead[date]) {
                intensity(batch.row(spotRow), scratch);
                Rows.scale(scratch, years[date]);
                Rows.add(scratch, survived);
            }
            if (isReview[date]) {
                System.arraycopy(scratch, 0, survived, 0, survived.length);
            }
            if (isRead[date]) {
                defaulted(scratch, batch.row(shareRow));
            }
        }

        private void intensity(double[] spot, double[] out) {
            if (weight == 0 || foreignIncome == 1) {
                Rows.fill(out, Score.intensity(score));
                return;
            }
            moved(spot, out);
            Rows.exp(out, out);
            Rows.add(out, 1);
            Rows.log(out, out);
        }

        /** The score with the burden moved. */
        private void moved(double[] spot, double[] out) {
            double homeIncome = 1 - foreignIncome;
            for (int path = 0; path < out.length; path++) {
                double rate = spot[path] / today;
                double burden = debtService * rate / (homeIncome + foreignIncome * rate);
                out[path] = Math.min(score + weight * (burden - debtService), HIGHEST_SCORE);
            }
        }

        private static void defaulted(double[] survived, double[] out) {
            for (int path = 0; path < out.length; path++) {
                out[path] = -survived[path];
            }
            Rows.exp(out, out);
            for (int path = 0; path < out.length; path++) {
                out[path] = 1 - out[path];
            }
        }
    }
}
