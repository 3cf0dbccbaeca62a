package org.hedgerow.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Certainty;
import org.hedgerow.position.Flow;
import org.hedgerow.position.Position;
import org.hedgerow.trade.Holding;
import org.hedgerow.trade.Trade;

/**
 * A hedge as a scenario has it, dealt against one payment: so structures are quoted, with the terms that are solved.
 *
 * @param amount of currency, positive when received
 */
public record DealtHedge(Currency currency, double amount, LocalDate date, Strategy hedge) {
    public DealtHedge {
        Checks.present(currency, "currency");
        Checks.finite(amount, "amount");
        Checks.that(amount != 0, "amount", "must not be 0");
        Checks.present(date, "date");
        Checks.present(hedge, "hedge");
    }

    /** What is dealt for one unit of the payment. */
    List<Holding> holdings(Market market) {
        Checks.that(
                date.isAfter(market.spotDate(currency)),
                "date",
                "must come after the spot date " + market.spotDate(currency) + ", but is " + date);
        Flow flow = new Flow(currency, amount, date, Certainty.COMMITMENT, Optional.empty());
        List<Trade> trades = hedge.plan(Position.of(flow), market, date).trades();
        Checks.that(!trades.isEmpty(), "hedge", "must deal something");
        trades.forEach(trade -> Checks.that(
                !trade.holdings(market).isEmpty(), "hedge", "must deal forwards and options only, but deals " + trade));
        List<Holding> holdings = trades.stream()
                .flatMap(trade -> trade.holdings(market).stream())
                .map(holding -> new Holding(holding.instrument(), holding.amount() / Math.abs(amount)))
                .toList();
        Currency dealt = holdings.get(0).instrument().currency();
        Checks.that(
                holdings.stream()
                        .allMatch(holding -> holding.instrument().currency().equals(dealt)),
                "hedge",
                "must deal in one currency");
        return holdings;
    }
}
