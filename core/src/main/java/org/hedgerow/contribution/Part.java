package org.hedgerow.contribution;

import org.hedgerow.check.Checks;
import org.hedgerow.outcome.Column;

/**
 * A part of an outcome; all parts of one add up to it on every path.
 *
 * @param name a currency, a line with its currency, or what was dealt
 * @param size of a part of the position its net amount at today's spot, short or long; of a leg the amounts that it
 *     deals; home currency, not negative
 */
public record Part(Kind kind, String name, double size, Column column) {
    /** What it is a part of. */
    public enum Kind {
        /** Of what is hedged. */
        POSITION,
        /** Of the deals. */
        HEDGE
    }

    public Part {
        Checks.present(kind, "kind");
        Checks.notBlank(name, "name");
        Checks.notNegative(size, "size");
        Checks.present(column, "column");
    }
}
