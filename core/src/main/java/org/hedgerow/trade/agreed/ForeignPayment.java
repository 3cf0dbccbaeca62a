package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.ledger.CashAccount;
import org.hedgerow.ledger.Cost;
import org.hedgerow.ledger.CostBook;
import org.hedgerow.market.Market;
import org.hedgerow.math.Rows;
import org.hedgerow.path.PathBatch;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.TradeKernel;

/** Foreign currency at its spot of the date, or marked on the horizon at its forward. */
final class ForeignPayment implements TradeKernel {
    private static final int NONE = -1;

    private final String words;
    private final double amount;
    private final int spotRow;
    private final double spotToday;
    private final double halfSpread;
    private final int spreadRow; // what spreads are multiplied with, NONE where they are as today
    private final PathForward forward; // null where what a unit is worth over spot is the factor
    private final double factor;
    private final double[] overSpot = new double[PathBatch.SIZE];
    private final double[] value = new double[PathBatch.SIZE];
    private final double[] spread = new double[PathBatch.SIZE]; // a share of spot

    ForeignPayment(AgreedPayment payment, PathLayout layout, Market market, LocalDate horizon) {
        LocalDate booked = AgreedFlows.booked(payment.date(), horizon);
        boolean converts = AgreedFlows.isConverted(payment, horizon);
        boolean marks =
                payment.date().isAfter(booked) && PathForward.varies(layout::movesForwards, market, payment.currency());
        words = payment.words();
        amount = payment.amount();
        spotRow = layout.row(new Spot(payment.currency()));
        spotToday = market.spot(payment.currency());
        halfSpread = converts ? payment.halfSpread() : 0;
        spreadRow = converts && layout.hasRegimes(payment.currency())
                ? layout.row(new MarketShift.Spread(payment.currency()))
                : NONE;
        forward = marks ? PathForward.of(layout, market, payment.currency(), booked, payment.date()) : null;
        factor = market.forwardFactor(payment.currency(), booked, payment.date())
                * market.discount(market.home(), booked, payment.date());
    }

    @Override
    public void pay(PathBatch batch, int date, CashAccount account) {
        bindWorth(batch);
        double[] spot = batch.row(spotRow);
        double side = Math.signum(amount);
        for (int path = 0; path < value.length; path++) {
            value[path] = spot[path] * overSpot[path] * (1 - side * spread[path]);
        }
        account.receive(amount, value);
    }

    @Override
    public List<Ticket> dealt(PathBatch batch, int date, int path) {
        double mid = batch.row(spotRow)[path] * overSpot[path];
        return List.of(Ticket.of(words, mid * (1 - Math.signum(amount) * spread[path]), mid));
    }

    @Override
    public void explain(PathBatch batch, int date, CostBook costs) {
        bindWorth(batch);
        double[] spot = batch.row(spotRow);
        for (int path = 0; path < value.length; path++) {
            value[path] = (spot[path] - spotToday) * overSpot[path];
        }
        costs.book(Cost.SPOT, amount, value);
        costs.book(Cost.CARRY, amount * spotToday, overSpot);
        if (halfSpread != 0) {
            Rows.product(spot, spread, value);
            costs.book(Cost.BID_OFFER, -Math.abs(amount), value);
        }
    }

    private void bindWorth(PathBatch batch) {
        Rows.fill(overSpot, factor);
        if (forward != null) {
            forward.overSpot(batch, overSpot);
        }
        Rows.fill(spread, halfSpread);
        if (spreadRow != NONE) {
            Rows.product(spread, batch.row(spreadRow), spread);
        }
    }
}
