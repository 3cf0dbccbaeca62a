package org.hedgerow.position;

import java.util.Optional;
import org.hedgerow.check.Checks;

/**
 * Where a line or a deal belongs, for limits that look at a part of the position.
 *
 * @param counterparty who owes or is owed, by the name that limits and credit terms know it by
 * @param region of the counterparty
 * @param dealer who dealt it
 * @param book that holds it
 * @param structural whether it is held on purpose, to steady the capital ratio, and may be left out of norms that allow
 *     it; no if absent
 */
public record Tags(
        Optional<String> counterparty,
        Optional<String> region,
        Optional<String> dealer,
        Optional<String> book,
        Optional<Boolean> structural) {
    /** Of a line that belongs nowhere in particular. */
    public static final Tags NONE =
            new Tags(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public Tags {
        Checks.present(counterparty, "counterparty").ifPresent(name -> Checks.notBlank(name, "counterparty"));
        Checks.present(region, "region").ifPresent(name -> Checks.notBlank(name, "region"));
        Checks.present(dealer, "dealer").ifPresent(name -> Checks.notBlank(name, "dealer"));
        Checks.present(book, "book").ifPresent(name -> Checks.notBlank(name, "book"));
        Checks.present(structural, "structural");
    }

    /** Of deals with one counterparty. */
    public static Tags with(String counterparty) {
        return new Tags(
                Optional.of(counterparty), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it is held on purpose to steady the capital ratio; no where nothing is said. */
    public boolean isStructural() {
        return structural.orElse(false);
    }
}
