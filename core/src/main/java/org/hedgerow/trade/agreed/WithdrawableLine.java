package org.hedgerow.trade.agreed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.path.Needs;
import org.hedgerow.path.PathLayout;
import org.hedgerow.path.observable.MarketShift;
import org.hedgerow.path.observable.Spot;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.Ticket;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.TradeKernel;

/**
 * A credit line that its lender withdraws on the first of its dates on which the regime of the path widens spreads: the
 * debt is repaid with currency bought spot on that day, and nothing is drawn any more. Where there are no regimes it
 * runs to its end.
 *
 * @param steps by date; on the last all is repaid out of the currency that comes in, and on a horizon before it the debt
 *     is marked with the interest run up
 */
public record WithdrawableLine(Currency currency, List<Step> steps) implements Trade {
    /**
     * What happens on a date, units of the currency.
     *
     * @param interest paid on the debt since the step before, {@code spread} what of it is above the risk-free rate
     * @param fee paid on what was not drawn
     * @param debt before the step
     * @param drawn on the date, repaid where negative
     */
    public record Step(LocalDate date, double interest, double spread, double fee, double debt, double drawn) {
        /** The end of the line on an earlier date, with what has run up since the step before. */
        private Step on(LocalDate end, LocalDate before) {
            double share = DayCount.ACT_365F.years(before, end) / DayCount.ACT_365F.years(before, date);
            return new Step(end, share * interest, share * spread, share * fee, debt, -debt);
        }
    }

    public WithdrawableLine {
        steps = Checks.notEmpty(steps, "steps");
    }

    @Override
    public SortedSet<LocalDate> payments(Market market, LocalDate horizon) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        until(horizon).steps.forEach(step -> dates.add(step.date()));
        return Collections.unmodifiableSortedSet(dates);
    }

    /** The same, ended on the horizon if that comes first. */
    private WithdrawableLine until(LocalDate horizon) {
        List<Step> before =
                steps.stream().filter(step -> step.date().isBefore(horizon)).toList();
        if (before.size() == steps.size() || before.isEmpty()) {
            return this;
        }
        List<Step> ended = new ArrayList<>(before);
        ended.add(steps.get(before.size())
                .on(horizon, before.get(before.size() - 1).date()));
        return new WithdrawableLine(currency, ended);
    }

    @Override
    public void require(Needs needs, Market market, LocalDate horizon) {
        needs.read(new Spot(currency), payments(market, horizon));
        if (needs.hasRegimes(currency)) {
            needs.read(new MarketShift.Spread(currency), payments(market, horizon));
        }
    }

    @Override
    public TradeKernel bind(PathLayout layout, Market market, LocalDate horizon) {
        return new WithdrawableLineKernel(until(horizon), layout, market);
    }

    @Override
    public Ticket ticket(Market market) {
        return Ticket.of("credit line in " + currency + " to "
                + steps.get(steps.size() - 1).date());
    }

    @Override
    public Optional<LocalDate> due(Market market) {
        return Optional.of(steps.get(steps.size() - 1).date());
    }

    @Override
    public Map<Currency, Double> position(Market market) {
        return Map.of(currency, -steps.get(0).drawn());
    }

    @Override
    public double grossNotional(Market market) {
        return steps.stream().mapToDouble(step -> Math.abs(step.drawn())).sum() * 2 * market.spot(currency);
    }
}
