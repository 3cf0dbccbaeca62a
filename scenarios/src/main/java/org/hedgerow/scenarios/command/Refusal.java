package org.hedgerow.scenarios.command;

import java.io.Serial;

/** A command that ends without doing its work: the message is one line for the user. */
public final class Refusal extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Refusal(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    public static Refusal internal(String message, Throwable cause) {
        return new Refusal(ExitCode.INTERNAL, message, cause);
    }

    public static Refusal usage(String message, Throwable cause) {
        return new Refusal(ExitCode.USAGE, message, cause);
    }

    public static Refusal scenario(String message, Throwable cause) {
        return new Refusal(ExitCode.SCENARIO, message, cause);
    }

    public static Refusal resources(String message, Throwable cause) {
        return new Refusal(ExitCode.RESOURCES, message, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
