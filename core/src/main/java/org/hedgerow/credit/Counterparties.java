package org.hedgerow.credit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hedgerow.check.Checks;
import org.hedgerow.check.InvalidValue;
import org.hedgerow.market.Market;
import org.hedgerow.money.Currency;
import org.hedgerow.position.Tags;
import org.hedgerow.time.Tenor;

/**
 * With whom the deals of a scenario are done.
 *
 * @param method how defaults enter the outcome
 * @param every from one date to the next on which exposures are looked at; a month if absent. The horizon is one of them, and
 *     so is each day on which a deal ends
 */
public record Counterparties(CreditMethod method, Optional<Tenor> every, List<Counterparty> parties) {
    private static final Tenor MONTH = Tenor.parse("1M");

    public Counterparties {
        Checks.present(method, "method");
        Checks.present(every, "every");
        parties = Checks.notEmpty(parties, "parties");
        Set<String> names = new HashSet<>();
        for (int place = 0; place < parties.size(); place++) {
            String name = parties.get(place).name();
            Checks.that(
                    names.add(name),
                    "parties[" + place + "].name",
                    "must differ from the other counterparties', but is '" + name + "'");
        }
    }

    /** How far apart exposures are looked at; a month where nothing is said. */
    public Tenor tenor() {
        return every.orElse(MONTH);
    }

    /** Empty where there is none of the name. */
    public Optional<Counterparty> named(String name) {
        return parties.stream().filter(party -> party.name().equals(name)).findFirst();
    }

    /** With whom something is dealt; absent where it belongs to none. */
    public Optional<Counterparty> of(Tags tags) {
        return tags.counterparty().flatMap(this::named);
    }

    /** Refuses terms that do not fit the market and the currencies that are simulated. */
    public void check(Market market, Collection<Currency> simulated) {
        for (int place = 0; place < parties.size(); place++) {
            Counterparty party = parties.get(place);
            String owner = "parties[" + place + "]";
            try {
                party.defaults().check(market.valuationDate());
            } catch (InvalidValue fault) {
                throw fault.within(owner + ".defaults");
            }
            party.wrongWay()
                    .ifPresent(wrong -> Checks.that(
                            simulated.contains(wrong.currency()),
                            owner + ".wrongWay.currency",
                            "must be of the position, but is " + wrong.currency()));
        }
    }

    /** Refuses a counterparty that there is none of. */
    public void check(Tags tags) {
        tags.counterparty()
                .ifPresent(name -> Checks.that(
                        named(name).isPresent(),
                        "tags.counterparty",
                        "must be one of "
                                + parties.stream().map(Counterparty::name).toList() + ", but is '" + name + "'"));
    }
}
