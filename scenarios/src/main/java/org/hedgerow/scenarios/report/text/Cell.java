package org.hedgerow.scenarios.report.text;

/** One number or word of a table, with its standard error where it has one. */
record Cell(String value, String error) {
    /** What stands where there is no number. */
    static final Cell NOTHING = new Cell("-", "");

    static Cell of(String value) {
        return new Cell(value, "");
    }

    boolean hasError() {
        return !error.isEmpty();
    }
}
