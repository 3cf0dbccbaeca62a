package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;

/**
 * Keeps a {@link Fund} for the losses. In home currency it deals nothing; in a foreign one its amount is bought spot and
 * deposited to the horizon with borrowed home currency, as a {@link CurrencyDeposit} is.
 *
 * @param amount home currency, at today's rate
 * @param spread that its money costs more than it earns, a share a year
 * @param k price a year of what is lost beyond it; the charge's if absent
 * @param currency in which it is held; home if absent
 */
public record ReserveFund(String name, double amount, double spread, Optional<Double> k, Optional<Currency> currency)
        implements Strategy {
    public ReserveFund {
        Checks.notBlank(name, "name");
        new Fund(amount, spread, k, currency);
    }

    /** In home currency. */
    public ReserveFund(String name, double amount, double spread, Optional<Double> k) {
        this(name, amount, spread, k, Optional.empty());
    }

    @Override
    public ReserveFund part(double share) {
        return new ReserveFund(name, share * amount, spread, k, currency);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return currency.filter(held -> amount > 0)
                .map(held -> Interest.OWN.plan(
                        held, amount / market.spot(held), Term.of(held, Optional.empty(), horizon, market), market))
                .orElseGet(() -> new Plan(List.of()));
    }

    @Override
    public Optional<Fund> fund() {
        return Optional.of(new Fund(amount, spread, k, currency));
    }
}
