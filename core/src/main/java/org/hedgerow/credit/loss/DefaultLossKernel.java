package org.hedgerow.credit.loss;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.credit.netting.NettingKernel;
import org.hedgerow.credit.netting.NettingSet;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.trade.TradeKernel;

/** Settles with who defaulted and pays for the replacement; explained as the share of what was owed that is lost. */
final class DefaultLossKernel implements TradeKernel {
    private final NettingKernel[] deals;
    private final NettingKernel[] held;
    private final boolean[] isMark; // [date]
    private final int defaultedRow;
    private final double recovery;
    private final double lost; // share
    private final double[] owing = new double[PathBatch.SIZE];
    private final double[] owed = new double[PathBatch.SIZE];
    private final double[] heldOwing = new double[PathBatch.SIZE];
    private final double[] heldOwed = new double[PathBatch.SIZE];
    private final double[] row = new double[PathBatch.SIZE];

    DefaultLossKernel(DefaultLoss terms, PathLayout layout, Market market, LocalDate horizon) {
        deals = bind(terms.deals(), terms, layout, market, horizon);
        held = bind(terms.held(), terms, layout, market, horizon);
        isMark = new boolean[layout.grid().size()];
        terms.marks(horizon).forEach(date -> isMark[layout.grid().index(date)] = true);
        defaultedRow = layout.row(new Defaulted(terms.counterparty().name()));
        recovery = terms.counterparty().recovery();
        lost = terms.counterparty().lossGivenDefault();
    }

    private static NettingKernel[] bind(
            List<NettingSet> sets, DefaultLoss terms, PathLayout layout, Market market, LocalDate horizon) {
        return sets.stream()
                .map(set -> set.bind(layout, terms.marks(horizon), market, horizon))
                .toArray(NettingKernel[]::new);
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        look(deals, batch, date, owing, owed);
        look(held, batch, date, heldOwing, heldOwed);
        if (isMark[date]) {
            double[] defaulted = batch.row(defaultedRow);
            settle(defaulted, owing, owed);
            account.receive(1, row);
            settle(defaulted, heldOwing, heldOwed);
            account.receive(-1, row);
        }
    }

    private void look(NettingKernel[] sets, PathBatch batch, int date, double[] theirs, double[] ours) {
        Rows.fill(theirs, 0);
        Rows.fill(ours, 0);
        for (NettingKernel set : sets) {
            set.look(batch, date);
            if (isMark[date]) {
                set.addExposure(date, theirs, ours);
            }
        }
    }

    /** The recovery comes in and what is owed goes out; then the same deals are bought for what they are worth. */
    private void settle(double[] defaulted, double[] theirs, double[] ours) {
        for (int path = 0; path < row.length; path++) {
            double settled = recovery * theirs[path] - ours[path];
            double replaced = theirs[path] - ours[path];
            row[path] = defaulted[path] * (settled - replaced);
        }
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        if (isMark[date]) {
            double[] defaulted = batch.row(defaultedRow);
            for (int path = 0; path < row.length; path++) {
                row[path] = defaulted[path] * (owing[path] - heldOwing[path]);
            }
            costs.book(Cost.CREDIT, -lost, row);
        }
    }
}
