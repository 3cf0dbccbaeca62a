package org.hedgerow.scenarios.command;

import org.hedgerow.math.Rows;
import org.hedgerow.random.Draws;
import picocli.CommandLine.IVersionProvider;

/** What runs: the tool, Java, the kernel of the rows and the version of the random streams. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "hedgerow " + tool(),
            "JDK " + jdk(),
            "kernel " + Rows.kernel(),
            "stream version " + Draws.STREAM_VERSION + " (same scenario, paths, seed and stream version: same result)"
        };
    }

    /** As the jar was built. */
    public static String tool() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "unpackaged" : version;
    }

    /** Version and vendor. */
    public static String jdk() {
        return Runtime.version() + " (" + System.getProperty("java.vendor") + ")";
    }
}
