package org.hedgerow.position.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.FxForward;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Buys currency forward, or sells it where the amount is negative: counted in full from today.
 *
 * @param rate home per unit
 * @param tags where the deal belongs; nowhere in particular if absent
 */
public record ForwardDeal(Currency currency, double amount, LocalDate date, double rate, Optional<Tags> tags)
        implements Operation {
    public ForwardDeal {
        Changes.check(currency, amount, tags);
        Checks.present(date, "date");
        Checks.positive(rate, "rate");
    }

    @Override
    public List<Line> lines() {
        return List.of(new Derivative(new FxForward(currency, date, rate), amount, 0, tags));
    }

    @Override
    public void check(Market market) {
        Changes.checkLater(date, "date", market);
    }
}
