package org.hedgerow.scenarios.table;

import java.io.Serial;
import org.hedgerow.scenarios.read.place.Text;

/** What is wrong with a table, in one line: {@code rates.csv:42: USD: must be a positive number, but is "x"}. */
public final class CsvFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A fault of the table as a whole. */
    public static final int NO_LINE = 0;

    private static final int LONGEST = 1_000;

    private final String file;
    private final int line;
    private final String rule;

    public CsvFault(String file, String rule) {
        this(file, NO_LINE, rule);
    }

    public CsvFault(String file, int line, String rule) {
        super(Text.oneLine(file + (line == NO_LINE ? "" : ":" + line) + ": " + Text.shortened(rule, LONGEST)));
        this.file = file;
        this.line = line;
        this.rule = Text.oneLine(Text.shortened(rule, LONGEST));
    }

    public String file() {
        return file;
    }

    /** From 1. */
    public int line() {
        return line;
    }

    public String rule() {
        return rule;
    }
}
