package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Cover;
import org.hedgerow.hedge.Covered;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.hedge.Target;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Exposure;
import org.hedgerow.position.Position;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.Outright;
import org.hedgerow.trade.Trade;

/**
 * Sets long against short lines of a currency and deals one forward on what is left, in place of one on each gross
 * line: it saves bid/offer and leaves the differences between the lines' dates open.
 *
 * @param within lines are netted with those of the same period, counted from today, and the net is dealt to the last of
 *     their dates; all lines are netted and dealt to the horizon if absent
 */
public record Netting(String name, Cover cover, Optional<Tenor> within) implements Strategy {
    public Netting {
        Checks.notBlank(name, "name");
        Checks.present(cover, "cover");
        Checks.present(within, "within");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        SortedMap<LocalDate, SortedMap<Currency, Covered>> periods = new TreeMap<>();
        for (Covered each : cover.orOf(Target.GROSS_LINES).covered(position, market, horizon)) {
            periods.computeIfAbsent(end(each.deal().date(), market, horizon), any -> new TreeMap<>())
                    .merge(each.deal().currency(), each, this::net);
        }
        List<Trade> forwards = new ArrayList<>();
        periods.values().forEach(nets -> nets.values().forEach(net -> {
            LocalDate date = within.isPresent() ? net.deal().date() : horizon;
            Exposure deal = new Exposure(net.deal().currency(), net.deal().amount(), date);
            if (deal.amount() != 0) {
                double halfSpread =
                        market.bidOffer(deal.currency(), deal.amount(), date).forward();
                forwards.add(new Outright(deal.currency(), deal.amount(), date, halfSpread));
                forwards.addAll(new Covered(deal, net.by()).unwinding(market).toList());
            }
        }));
        return new Plan(forwards);
    }

    private Covered net(Covered one, Covered other) {
        Exposure first = one.deal();
        Exposure second = other.deal();
        LocalDate later = first.date().isAfter(second.date()) ? first.date() : second.date();
        return new Covered(
                new Exposure(first.currency(), first.amount() + second.amount(), later),
                one.by().plus(other.by()));
    }

    /** Last day of the period that a date falls into. */
    private LocalDate end(LocalDate date, Market market, LocalDate horizon) {
        return within.map(tenor -> tenor.periodEnd(market.valuationDate(), date))
                .orElse(horizon);
    }
}
