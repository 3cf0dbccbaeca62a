package org.hedgerow.limit.own;

import org.hedgerow.check.Checks;

/**
 * A limit on what a strategy owes on the way: the largest debt of its cash account up to a date.
 *
 * @param line home currency
 */
public record CreditLine(String id, double line) {
    public CreditLine {
        Checks.notBlank(id, "id");
        Checks.notNegative(line, "line");
    }
}
