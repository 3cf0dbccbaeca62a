package org.hedgerow.hedge.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.ledger.Cost;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Line;
import org.hedgerow.position.Position;
import org.hedgerow.position.Stock;
import org.hedgerow.time.DayCount;
import org.hedgerow.trade.Trade;
import org.hedgerow.trade.agreed.Agreement;

/**
 * Pays payables out of currency that is held: on its date a payable is not bought, and from then the stock is that much
 * smaller, and at the horizon worth less by it with the interest that the line names. There is no deal, and so no bid/offer to
 * pay. What lies idle earns no interest: using it saves the foreign rate, which shows as funding. Payables after the
 * horizon are left as they are.
 */
public record FundsHeld(String name, DueFlows flows) implements Strategy {
    public FundsHeld {
        Checks.notBlank(name, "name");
        Checks.present(flows, "flows").only(DueFlows.Side.PAYABLES);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        List<Trade> used = new ArrayList<>();
        List<DueFlow> payables = flows.only(DueFlows.Side.PAYABLES).of(position, market, horizon).stream()
                .filter(flow -> flow.date().isBefore(horizon))
                .toList();
        for (DueFlow payable : payables) {
            Currency currency = payable.currency();
            double needed = payables.stream()
                    .filter(other -> other.currency().equals(currency))
                    .mapToDouble(other -> -other.amount())
                    .sum();
            Checks.that(
                    needed <= held(position, currency, market, horizon),
                    "flows",
                    "must not need more than the " + held(position, currency, market, horizon) + " " + currency
                            + " held, but need " + needed);
            double growth =
                    StrictMath.exp(interest(position, currency) * DayCount.ACT_365F.years(payable.date(), horizon));
            used.add(new Agreement(market)
                    .currency(currency, payable.date(), -payable.amount())
                    .currency(currency, horizon, payable.amount() * growth)
                    .because(Cost.FUNDING));
        }
        return new Plan(used);
    }

    private static double held(Position position, Currency currency, Market market, LocalDate horizon) {
        return position.allLines().stream()
                .filter(line -> line.currency().equals(currency) && line instanceof Stock)
                .flatMap(line -> line.exposures(market, horizon).stream())
                .mapToDouble(held -> Math.max(0, held.amount()))
                .sum();
    }

    /** Of the first stock that is held. */
    private static double interest(Position position, Currency currency) {
        for (Line line : position.allLines()) {
            if (line instanceof Stock stock && stock.currency().equals(currency) && stock.assets() > 0) {
                Optional<Double> rate = stock.interestRate();
                return rate.orElse(0.0);
            }
        }
        return 0;
    }
}
