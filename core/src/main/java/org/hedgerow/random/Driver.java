package org.hedgerow.random;

import org.hedgerow.check.Checks;

/**
 * The name of one source of randomness: what it moves and whose, as in {@code new Driver("spot", "USD")}.
 *
 * <p>Draws depend on the name alone, so a driver more or less changes no number of the others.
 */
public record Driver(String purpose, String name) {
    public Driver {
        checkLine(purpose, "purpose");
        checkLine(name, "name");
    }

    private static void checkLine(String text, String component) {
        Checks.notBlank(text, component);
        Checks.that(text.indexOf('\n') < 0, component, "must be a single line");
    }

    @Override
    public String toString() {
        return purpose + " " + name;
    }
}
