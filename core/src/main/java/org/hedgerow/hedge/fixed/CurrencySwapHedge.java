package org.hedgerow.hedge.fixed;

import java.time.LocalDate;
import java.util.List;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;
import org.hedgerow.time.Tenor;
import org.hedgerow.trade.swap.CurrencySwap;
import org.hedgerow.trade.swap.SwapLeg;

/**
 * Swaps interest in a foreign currency, and with {@code exchanges} the notional at the end, for that in home currency on
 * what the notional is today: beside a bond whose coupons it receives, a home currency bond is left. It looks at no line
 * of the position but the currency.
 *
 * @param notional foreign currency, positive where its interest is received
 * @param every from one payment to the next
 */
public record CurrencySwapHedge(
        String name,
        Currency currency,
        double notional,
        LocalDate end,
        Tenor every,
        SwapLeg foreign,
        SwapLeg home,
        boolean exchanges)
        implements Strategy {
    public CurrencySwapHedge {
        Checks.notBlank(name, "name");
        Checks.present(currency, "currency");
        Checks.in(notional, -1e15, 1e15, "notional");
        Checks.present(end, "end");
        Checks.present(every, "every");
        Checks.present(foreign, "foreign");
        Checks.present(home, "home");
    }

    @Override
    public CurrencySwapHedge part(double share) {
        return new CurrencySwapHedge(name, currency, share * notional, end, every, foreign, home, exchanges);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        boolean held =
                position.allLines().stream().anyMatch(line -> line.currency().equals(currency));
        Checks.that(held, "currency", "must be of the position, but is " + currency);
        boolean later =
                end.isAfter(market.spotDate(currency)) && market.calendar().isBusinessDay(end);
        Checks.that(later, "end", "must be a business day after the spot date, but is " + end);
        if (notional == 0) {
            return new Plan(List.of());
        }
        double halfSpread = market.bidOffer(currency, notional, end).forward();
        return new Plan(
                List.of(new CurrencySwap(currency, notional, end, every, foreign, home, exchanges, halfSpread)));
    }
}
