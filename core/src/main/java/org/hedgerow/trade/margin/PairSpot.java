package org.hedgerow.trade.margin;

import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.money.CurrencyPair;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Spot;

/** The spot rate of any pair and its quote currency's rate in home currency, by triangulation over home. */
final class PairSpot {
    private static final int HOME = -1;

    private final int baseRow;
    private final int quoteRow;
    private final double[] rate = new double[PathBatch.SIZE];
    private final double[] ones = new double[PathBatch.SIZE];

    private PairSpot(int baseRow, int quoteRow) {
        this.baseRow = baseRow;
        this.quoteRow = quoteRow;
        Rows.fill(ones, 1);
    }

    static PairSpot of(CurrencyPair pair, PathLayout layout, Market market) {
        return new PairSpot(row(pair.base(), layout, market), row(pair.quote(), layout, market));
    }

    private static int row(Currency currency, PathLayout layout, Market market) {
        return currency.equals(market.home()) ? HOME : layout.row(new Spot(currency));
    }

    /** Quote currency per unit of base; the row holds until the next call. */
    double[] rate(PathBatch batch) {
        double[] base = inHome(batch, baseRow);
        if (quoteRow == HOME) {
            return base;
        }
        double[] quote = batch.row(quoteRow);
        for (int path = 0; path < rate.length; path++) {
            rate[path] = base[path] / quote[path];
        }
        return rate;
    }

    /** Home currency per unit of quote currency. */
    double[] quoteInHome(PathBatch batch) {
        return inHome(batch, quoteRow);
    }

    private double[] inHome(PathBatch batch, int row) {
        return row == HOME ? ones : batch.row(row);
    }
}
