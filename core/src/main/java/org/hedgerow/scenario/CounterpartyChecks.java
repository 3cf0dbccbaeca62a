package org.hedgerow.scenario;

import java.util.List;
import java.util.Optional;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.credit.Counterparties;
import org.hedgerow.hedge.Dealing;
import org.hedgerow.market.Market;
import org.hedgerow.position.Derivative;
import org.hedgerow.position.Position;
import org.hedgerow.position.Tags;

/** Rules between the counterparties of a scenario and what is dealt with them. */
final class CounterpartyChecks {
    private CounterpartyChecks() {}

    /** Refuses terms that do not fit the market, and deals and contracts with others than those listed, if any are. */
    static void check(Optional<Counterparties> parties, List<Dealing> dealings, Position position, Market market) {
        parties.ifPresent(some -> {
            ScenarioChecks.within(
                    "counterparties",
                    () -> some.check(market, position.netExposure(market).keySet()));
            for (int place = 0; place < dealings.size(); place++) {
                check(some, dealings.get(place).tags(), "dealings[" + place + "]");
            }
            for (int place = 0; place < position.allLines().size(); place++) {
                if (position.allLines().get(place) instanceof Derivative held) {
                    check(some, held.tag(), "position." + position.place(place));
                }
            }
        });
    }

    private static void check(Counterparties parties, Tags tags, String owner) {
        try {
            parties.check(tags);
        } catch (InvalidValue fault) {
            throw fault.within(owner);
        }
    }
}
