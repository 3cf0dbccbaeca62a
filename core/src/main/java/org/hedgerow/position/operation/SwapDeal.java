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
 * Buys currency at spot and sells the same amount forward, or the other way round where it is negative: the position does
 * not change, its terms do.
 *
 * @param amount of the near leg
 * @param date of the far leg
 * @param rate of the far leg, home per unit
 * @param tags where the deal belongs; nowhere in particular if absent
 */
public record SwapDeal(Currency currency, double amount, LocalDate date, double rate, Optional<Tags> tags)
        implements Operation {
    public SwapDeal {
        Changes.check(currency, amount, tags);
        Checks.present(date, "date");
        Checks.positive(rate, "rate");
    }

    @Override
    public List<Line> lines() {
        Line far = new Derivative(new FxForward(currency, date, rate), -amount, 0, tags);
        return List.of(Changes.dealt(currency, amount, tags), far);
    }

    @Override
    public void check(Market market) {
        Changes.checkLater(date, "date", market);
    }
}
