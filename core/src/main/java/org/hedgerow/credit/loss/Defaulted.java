package org.hedgerow.credit.loss;

import org.hedgerow.check.Checks;
import org.hedgerow.path.observable.Observable;

/**
 * How often a counterparty defaulted since the date before on which this is read: hardly ever more than once, by who came in
 * its place.
 */
public record Defaulted(String counterparty) implements Observable {
    public Defaulted {
        Checks.notBlank(counterparty, "counterparty");
    }
}
