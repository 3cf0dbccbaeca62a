package org.hedgerow.outcome;

import org.hedgerow.check.Checks;

/** One number per path: a quantity of a subject, which is a strategy's name. */
public record Column(String subject, Quantity quantity) {
    public Column {
        Checks.notBlank(subject, "subject");
        Checks.present(quantity, "quantity");
    }

    @Override
    public String toString() {
        return subject + " " + quantity.name();
    }
}
