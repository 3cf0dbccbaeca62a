package org.hedgerow.scenarios.report.layout;

/** One number or word of a table, with its standard error where it has one. */
public record Cell(String value, String error) {
    /** What stands where there is no number. */
    public static final Cell NOTHING = new Cell("-", "");

    public static Cell of(String value) {
        return new Cell(value, "");
    }

    boolean hasError() {
        return !error.isEmpty();
    }
}
