package org.hedgerow.hedge.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.hedge.Fund;
import org.hedgerow.hedge.Plan;
import org.hedgerow.hedge.Strategy;
import org.hedgerow.market.Market;
import org.hedgerow.position.Position;

/** Deals nothing and keeps a {@link Fund} for the losses. */
public record ReserveFund(String name, double amount, double spread, Optional<Double> k) implements Strategy {
    public ReserveFund {
        Checks.notBlank(name, "name");
        new Fund(amount, spread, k);
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        return new Plan(List.of());
    }

    @Override
    public Optional<Fund> fund() {
        return Optional.of(new Fund(amount, spread, k));
    }
}
