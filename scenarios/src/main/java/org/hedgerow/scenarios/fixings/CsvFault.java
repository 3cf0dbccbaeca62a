package org.hedgerow.scenarios.fixings;

import java.io.Serial;

/** What is wrong with a table, in one line: {@code rates.csv:42: USD: must be a positive number, but is "x"}. */
public final class CsvFault extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    CsvFault(String file, String rule) {
        super(file + ": " + rule);
    }

    CsvFault(String file, int line, String rule) {
        super(file + ":" + line + ": " + rule);
    }
}
