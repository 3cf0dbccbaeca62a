package org.hedgerow.scenarios.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.hedgerow.scenarios.report.wording.Printable;

/**
 * Where commands read and write, always in UTF-8.
 *
 * @param out results and nothing else
 * @param err progress, warnings and errors
 * @param errIsTerminal whether somebody watches {@code err}
 * @param talk how much is said on it
 */
public record Streams(InputStream in, PrintWriter out, PrintWriter err, boolean errIsTerminal, Talk talk) {
    public Streams(InputStream in, PrintWriter out, PrintWriter err, boolean errIsTerminal) {
        this(in, out, err, errIsTerminal, new Talk());
    }

    /** A line that is no error, for whoever did not ask for quiet. */
    public void note(String line) {
        if (!talk.isQuiet()) {
            err.print("hedgerow: " + Printable.line(line) + "\n");
            err.flush();
        }
    }

    /** The streams of the process. */
    public static Streams ofProcess() {
        return new Streams(
                System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), Terminal.isWatchedError());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
