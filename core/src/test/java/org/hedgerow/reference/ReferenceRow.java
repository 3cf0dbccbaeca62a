package org.hedgerow.reference;

/**
 * One published or independently computed number.
 *
 * @param expected a number, or several between blanks
 * @param note begins with how far the number can be trusted
 */
public record ReferenceRow(
        String id, String source, String product, Inputs inputs, String expected, double tolerance, String note) {
    /** The expected number, of a product that is a single one. */
    public double number() {
        return Double.parseDouble(expected);
    }

    /** How far from a number that is expected a value may lie: never nearer than decimals are read. */
    public double allowed(double number) {
        double scale = note.contains("relative tolerance") ? Math.abs(number) : 1;
        return Math.max(tolerance * scale, 2 * Math.ulp(number));
    }

    @Override
    public String toString() {
        return id + " " + product;
    }
}
