package org.hedgerow.hedge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hedgerow.check.Checks;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Position;

/**
 * Sets long against short lines of a currency and deals one forward to the horizon on what is left, in place of one on
 * each line: it saves bid/offer and leaves the differences between the lines' dates open.
 */
public record Netting(String name, double ratio, Optional<List<Currency>> currencies) implements Strategy {
    public Netting {
        Checks.notBlank(name, "name");
        Checks.share(ratio, "ratio");
        Checks.present(currencies, "currencies");
    }

    @Override
    public Plan plan(Position position, Market market, LocalDate horizon) {
        Cover net = new Cover(ratio, Optional.of(Target.NETTED_LINES), currencies);
        return new ForwardHedge(name, net, Optional.empty()).plan(position, market, horizon);
    }
}
