package org.hedgerow.scenarios;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
        name = "hedgerow",
        mixinStandardHelpOptions = true,
        versionProvider = Hedgerow.Version.class,
        description = "Simulates currency exposures and their hedges.")
public final class Hedgerow implements Runnable {
    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Hedgerow()).execute(args));
    }

    /** The version that the jar was built with. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Hedgerow.class.getPackage().getImplementationVersion();
            return new String[] {"hedgerow " + (version == null ? "unpackaged" : version)};
        }
    }
}
