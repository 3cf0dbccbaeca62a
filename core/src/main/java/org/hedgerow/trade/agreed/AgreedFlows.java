package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hedgerow.check.Checks;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathForward;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.Discount;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * Payments agreed today: those that a strategy adds, less those that it takes away. Foreign currency is booked at its spot
 * of the date; what is paid after the horizon is marked there, foreign currency at its forward.
 *
 * <p>At risk-free rates and today's mid forwards the payments would be worth nothing. What they are worth beside the
 * costs named, home currency today, is a friction of one more cause and stands on the last date. The rest of what is
 * paid, foreign currency at today's spot, is carry: risk-free interest received less paid.
 *
 * @param rest the cause of what the terms agreed differ from the market's
 * @param position what is added to the open position by the counting of norms
 */
public record AgreedFlows(
        List<AgreedPayment> payments, List<AgreedCost> costs, Cost rest, Map<Currency, Double> position)
        implements Trade {
    public AgreedFlows {
        payments = Checks.notEmpty(payments, "payments");
        costs = List.copyOf(costs);
        position = Map.copyOf(position);
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        Stream.concat(payments.stream().map(AgreedPayment::date), costs.stream().map(AgreedCost::date))
                .forEach(date -> dates.add(booked(date, horizon)));
        return Collections.unmodifiableSortedSet(dates);
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of(payments.size() == 1 ? "payment agreed" : payments.size() + " payments agreed");
    }

    static LocalDate booked(LocalDate date, LocalDate horizon) {
        return date.isAfter(horizon) ? horizon : date;
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.act(payments(market, horizon));
        for (AgreedPayment payment : payments) {
            List<LocalDate> on = List.of(booked(payment.date(), horizon));
            if (payment.currency().equals(market.home())) {
                requireHome(needs, market, horizon, payment.date());
                continue;
            }
            needs.read(new Spot(payment.currency()), on);
            PathForward.require(needs, market, payment.currency(), on, payment.date());
            if (isConverted(payment, horizon) && needs.hasRegimes(payment.currency())) {
                needs.read(new MarketShift.Spread(payment.currency()), on);
            }
        }
        costs.forEach(cost -> requireHome(needs, market, horizon, cost.date()));
        requireHome(needs, market, horizon, last());
    }

    private static void requireHome(Needs needs, Market market, LocalDate horizon, LocalDate date) {
        if (date.isAfter(horizon) && needs.simulatesInterest(market.home())) {
            needs.read(new Discount(market.home(), date), List.of(horizon));
        }
    }

    /** Marks are at mid. */
    static boolean isConverted(AgreedPayment payment, LocalDate horizon) {
        return payment.halfSpread() != 0 && !payment.date().isAfter(horizon);
    }

    LocalDate last() {
        return payments.stream()
                .map(AgreedPayment::date)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What the terms differ from the market's beside the costs named, on the last date; negative for a cost. */
    AgreedCost differs(Market market) {
        LocalDate today = market.valuationDate();
        double worth = 0;
        for (AgreedPayment payment : payments) {
            double rate =
                    payment.currency().equals(market.home()) ? 1 : market.forward(payment.currency(), payment.date());
            worth += payment.amount() * rate * market.discount(market.home(), today, payment.date());
        }
        for (AgreedCost cost : costs) {
            worth -= cost.amount() * market.discount(market.home(), today, cost.date());
        }
        return new AgreedCost(rest, last(), worth * market.growth(market.home(), today, last()));
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new AgreedFlowsKernel(this, layout, market, horizon);
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return payments.stream().map(AgreedPayment::date).max(LocalDate::compareTo);
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return position;
    }

    @Override
    public double grossNotional(Market market) {
        return payments.stream()
                .mapToDouble(payment -> Math.abs(payment.amount()) * market.spot(payment.currency()))
                .sum();
    }
}
