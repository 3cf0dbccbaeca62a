package org.hedgerow.scenarios.command.intake;

import java.util.List;
import org.hedgerow.scenarios.command.Refusal;
import org.hedgerow.scenarios.command.Streams;
import org.hedgerow.scenarios.intake.Rejected;
import org.hedgerow.scenarios.report.wording.Printable;

/** What is said on the error stream of an import. */
final class Report {
    private static final int MOST_LINES = 50;

    private final Streams streams;

    Report(Streams streams) {
        this.streams = streams;
    }

    /** For whoever did not ask for quiet. */
    void note(String line) {
        if (!streams.talk().isQuiet()) {
            say(line);
        }
    }

    void say(String line) {
        streams.err().print(Printable.line(line) + "\n");
        streams.err().flush();
    }

    /** Names every row that cannot be taken, and refuses the file for them unless they are to be skipped. */
    void rejected(List<Rejected> rows, boolean skipped) {
        if (rows.isEmpty()) {
            return;
        }
        int last = skipped ? 0 : 1; // of a refusal the last line is the refusal itself
        rows.stream().limit(Math.min(MOST_LINES, rows.size() - last)).forEach(row -> say(row.toString()));
        if (rows.size() > MOST_LINES) {
            say("... and " + (rows.size() - MOST_LINES) + " more");
        }
        if (!skipped) {
            throw Refusal.scenario(
                    rows.get(rows.size() - 1) + "; nothing is written, --skip-bad leaves out " + count(rows)
                            + " like this",
                    null);
        }
        say("left out: " + count(rows) + " that cannot be taken");
    }

    private static String count(List<Rejected> rows) {
        return rows.size() == 1 ? "1 row" : rows.size() + " rows";
    }
}
