package org.hedgerow.scenarios.read.place;

import java.io.Serial;

/**
 * What is wrong with a scenario file, in one line: {@code my.json:42: hedges[3].strikeOverForward: must be positive and
 * finite, but is -1}. Line and path are left out where there is none, as of a file that is missing.
 */
public final class ScenarioException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A fault that no place in the file goes with. */
    public static final int NO_LINE = 0;

    private static final int LONGEST = 1_000;

    private final String source;
    private final int line;
    private final String path;
    private final String rule;

    public ScenarioException(String source, int line, String path, String rule, Throwable cause) {
        super(message(source, line, path, rule), cause);
        this.source = source;
        this.line = line;
        this.path = Text.oneLine(path);
        this.rule = Text.oneLine(Text.shortened(rule, LONGEST));
    }

    private static String message(String source, int line, String path, String rule) {
        String place = line == NO_LINE ? source : source + ":" + line;
        String subject = path.isEmpty() ? "" : Text.shortened(path, LONGEST) + ": ";
        return Text.oneLine(place + ": " + subject + Text.shortened(rule, LONGEST));
    }

    /** The file, as it was named to the reader. */
    public String source() {
        return source;
    }

    /** From 1; {@link #NO_LINE} where the fault is of the file as a whole. */
    public int line() {
        return line;
    }

    /** From the top of the file, for example {@code market.pairs.USD/UAH.spot}; empty for the top itself. */
    public String path() {
        return path;
    }

    /** What is required, and what is there instead. */
    public String rule() {
        return rule;
    }
}
