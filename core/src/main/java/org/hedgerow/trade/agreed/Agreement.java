package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;

/**
 * Gathers the payments of a strategy. Each is made on the next business day if its date is none; foreign currency that is
 * delivered by the spot date is dealt at today's rate.
 */
public final class Agreement {
    private final Market market;
    private final List<AgreedPayment> payments = new ArrayList<>();
    private final List<AgreedCost> costs = new ArrayList<>();
    private final Map<Currency, Double> position = new TreeMap<>();

    /** Without payments yet. */
    public Agreement(Market market) {
        this.market = market;
    }

    /** Receives home currency. */
    public Agreement home(LocalDate date, double amount) {
        payments.add(new AgreedPayment(market.home(), paid(date), amount, 0));
        return this;
    }

    /** Receives a currency that is worth its mid rate of the date. */
    public Agreement currency(Currency currency, LocalDate date, double amount) {
        if (currency.equals(market.home())) {
            return home(date, amount);
        }
        if (isDealtToday(currency, date)) {
            return home(date, amount * market.spot(currency));
        }
        payments.add(new AgreedPayment(currency, paid(date), amount, 0));
        return this;
    }

    /** Receives foreign currency and sells it spot on the date; buys and pays it where negative. */
    public Agreement converted(Currency currency, LocalDate date, double amount) {
        double halfSpread = market.bidOffer(currency, amount, date).spot();
        if (isDealtToday(currency, date)) {
            double cost = -Math.abs(amount) * halfSpread * market.spot(currency);
            return cost(Cost.BID_OFFER, date, cost)
                    .home(date, amount * market.spot(currency) * (1 - Math.signum(amount) * halfSpread));
        }
        payments.add(new AgreedPayment(currency, paid(date), amount, halfSpread));
        return this;
    }

    /** Says of the payments of a date that some of it, home currency, has this cause; negative for a cost. */
    public Agreement cost(Cost cause, LocalDate date, double amount) {
        if (amount != 0) {
            costs.add(new AgreedCost(cause, paid(date), amount));
        }
        return this;
    }

    /** Adds to the open position by the counting of norms, in units of the currency. */
    public Agreement counted(Currency currency, double amount) {
        if (!currency.equals(market.home())) {
            position.merge(currency, amount, Double::sum);
        }
        return this;
    }

    /** The trade. What its payments are worth today beside the costs named has one cause more. */
    public AgreedFlows because(Cost rest) {
        return new AgreedFlows(payments, costs, rest, position);
    }

    private boolean isDealtToday(Currency currency, LocalDate date) {
        return !paid(date).isAfter(market.spotDate(currency));
    }

    private LocalDate paid(LocalDate date) {
        return market.calendar().following(date);
    }
}
