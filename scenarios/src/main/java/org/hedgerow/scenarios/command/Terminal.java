package org.hedgerow.scenarios.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who is at the other end of a stream: Java tells only whether input and output are one, Linux tells of each. */
public final class Terminal {
    private Terminal() {}

    /** Whether somebody types what is read; on other systems nobody is assumed. */
    public static boolean isStandardInput() {
        return isTerminal(0);
    }

    /** Whether somebody watches who can be shown a line that changes; on other systems nobody is assumed. */
    static boolean isWatchedError() {
        return isTerminal(2) && !"dumb".equals(System.getenv("TERM"));
    }

    private static boolean isTerminal(int descriptor) {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
