package org.hedgerow.scenarios.command.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who is at the other end of standard input. */
final class Terminal {
    private Terminal() {}

    /** Linux tells; elsewhere Java knows whether input and output are one terminal. */
    static boolean isStandardInput() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/0")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException unknown) {
            return !System.getProperty("os.name", "").startsWith("Linux") && System.console() != null;
        }
    }
}
