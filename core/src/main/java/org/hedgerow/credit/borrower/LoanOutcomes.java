package org.hedgerow.credit.borrower;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.outcome.Column;
import org.hedgerow.outcome.Columns;
import org.hedgerow.outcome.Observer;
import org.hedgerow.outcome.ObserverKernel;
import org.hedgerow.outcome.OutcomeBatch;
import org.hedgerow.outcome.Quantity;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Position;
import org.hedgerow.position.borrower.CurrencyLoans;

/** Writes what the rate and what its hold on borrowers make of a position's currency loans, home currency at the horizon. */
public record LoanOutcomes(Position position, Market market, LocalDate horizon) implements Observer {
    private static final String ALL = "currency loans";

    private enum Of implements Quantity {
        UNMOVED,
        REACTION,
        DEFAULTED,
        RATE
    }

    /** Of a position; empty where nobody borrows in currency. */
    public static Optional<LoanOutcomes> of(Position position, Market market, LocalDate horizon) {
        return loans(position).isEmpty() ? Optional.empty() : Optional.of(new LoanOutcomes(position, market, horizon));
    }

    /** What all loans gain where borrowers default by today's probability whatever the rate does. */
    static Column unmoved() {
        return new Column(ALL, Of.UNMOVED);
    }

    /** What they gain more, mostly less, since borrowers do react. */
    static Column reaction() {
        return new Column(ALL, Of.REACTION);
    }

    /** The share of borrowers of a loan, by its place among the loans, that has defaulted. */
    static Column defaulted(int loan) {
        return new Column(ALL + " " + loan, Of.DEFAULTED);
    }

    /** The rate of a loan's currency on the horizon. */
    static Column rate(int loan) {
        return new Column(ALL + " " + loan, Of.RATE);
    }

    /** The loans of a position in its order. */
    static List<CurrencyLoans> loans(Position position) {
        return position.allLines().stream()
                .filter(CurrencyLoans.class::isInstance)
                .map(CurrencyLoans.class::cast)
                .toList();
    }

    @Override
    public void require(Needs needs, Columns columns) {
        List<CurrencyLoans> loans = loans(position);
        columns.everyPath(unmoved());
        columns.everyPath(reaction());
        for (int loan = 0; loan < loans.size(); loan++) {
            loans.get(loan).defaulted().require(needs, market, horizon);
            columns.everyPath(defaulted(loan));
            columns.everyPath(rate(loan));
        }
    }

    @Override
    public ObserverKernel bind(PathLayout layout, Columns columns) {
        int last = layout.grid().size() - 1;
        int unmoved = columns.place(unmoved());
        int reaction = columns.place(reaction());
        List<Bound> loans = new ArrayList<>();
        for (CurrencyLoans loan : loans(position)) {
            loans.add(new Bound(loan, loans.size(), this, layout, columns));
        }
        return (batch, date, out) -> {
            if (date == last) {
                Rows.fill(out.row(unmoved), 0);
                Rows.fill(out.row(reaction), 0);
                loans.forEach(loan -> loan.add(batch, out, unmoved, reaction));
            }
        };
    }

    /** One line of loans. */
    private static final class Bound {
        private final int spotRow;
        private final int shareRow;
        private final double usual; // share that has defaulted where borrowers are unmoved
        private final double kept; // units of currency that are then left
        private final double lost; // units of currency, were all to default
        private final double today; // home currency
        private final int defaulted;
        private final int rate;
        private final double[] scratch = new double[PathBatch.SIZE];

        Bound(CurrencyLoans loan, int place, LoanOutcomes terms, PathLayout layout, Columns columns) {
            double amount = loan.amount(terms.market());
            spotRow = layout.row(new Spot(loan.currency()));
            shareRow = layout.row(loan.defaulted());
            usual = loan.borrowers().defaulted(terms.market(), terms.horizon());
            kept = amount * (1 - loan.lossGivenDefault() * usual);
            lost = amount * loan.lossGivenDefault();
            today = amount * terms.market().spot(loan.currency());
            defaulted = columns.place(LoanOutcomes.defaulted(place));
            rate = columns.place(LoanOutcomes.rate(place));
        }

        void add(PathBatch batch, OutcomeBatch out, int unmoved, int reaction) {
            double[] spot = batch.row(spotRow);
            double[] share = batch.row(shareRow);
            Rows.addScaled(out.row(unmoved), kept, spot);
            Rows.add(out.row(unmoved), -today);
            Rows.fill(scratch, usual);
            Rows.addScaled(scratch, -1, share);
            Rows.product(scratch, spot, scratch);
            Rows.addScaled(out.row(reaction), lost, scratch);
            System.arraycopy(share, 0, out.row(defaulted), 0, share.length);
            System.arraycopy(spot, 0, out.row(rate), 0, spot.length);
        }
    }
}
