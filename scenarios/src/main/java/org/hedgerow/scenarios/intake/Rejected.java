package org.hedgerow.scenarios.intake;

/**
 * A row that cannot be taken.
 *
 * @param place the column
 */
public record Rejected(String file, int line, String place, String rule) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + (place.isEmpty() ? "" : place + ": ") + rule;
    }
}
