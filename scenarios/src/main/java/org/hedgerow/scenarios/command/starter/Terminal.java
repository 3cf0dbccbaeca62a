package org.hedgerow.scenarios.command.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who is at the other end of standard input. */
final class Terminal {
    private Terminal() {}

    /** Linux tells; on other systems nobody is assumed, and {@code --ask} says otherwise. */
    static boolean isStandardInput() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return false;
        }
    }
}
