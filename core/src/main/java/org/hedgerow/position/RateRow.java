package org.hedgerow.position;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.math.Rows;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;

/** The rate of a line on each path, home per unit: the spot, or {@code S (1 + premium)}. */
final class RateRow {
    private static final int NONE = -1;

    private final int spotRow;
    private final int premiumRow;
    private final double[] rate;

    private RateRow(int spotRow, int premiumRow) {
        this.spotRow = spotRow;
        this.premiumRow = premiumRow;
        this.rate = new double[premiumRow == NONE ? 0 : PathBatch.SIZE];
    }

    /** Asks for the spot and, where regimes may have one, its premium. */
    static void require(Needs needs, Currency currency, Optional<LineRate> of, LocalDate on) {
        needs.read(new Spot(currency), List.of(on));
        if (isMarket(of) && needs.hasRegimes(currency)) {
            needs.read(new MarketShift.Premium(currency), List.of(on));
        }
    }

    static RateRow of(PathLayout layout, Currency currency, Optional<LineRate> of) {
        boolean premium = isMarket(of) && layout.hasRegimes(currency);
        return new RateRow(
                layout.row(new Spot(currency)), premium ? layout.row(new MarketShift.Premium(currency)) : NONE);
    }

    private static boolean isMarket(Optional<LineRate> of) {
        return of.orElse(LineRate.OFFICIAL) == LineRate.MARKET;
    }

    /** Not to be changed. */
    double[] row(PathBatch batch) {
        double[] spot = batch.row(spotRow);
        if (premiumRow == NONE) {
            return spot;
        }
        Rows.fill(rate, 1);
        Rows.addScaled(rate, 1, batch.row(premiumRow));
        Rows.product(spot, rate, rate);
        return rate;
    }
}
