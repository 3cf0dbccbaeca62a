package org.hedgerow.scenarios.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new Streams(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), watched());
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }

    /** Java tells only whether input and output are one. Linux tells of each; on other systems nobody is assumed. */
    private static boolean watched() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            boolean terminal = device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
            return terminal && !"dumb".equals(System.getenv("TERM"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
