package org.hedgerow.scenarios.table;

import java.io.Serial;

/** What is wrong with a table, in one line: {@code rates.csv:42: USD: must be a positive number, but is "x"}. */
public final class CsvFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** A fault of the table as a whole. */
    public static final int NO_LINE = 0;

    private final String file;
    private final int line;
    private final String rule;

    public CsvFault(String file, String rule) {
        super(file + ": " + rule);
        this.file = file;
        this.line = NO_LINE;
        this.rule = rule;
    }

    public CsvFault(String file, int line, String rule) {
        super(file + ":" + line + ": " + rule);
        this.file = file;
        this.line = line;
        this.rule = rule;
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
