package org.hedgerow.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.trade.Trade;

/** What a plan consists of for who asks what each part does: its deals or, where they are many, its deals by currency. */
public record Legs(List<Leg> all) {
    /** More deals are seen by currency. */
    private static final int MOST_DEALS = 8;

    public Legs {
        all = List.copyOf(all);
    }

    /**
     * One or more deals.
     *
     * @param words as a confirmation has it, or what the deals have in common
     * @param notional amounts dealt at today's spot, home currency
     * @param trades their places in the plan
     */
    public record Leg(String words, double notional, List<Integer> trades) {
        public Leg {
            trades = List.copyOf(trades);
        }

        private Leg with(Leg other) {
            List<Integer> both = new ArrayList<>(trades);
            both.addAll(other.trades);
            return new Leg(words, notional + other.notional, both);
        }
    }

    static Legs of(Plan plan, Market market) {
        List<Leg> deals = new ArrayList<>();
        for (int number = 0; number < plan.trades().size(); number++) {
            Trade trade = plan.trades().get(number);
            deals.add(new Leg(trade.ticket(market).words(), trade.grossNotional(market), List.of(number)));
        }
        return deals.size() <= MOST_DEALS ? new Legs(deals) : byCurrency(deals, plan, market);
    }

    private static Legs byCurrency(List<Leg> deals, Plan plan, Market market) {
        List<Leg> bundles = new ArrayList<>();
        for (Leg deal : deals) {
            String words = currencies(plan.trades().get(deal.trades().get(0)), market);
            Leg named = new Leg(words, deal.notional(), deal.trades());
            int place = bundles.stream().map(Leg::words).toList().indexOf(words);
            if (place < 0) {
                bundles.add(named);
            } else {
                bundles.set(place, bundles.get(place).with(named));
            }
        }
        return new Legs(bundles.stream()
                .map(bundle -> new Leg(count(bundle) + bundle.words, bundle.notional, bundle.trades))
                .toList());
    }

    private static String count(Leg bundle) {
        int count = bundle.trades.size();
        return count == 1 ? "1 deal" : count + " deals";
    }

    private static String currencies(Trade trade, Market market) {
        TreeSet<Currency> currencies = new TreeSet<>(trade.position(market).keySet());
        trade.holdings(market)
                .forEach(holding -> currencies.add(holding.instrument().currency()));
        return currencies.isEmpty()
                ? " of no open position"
                : currencies.stream().map(Currency::code).collect(Collectors.joining(" and ", " in ", ""));
    }

    /** The leg that a deal of the plan belongs to. */
    int legOf(int trade) {
        for (int leg = 0; leg < all.size(); leg++) {
            if (all.get(leg).trades().contains(trade)) {
                return leg;
            }
        }
        throw new IllegalArgumentException("trade must be of the plan, but is " + trade);
    }
}
