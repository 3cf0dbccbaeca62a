package org.hedgerow.hedge.change;

import java.time.LocalDate;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Moves flows to another date: earlier (lead) they are discounted, later (lag) they bear interest, in their own
 * currency at the rate agreed. {@code amount * exp(rate * years)} is paid, of which years are negative when it is
 * earlier. What is moved to the spot date is dealt at today's rate.
 *
 * @param rate a year, continuously compounded
 */
public record LeadLag(String name, DueFlows flows, LocalDate to, double rate) implements FlowChange {
    public LeadLag {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows");
        Checks.present(to, "to");
        Checks.in(rate, -0.99, 2, "rate");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        position.allLines()
                .forEach(line -> Checks.that(
                        !to.isBefore(market.spotDate(line.currency())),
                        "to",
                        "must not come before the spot date " + market.spotDate(line.currency()) + ", but is " + to));
        return FlowChange.super.plan(position, market, horizon);
    }

    @Override
    public void replace(DueFlow flow, Market market, Agreement agreement) {
        LocalDate paid = market.calendar().following(to);
        double growth = StrictMath.exp(rate * DayCount.ACT_365F.years(flow.date(), paid));
        agreement.currency(flow.currency(), paid, flow.amount() * growth);
        if (paid.isAfter(market.spotDate(flow.currency()))) {
            agreement.counted(flow.currency(), flow.counted() * growth);
        }
    }
}
