package org.hedgerow.programme.rule;

import java.time.LocalDate;
import java.util.SortedSet;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.ForwardOnDates;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.position.Exposure;
import org.hedgerow.programme.Orders;
import org.hedgerow.programme.ProgrammeKernel;

/** Running sums of the moves seen, from which the slope is taken anew on each date. */
final class MinimumVarianceKernel implements ProgrammeKernel {
    private final PriorMoves prior;
    private final double most;
    private final int first;
    private final int[] moves; // [date], seen by then with those before today
    private final int exposedRow;
    private final int hedgeRow;
    private final double perExposed; // units of the deal per unit of value, at today's rates 1
    private final ForwardOnDates forward;

    private final double[] exposedBefore = new double[PathBatch.SIZE];
    private final double[] forwardBefore = new double[PathBatch.SIZE];
    private final double[] forwardNow = new double[PathBatch.SIZE];
    private final double[] exposedSum = new double[PathBatch.SIZE];
    private final double[] hedgeSum = new double[PathBatch.SIZE];
    private final double[] products = new double[PathBatch.SIZE];
    private final double[] squares = new double[PathBatch.SIZE];

    MinimumVarianceKernel(MinimumVariance terms, PathLayout layout, Exposure deal, Market market, LocalDate end) {
        this.prior = terms.prior();
        this.most = terms.most();
        SortedSet<LocalDate> dates = terms.decides(deal, market, end);
        this.first = layout.grid().index(dates.first());
        this.moves = new int[layout.grid().size()];
        int seen = prior.count();
        for (LocalDate date : dates) {
            moves[layout.grid().index(date)] = seen++;
        }
        this.exposedRow = layout.row(new Spot(terms.exposed(deal)));
        this.hedgeRow = layout.row(new Spot(deal.currency()));
        this.perExposed = market.spot(deal.currency()) / market.spot(terms.exposed(deal));
        this.forward = ForwardOnDates.of(layout, market, deal.currency(), dates, deal.date());
    }

    @Override
    public void decide(PathBatch batch, int date, Orders orders) {
        double[] exposed = batch.row(exposedRow);
        double[] hedge = batch.row(hedgeRow);
        forward.factor(batch, date, forwardNow);
        Rows.product(forwardNow, hedge, forwardNow);
        if (date == first) {
            Rows.fill(exposedSum, prior.sumOfExposed());
            Rows.fill(hedgeSum, prior.sumOfHedge());
            Rows.fill(products, prior.sumOfProducts());
            Rows.fill(squares, prior.sumOfSquares());
        } else {
            addMoves(exposed);
        }
        System.arraycopy(exposed, 0, exposedBefore, 0, exposed.length);
        System.arraycopy(forwardNow, 0, forwardBefore, 0, forwardNow.length);
        double[] wanted = orders.wanted();
        for (int path = 0; path < wanted.length; path++) {
            double slope =
                    MinimumVariance.slope(moves[date], exposedSum[path], hedgeSum[path], products[path], squares[path]);
            double value = perExposed * exposed[path] / hedge[path];
            wanted[path] = Math.max(0, Math.min(most, slope)) * value;
        }
    }

    private void addMoves(double[] exposed) {
        for (int path = 0; path < exposed.length; path++) {
            double exposedMove = exposed[path] / exposedBefore[path] - 1;
            double hedgeMove = forwardNow[path] / forwardBefore[path] - 1;
            exposedSum[path] += exposedMove;
            hedgeSum[path] += hedgeMove;
            products[path] += exposedMove * hedgeMove;
            squares[path] += hedgeMove * hedgeMove;
        }
    }
}
