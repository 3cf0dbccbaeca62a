package org.hedgerow.scenarios.command;

/** How a command ends, as {@code --help} documents it. */
public final class ExitCode {
    public static final int OK = 0;
    public static final int INTERNAL = 1;
    public static final int USAGE = 2;
    public static final int SCENARIO = 3;
    public static final int RESOURCES = 4;
    public static final int MISSED = 5;
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
