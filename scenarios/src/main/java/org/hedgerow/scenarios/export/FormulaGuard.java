package org.hedgerow.scenarios.export;

/**
 * Keeps a spreadsheet from taking words for a formula (CWE-1236): an apostrophe is put before a text that begins, after
 * whatever cannot be seen, with a sign that some program takes for the start of one.
 */
public final class FormulaGuard {
    private static final String SIGNS = "=+-@\uff1d\uff0b\uff0d\uff20"; // the last four in full width

    private FormulaGuard() {}

    /** The text, guarded where it has to be. */
    public static String guarded(String text) {
        return isFormula(text) ? "'" + text : text;
    }

    private static boolean isFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int at = 0;
        while (at < text.length() && isUnseen(text.charAt(at))) {
            at++;
        }
        boolean control = Character.isISOControl(text.charAt(0)); // tab, return, NUL and their like
        return control || (at < text.length() && SIGNS.indexOf(text.charAt(at)) >= 0);
    }

    private static boolean isUnseen(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT;
    }
}
