package org.hedgerow.credit;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Someone with whom deals are done.
 *
 * @param group of connected counterparties that it belongs to
 * @param recovery share of what it owes that is left after its default
 * @param defaults when it may default
 * @param wrongWay how its default goes with a rate; with none if absent
 * @param collateral what is posted; nothing if absent
 * @param netting whether on default all deals are set against each other; yes if absent
 */
public record Counterparty(
        String name,
        Optional<String> region,
        Optional<String> group,
        double recovery,
        DefaultCurve defaults,
        Optional<WrongWay> wrongWay,
        Optional<MarginTerms> collateral,
        Optional<Boolean> netting) {
    public Counterparty {
        Checks.notBlank(name, "name");
        Checks.that(name.indexOf('\n') < 0, "name", "must be a single line");
        Checks.present(region, "region").ifPresent(text -> Checks.notBlank(text, "region"));
        Checks.present(group, "group").ifPresent(text -> Checks.notBlank(text, "group"));
        Checks.share(recovery, "recovery");
        Checks.present(defaults, "defaults");
        Checks.present(wrongWay, "wrongWay");
        Checks.present(collateral, "collateral");
        Checks.that(
                Checks.present(netting, "netting").orElse(true) || collateral.isEmpty(),
                "collateral",
                "must not be given without netting, which it is agreed on");
    }

    /** One that nets, without collateral, whose default goes with no rate. */
    public static Counterparty of(String name, double recovery, DefaultCurve defaults) {
        return new Counterparty(
                name,
                Optional.empty(),
                Optional.empty(),
                recovery,
                defaults,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whether contracts with it are set against each other when one side defaults; yes where nothing is said. */
    public boolean nets() {
        return netting.orElse(true);
    }

    /** How its default goes with a rate, if it does. */
    public Optional<WrongWay> goesWithRate() {
        return wrongWay.filter(some -> some.correlation() != 0);
    }

    /** The share of what it owes that is lost. */
    public double lossGivenDefault() {
        return 1 - recovery;
    }
}
