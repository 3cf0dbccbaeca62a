package org.hedgerow.position.operation;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.instrument.Instrument;
import org.hedgerow.market.Market;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Line;
import org.hedgerow.position.Operation;
import org.hedgerow.position.Tags;

/**
 * Buys an option, or writes it where the notional is negative: the position changes by its delta.
 *
 * @param notional units of foreign currency
 * @param premium paid for all of it today, home currency; negative where it is received
 * @param tags where the deal belongs; nowhere in particular if absent
 */
public record OptionDeal(Instrument option, double notional, double premium, Optional<Tags> tags) implements Operation {
    public OptionDeal {
        Checks.present(option, "option");
        Checks.in(notional, -Line.LARGEST, Line.LARGEST, "notional");
        Checks.in(premium, -Line.LARGEST, Line.LARGEST, "premium");
        Checks.present(tags, "tags");
    }

    @Override
    public List<Line> lines() {
        return List.of(new Derivative(option, notional, premium, tags));
    }

    @Override
    public void check(Market market) {
        Changes.checkLater(option.end(), "option.end", market);
    }
}
